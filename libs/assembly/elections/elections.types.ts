import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BallotForm, Term } from '../rules/elections.js';
import type { TieRule } from './rounds.service.js';

export const TieRuleEnum: Record<TieRule, TieRule> = { elder: 'elder', younger: 'younger', lot: 'lot' };
registerEnumType(TieRuleEnum, { name: 'TieRule' });

export const BallotFormEnum: Record<BallotForm, BallotForm> = {
  marks: 'marks',
  list: 'list',
  answers: 'answers',
  ranking: 'ranking',
  grades: 'grades',
};
registerEnumType(BallotFormEnum, {
  name: 'BallotForm',
  description: 'Names ticked; one list; for or against each; an order; a grade for each.',
});

@ObjectType({ description: 'Someone on the ballot paper, or a list.' })
export class PaperName {
  @Field(() => ID)
  candidateId: string;

  @Field()
  name: string;

  @Field({ description: 'What they say of themselves.' })
  statement: string;

  @Field(() => [String], { description: 'Of a list, who is on it, in its order.' })
  members: string[];
}

@ObjectType({ description: 'What voters of a round are handed.' })
export class BallotPaper {
  @Field(() => BallotFormEnum)
  form: BallotForm;

  @Field(() => Int)
  seats: number;

  @Field(() => Int, { nullable: true, description: 'Names one may tick; null: as many as one likes.' })
  limit: number | null;

  @Field(() => [String], { description: 'Grades in words, the lowest first; empty where there are none.' })
  grades: string[];

  @Field({ description: 'The first choice is one name alone.' })
  oneFirst: boolean;

  @Field(() => Int)
  round: number;

  @Field({ description: 'Settles a tie of the ballot before.' })
  tieBallot: boolean;

  @Field({ description: 'Lots of the count are drawn from it.' })
  seed: string;

  @Field(() => [PaperName])
  names: PaperName[];
}

@ObjectType({ description: 'How someone elected answers.' })
export class ElectedPerson {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => PlainDate, { description: 'Last day of the term.' })
  until: string;

  /** Not shown as it is: see ResultingMember. */
  kind: Term['kind'];

  @Field(() => Boolean, { nullable: true, description: 'Null while they have not answered.' })
  accepts: boolean | null;
}

@ObjectType({ description: 'A mandate of the same office, held by someone who was not elected again.' })
export class EndingMandate {
  @Field(() => ID)
  mandateId: string;

  @Field()
  name: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day as it stands.' })
  endsOn: string | null;
}
