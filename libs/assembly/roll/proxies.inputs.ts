import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ItemChoiceInput } from '../votes/item-choice.inputs.js';

@InputType()
export class GrantProxyInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ID)
  @IsUUID()
  holderId: string;

  @Field(() => ID, { nullable: true, description: 'Who takes over when the holder is away.' })
  @IsOptional()
  @IsUUID()
  substituteId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An organisation the giver votes for; the giver’s own voice when left out.',
  })
  @IsOptional()
  @IsUUID()
  giverId?: string | null;

  @Field(() => [ItemChoiceInput], {
    defaultValue: [],
    description: 'What the giver asks to be voted, by resolution.',
  })
  @ValidateNested({ each: true })
  @Type(() => ItemChoiceInput)
  instructions?: ItemChoiceInput[];
}

/** What a proxy on paper says beside its giver. */
@InputType({ isAbstract: true })
export abstract class PaperSays {
  @Field(() => ID, { nullable: true, description: 'Left out on a blank form.' })
  @IsOptional()
  @IsUUID()
  holderId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  substituteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The paper, photographed or scanned.' })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;
}

@InputType()
export class PaperProxyInput extends PaperSays {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ID)
  @IsUUID()
  giverId: string;

  @Field(() => Date, { nullable: true, description: 'When it was handed in; now when left out.' })
  @IsOptional()
  @IsDate()
  receivedAt?: Date | null;
}
