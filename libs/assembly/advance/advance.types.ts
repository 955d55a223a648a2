import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AdvanceBar } from '../rules/advance-offer.js';
import { Choice } from '../votes/votes.entities.js';

export enum AdvanceChannel {
  online = 'online',
  postal = 'postal',
}
registerEnumType(AdvanceChannel, { name: 'AdvanceChannel' });

/** Why a resolution is not voted on in advance, as GraphQL names it. */
export const AdvanceBarEnum = {
  secret: 'secret',
  present_only: 'present-only',
} as const satisfies Record<string, AdvanceBar>;
registerEnumType(AdvanceBarEnum, { name: 'AdvanceBar' });

/** Where someone’s vote in advance stands. */
export enum AdvanceStanding {
  /** The assembly has not begun. */
  waiting = 'waiting',
  /** They are away: it is counted with the room. */
  counts = 'counts',
  /** They came: they vote in the room. */
  aside = 'aside',
  /** Someone carries their voice, and the statutes put the proxy first. */
  by_proxy = 'by_proxy',
}
registerEnumType(AdvanceStanding, { name: 'AdvanceStanding' });

@ObjectType({ description: 'The vote in advance that stands on one resolution.' })
export class AdvanceVoteSent {
  @Field(() => Choice)
  choice: Choice;

  @Field(() => AdvanceChannel)
  channel: AdvanceChannel;

  @Field()
  at: Date;

  @Field({ description: 'Eight characters that only this record gives.' })
  code: string;
}

@ObjectType({ description: 'A resolution, and what one sent on it before the assembly.' })
export class AdvanceItem {
  @Field(() => ID)
  itemId: string;

  @Field(() => Int)
  position: number;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field(() => AdvanceBarEnum, { nullable: true, description: 'Why it is not voted on in advance.' })
  bar: AdvanceBar | null;

  @Field(() => AdvanceVoteSent, { nullable: true })
  sent: AdvanceVoteSent | null;
}

@ObjectType({ description: 'One voice that may vote in advance: the viewer’s own, or an organisation’s.' })
export class MyAdvance {
  @Field(() => ID)
  electorId: string;

  @Field()
  name: string;

  @Field()
  own: boolean;

  @Field({ description: 'Votes in advance are being taken.' })
  open: boolean;

  @Field({ description: 'The statutes let a vote in advance be changed until the opening.' })
  replaceable: boolean;

  @Field({ description: 'Where the text is amended in the sitting, the statutes set it aside.' })
  fallsIfAmended: boolean;

  @Field({ description: 'By the statutes it counts before a proxy given too.' })
  beforeProxy: boolean;

  @Field(() => AdvanceStanding, { nullable: true, description: 'Null while nothing was sent.' })
  standing: AdvanceStanding | null;

  @Field(() => [AdvanceItem], { description: 'Resolutions, as the agenda numbers them.' })
  items: AdvanceItem[];
}

@ObjectType({ description: 'Who voted in advance; never what.' })
export class AdvanceVoter {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => [AdvanceChannel])
  channels: AdvanceChannel[];

  @Field(() => Int, { description: 'On how many resolutions.' })
  items: number;

  @Field()
  at: Date;

  @Field(() => AdvanceStanding)
  standing: AdvanceStanding;
}

@ObjectType({ description: 'Voting in advance, as the statutes of the assembly know it.' })
export class AdvanceState {
  @Field()
  online: boolean;

  @Field()
  postal: boolean;

  @Field(() => Int, { description: 'Electors who voted in advance, on one resolution at least.' })
  voters: number;
}
