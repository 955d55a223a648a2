import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { NextStep } from '../rules/elections.js';

type Ask = Extract<NextStep['ask'], 'second-round' | 'second-ballot'>;

export const NextBallotEnum = {
  second_round: 'second-round',
  second_ballot: 'second-ballot',
} as const satisfies Record<string, Ask>;
registerEnumType(NextBallotEnum, {
  name: 'NextBallot',
  description: 'A second round, or a ballot between those left equal.',
});

@ObjectType({ description: 'What an election says of one name.' })
export class CandidateResult {
  @Field(() => ID)
  candidateId: string;

  @Field()
  name: string;

  @Field(() => Int, { nullable: true, description: 'Where names are counted in voices.' })
  voices: number | null;

  @Field({ description: 'In words: « 12 voix », « 12 pour, 3 contre », « mention Bien ».' })
  figure: string;

  @Field()
  elected: boolean;

  @Field({ description: 'Goes on to the next ballot.' })
  pending: boolean;

  @Field(() => PlainDate, { nullable: true, description: 'Last day of the term, when elected.' })
  until: string | null;
}

@ObjectType({ description: 'A round of an election, with everything that decided it.' })
export class ElectionReport {
  @Field(() => [CandidateResult], { description: 'Those elected first, in the order of election.' })
  rows: CandidateResult[];

  @Field(() => [String], { description: 'Every score, round and stage, in sentences.' })
  lines: string[];

  @Field(() => [String], { description: 'Ties and how each was settled, with how to draw a lot again.' })
  ties: string[];

  @Field(() => [String])
  warnings: string[];

  @Field(() => String, { nullable: true, description: 'The college that elected alone.' })
  college: string | null;

  @Field(() => NextBallotEnum, { nullable: true })
  next: Ask | null;

  @Field({ description: 'It settles a tie of the ballot before.' })
  tieBallot: boolean;

  @Field(() => String, { nullable: true, description: 'Shown before the count: lots are drawn from it.' })
  seed: string | null;
}
