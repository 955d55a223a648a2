import { PlainDate } from '@etabli/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';

@ObjectType()
export class SearchHit {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: 'What it belongs to: a commission, an assembly.' })
  detail: string | null;

  @Field(() => String, { nullable: true, description: 'The passage where the words are.' })
  excerpt: string | null;

  @Field(() => PlainDate, { nullable: true })
  on: string | null;

  @Field({ description: 'Its lasting page, below the association.' })
  to: string;
}

@ObjectType({ description: 'What was found of one kind.' })
export class SearchGroup {
  @Field()
  kind: string;

  @Field({ description: 'In the language of the viewer.' })
  label: string;

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number;

  @Field(() => [SearchHit], { description: 'The nearest first.' })
  hits: SearchHit[];
}

@ArgsType()
export class SearchArgs {
  @Field({ description: 'Accents and case ignored; all of them are to be found.' })
  @MaxLength(200)
  words: string;

  @Field(() => String, { nullable: true, description: 'Things of this kind only.' })
  @IsOptional()
  @MaxLength(40)
  kind?: string | null;

  @Field(() => Int, { defaultValue: 5, description: 'Of each kind.' })
  @Min(1)
  @Max(100)
  limit: number;
}
