import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ElectionReport } from '../elections/report.types.js';
import type { Channel } from '../rules/count-sheets.js';
import type { VoteOutcome } from '../rules/election-outcome.js';
import { Choice, Vote } from './votes.entities.js';

/** How a vote ended, as GraphQL names it: `no_quorum`. */
export const VerdictEnum = {
  adopted: 'adopted',
  rejected: 'rejected',
  tied: 'tied',
  revote: 'revote',
  objected: 'objected',
  no_quorum: 'no-quorum',
  elected: 'elected',
  not_elected: 'not-elected',
  unsettled: 'unsettled',
} as const satisfies Record<string, VoteOutcome['verdict']>;
registerEnumType(VerdictEnum, { name: 'Verdict' });

@ObjectType({ description: 'Voices by what they said.' })
export class VoteCounts {
  @Field(() => Int)
  for: number;

  @Field(() => Int)
  against: number;

  @Field(() => Int)
  abstention: number;

  @Field(() => Int)
  blank: number;

  @Field(() => Int)
  null: number;
}

export const ChannelEnum: Record<Channel, Channel> = { online: 'online', hands: 'hands', paper: 'paper' };
registerEnumType(ChannelEnum, { name: 'VoteChannel' });

@ObjectType({ description: 'What came by one channel of a vote, each once.' })
export class ChannelResult {
  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => VoteCounts, {
    nullable: true,
    description: 'Null when telling it apart could reveal somebody’s vote.',
  })
  counts: VoteCounts | null;
}

@ObjectType({ description: 'The result of a vote, with the sentences that explain it.' })
export class VoteResult {
  @Field(() => VerdictEnum)
  verdict: VoteOutcome['verdict'];

  @Field(() => VoteCounts, { nullable: true, description: 'For and against; null for an election.' })
  counts: VoteCounts | null;

  @Field(() => ElectionReport, { nullable: true, description: 'Of a round of an election.' })
  election: ElectionReport | null;

  @Field(() => [ChannelResult], { description: 'Phones, hands, paper: those that were used.' })
  channels: ChannelResult[];

  @Field(() => Int, { description: 'Voices in the room that said nothing.' })
  silent: number;

  @Field({ description: 'How it was held: « Vote à bulletin secret, en ligne et sur papier… »' })
  held: string;

  @Field({ description: 'In short: « Adoptée : 36 pour, 3 contre, 4 abstentions… »' })
  summary: string;

  @Field({ description: 'What is said aloud: « La résolution est adoptée. »' })
  proclamation: string;

  @Field({ description: 'The majority that applies and what it asked for.' })
  majority: string;

  @Field({ description: 'The quorum, with its figures.' })
  quorum: string;
}

@ObjectType({ description: 'How many have voted; never what.' })
export class Participation {
  @Field(() => Int, { description: 'Mandates that have voted.' })
  cast: number;

  @Field(() => Int, { description: 'Mandates in the room that may.' })
  expected: number;
}

@ObjectType({ description: 'What was recorded, for whom and when; of a secret ballot, only that one voted.' })
export class Receipt {
  @Field(() => ID)
  voteId: string;

  @Field(() => ID)
  electorId: string;

  @Field(() => Choice, { nullable: true, description: 'Null in secret.' })
  choice: Choice | null;

  @Field(() => Date, { nullable: true, description: 'Null in secret.' })
  at: Date | null;

  @Field({ description: 'Eight characters that only this record gives.' })
  code: string;
}

@ObjectType({
  description: 'A mandate the viewer may cast: their own, an organisation’s, or one they carry.',
})
export class MyMandate {
  @Field(() => ID)
  electorId: string;

  @Field()
  name: string;

  @Field(() => Int)
  voices: number;

  @Field({ description: 'Their own voice; otherwise « vous votez aussi pour… ».' })
  own: boolean;

  @Field(() => Choice, { nullable: true, description: 'What the giver of a mandate carried asks for.' })
  instruction: Choice | null;

  @Field({ description: 'The ballot must follow the instruction (statutes: proxy.instructions).' })
  instructionBinds: boolean;

  @Field({ description: 'Has already voted, by whomever.' })
  cast: boolean;

  @Field(() => Receipt, { nullable: true, description: 'When the viewer cast it.' })
  receipt: Receipt | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be cast now; null when it can.' })
  reason: string | null;
}

@ObjectType()
export class MyBallots {
  @Field(() => Vote, { nullable: true, description: 'The vote open to phones, if one is.' })
  vote: Vote | null;

  @Field(() => [MyMandate], { description: 'One’s own first.' })
  mandates: MyMandate[];
}
