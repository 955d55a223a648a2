import { PageInput } from '@etabli/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';

@InputType()
export class EntriesInput extends PageInput {
  @Field(() => ID, { description: 'The financial year.' })
  yearId: string;

  @Field(() => String, { nullable: true, description: 'Code of a journal.' })
  @IsOptional()
  @MaxLength(3)
  journal?: string | null;

  @Field(() => String, { nullable: true, description: 'How the number of an account begins.' })
  @IsOptional()
  @MaxLength(8)
  account?: string | null;
}

@InputType({ description: 'How an event is written from now on.' })
export class PostingRuleInput {
  @Field()
  @MaxLength(60)
  event: string;

  @Field(() => ID)
  debitAccountId: string;

  @Field(() => ID)
  creditAccountId: string;
}
