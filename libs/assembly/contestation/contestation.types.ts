import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EvidencePage, Grade } from '../rules/contestation/finding.js';

/** How much an objection weighs, as GraphQL names it. */
export const GradeEnum: Record<Grade, Grade> = { grave: 'grave', serious: 'serious', minor: 'minor' };
registerEnumType(GradeEnum, {
  name: 'FindingGrade',
  valuesMap: {
    grave: { description: 'It may undo decisions.' },
    serious: { description: 'It may, if it changed the vote.' },
    minor: { description: 'It is not enough alone.' },
  },
});

/** Where the proof is read, as GraphQL names it. */
export const EvidenceEnum: Record<EvidencePage, EvidencePage> = {
  preparation: 'preparation',
  convocation: 'convocation',
  electorate: 'electorate',
  desk: 'desk',
  overview: 'overview',
  minutes: 'minutes',
};
registerEnumType(EvidenceEnum, { name: 'FindingEvidence' });

@ObjectType({ description: 'A decision counted again at its worst: no ballot is looked at for it.' })
export class RecountedVote {
  @Field(() => ID)
  voteId: string;

  @Field(() => ID)
  itemId: string;

  @Field(() => Int)
  position: number;

  @Field({ description: 'Does the result stand all the same?' })
  survives: boolean;

  @Field()
  sentence: string;
}

@ObjectType({
  description: 'Something that an opponent could raise. Only a judge says whether a decision is void.',
})
export class ContestationFinding {
  @Field({ description: 'What was looked at: `not-summoned`.' })
  code: string;

  @Field(() => GradeEnum)
  grade: Grade;

  @Field({ description: 'What was found.' })
  sentence: string;

  @Field({ description: 'Why it could be raised.' })
  why: string;

  @Field(() => String, { nullable: true, description: 'What can still be done.' })
  remedy: string | null;

  @Field(() => EvidenceEnum)
  evidence: EvidencePage;

  @Field(() => [RecountedVote], { description: 'What it would change.' })
  recounts: RecountedVote[];
}

@ObjectType({ isAbstract: true })
abstract class Decided {
  @Field(() => ID)
  itemId: string;

  @Field(() => Int)
  position: number;

  @Field()
  title: string;

  @Field()
  result: string;
}

@ObjectType({ description: 'How firm a decision is.' })
export class DecisionStrength extends Decided {
  @Field(() => ID)
  voteId: string;

  @Field(() => Int, { nullable: true, description: 'The amendment it decided on; null for the text itself.' })
  amendment: number | null;

  @Field(() => Int, { nullable: true, description: 'Voices that would have had to change sides.' })
  margin: number | null;

  @Field()
  sentence: string;

  @Field(() => String, {
    nullable: true,
    description: 'Amendments that its text hangs on and that are disputed.',
  })
  hanging: string | null;

  @Field({ description: 'Does it stand without all the voices that are disputed, and its text too?' })
  survives: boolean;
}

@ObjectType({ description: 'How firm a seat is.' })
export class SeatStrength {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field()
  sentence: string;

  @Field({ description: 'Does it stand once all disputed voices are given to those who come after?' })
  survives: boolean;
}

@ObjectType({ description: 'How firm an election is, seat by seat.' })
export class ElectionStrength extends Decided {
  @Field(() => [SeatStrength], { description: 'In the order of election.' })
  seats: SeatStrength[];

  @Field(() => String, { nullable: true, description: 'Seats that nobody won, when there are any.' })
  vacant: string | null;
}

@ObjectType({ description: 'What an opponent could raise against an assembly, and what answers.' })
export class ContestationCheck {
  @Field(() => ID)
  assemblyId: string;

  @Field({ description: 'Has the sitting begun? Before it, everything can still be mended.' })
  held: boolean;

  @Field(() => [ContestationFinding], { description: 'Gravest first.' })
  findings: ContestationFinding[];

  @Field(() => [DecisionStrength])
  decisions: DecisionStrength[];

  @Field(() => [ElectionStrength])
  elections: ElectionStrength[];

  @Field(() => [String], { description: 'What protects the decisions: limitation, proof kept.' })
  protections: string[];
}
