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

@ObjectType({ description: 'How firm a decision is.' })
export class DecisionStrength {
  @Field(() => ID)
  itemId: string;

  @Field(() => Int)
  position: number;

  @Field()
  title: string;

  @Field()
  result: string;

  @Field(() => Int, { nullable: true, description: 'Voices that would have had to change sides.' })
  margin: number | null;

  @Field()
  sentence: string;

  @Field({ description: 'Does it stand without all the voices that are disputed?' })
  survives: boolean;
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

  @Field(() => [String], { description: 'What protects the decisions: limitation, proof kept.' })
  protections: string[];
}
