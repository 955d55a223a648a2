import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Vacancy } from '../rules/fit.js';
import type { Passed } from '../rules/offers.js';

/** What became of an offer. */
export enum OfferOutcome {
  taken = 'taken',
  refused = 'refused',
  expired = 'expired',
  withdrawn = 'withdrawn',
}
registerEnumType(OfferOutcome, { name: 'OfferOutcome' });

/** A place offered to somebody and kept for them for seven days. Answered once. */
@Entity()
@ObjectType()
export class PlaceOffer {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  placeId: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('int')
  @Field(() => Int)
  week: number;

  @Column('int')
  @Field(() => Int, { description: 'A month.' })
  monthlyCents: number;

  @Column('timestamptz')
  @Field()
  expiresAt: Date;

  @Column('int')
  @Field(() => Int, { description: 'Where they stood on the list.' })
  rank: number;

  @Column('jsonb')
  vacancy: Vacancy;

  @Column('jsonb')
  passed: Passed[];

  @Column('text', { nullable: true })
  @Field(() => OfferOutcome, { nullable: true, description: 'Null while it is open.' })
  outcome: OfferOutcome | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Column()
  @Field()
  endReason: string;

  @Column('uuid', { nullable: true })
  allocationId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** Which places somebody would rather have than the one they have; the last said holds. Append-only. */
@Entity()
export class TransferWish {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'int', insert: false, update: false })
  number: number;

  @Column('uuid')
  allocationId: string;

  @Column('uuid', { array: true })
  placeIds: string[];
}

@Entity('transfer_round')
export class TransferRound {
  @PrimaryColumn('uuid')
  id: string;

  @Column('date')
  onDay: string;

  @Column('jsonb')
  moves: { allocationId: string; from: string; to: string }[];
}
