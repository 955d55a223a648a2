import { Person } from '@etabli/membership';
import { Page, PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ExclusionCode, exclusionCodes } from '../rules/electorate.js';

/** Why a member does not vote, as GraphQL names it: `fee_unpaid`. */
export const ExclusionCodeEnum = Object.fromEntries(
  exclusionCodes.map((code) => [code.replaceAll('-', '_'), code]),
) as Record<string, ExclusionCode>;
registerEnumType(ExclusionCodeEnum, { name: 'ExclusionCode' });

/** One reason why a member does not vote, as a sentence. */
@ObjectType()
export class ExclusionReason {
  @Field(() => ExclusionCodeEnum)
  code: ExclusionCode;

  @Field()
  sentence: string;
}

/** A member at an assembly: how many voices, or why none. */
@ObjectType()
export class ElectorLine {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field()
  votes: boolean;

  @Field(() => Int)
  voices: number;

  /** Who casts the vote: the member, or the representative of an organisation. */
  exercisedById: string | null;

  @Field(() => [ExclusionReason], { description: 'Empty for who votes; the most lasting reason first.' })
  reasons: ExclusionReason[];
}

@ObjectType()
export class ElectorLinePage extends Page(ElectorLine) {}

/** How many members one reason keeps from voting. A member with two reasons counts under both. */
@ObjectType()
export class ExclusionFigure {
  @Field(() => ExclusionCodeEnum)
  code: ExclusionCode;

  @Field(() => Int)
  count: number;
}

/** Who votes at an assembly. */
@ObjectType()
export class ElectorateView {
  @Field(() => ID)
  assemblyId: string;

  @Field(() => PlainDate, { description: 'The day membership, age and seniority are judged on.' })
  assemblyOn: string;

  @Field(() => PlainDate, { description: 'The day of the convocation; today, until it has left.' })
  convokedOn: string;

  @Field(() => Int)
  electors: number;

  @Field(() => Int, { description: 'Voices of all electors together.' })
  voices: number;

  @Field(() => Int)
  excluded: number;

  @Field(() => [ExclusionFigure])
  exclusions: ExclusionFigure[];

  all: ElectorLine[];
}

/** What the viewer may do at an assembly, for themselves or for an organisation they vote for. */
@ObjectType()
export class MyVoice {
  @Field(() => Person)
  person: Person;

  @Field()
  votes: boolean;

  @Field(() => Int)
  voices: number;

  @Field({ description: 'Whether the viewer votes, and why not otherwise, said to them.' })
  sentence: string;

  assemblyId: string;
}
