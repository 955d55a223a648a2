import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

/** What a task is about: one thing. */
@InputType()
export class TaskLinkInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  agendaItemId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  assemblyId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  placeId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  dueId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What was spent: a supplier’s invoice, a claim.' })
  @IsOptional()
  @IsUUID()
  expenseId?: string | null;

  @Field(() => String, { nullable: true, description: 'A page of the web.' })
  @IsOptional()
  @MaxLength(2000)
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'How to call it.' })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;
}
