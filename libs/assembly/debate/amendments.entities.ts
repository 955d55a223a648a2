import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AmendmentEnding, AmendmentState } from '../rules/amending.js';

export const AmendmentEndingEnum: Record<AmendmentEnding, AmendmentEnding> = {
  withdrawn: 'withdrawn',
  moot: 'moot',
};
registerEnumType(AmendmentEndingEnum, { name: 'AmendmentEnding' });

export const AmendmentStateEnum: Record<AmendmentState, AmendmentState> = {
  pending: 'pending',
  adopted: 'adopted',
  rejected: 'rejected',
  ...AmendmentEndingEnum,
};
registerEnumType(AmendmentStateEnum, { name: 'AmendmentState' });

/** Another text for a resolution, put to the vote before it. */
@Entity()
@ObjectType()
export class Amendment {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid')
  @Field(() => ID)
  agendaItemId: string;

  @Column('int')
  @Field(() => Int, { description: 'From 1, in the order in which they were proposed on the item.' })
  number: number;

  @Column('uuid')
  proposerId: string;

  @Column()
  @Field({ description: 'What the whole resolution would say.' })
  text: string;

  /** Who confirmed that it stays within the item. */
  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('text', { nullable: true })
  ending: AmendmentEnding | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
