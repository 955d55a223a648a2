import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum AccessKind {
  portal = 'portal',
  signature = 'signature',
  card = 'card',
  safe = 'safe',
  papers = 'papers',
  other = 'other',
}
registerEnumType(AccessKind, {
  name: 'TreasuryAccessKind',
  valuesMap: {
    portal: { description: 'The pages of a bank, or of a tool.' },
    signature: { description: 'Somebody may sign at the bank.' },
    safe: { description: 'A cash box, a safe, a cheque book.' },
  },
});

export enum PromiseKind {
  waiver = 'waiver',
  commitment = 'commitment',
}
registerEnumType(PromiseKind, {
  name: 'TreasuryPromiseKind',
  valuesMap: {
    waiver: { description: 'Somebody was told that a due would be let off.' },
    commitment: { description: 'The house said that it would spend, or do.' },
  },
});

/** Where something is, or who may do it: never a password. */
@Entity()
@ObjectType()
export class TreasuryAccess {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => AccessKind)
  kind: AccessKind;

  @Column()
  @Field()
  title: string;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('uuid', { nullable: true })
  holderId: string | null;

  @Column()
  @Field({ description: 'Where it is, or under which rule.' })
  place: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** What was promised and no figure tells yet. */
@Entity()
@ObjectType()
export class TreasuryPromise {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => PromiseKind)
  kind: PromiseKind;

  @Column()
  @Field()
  what: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Cents.' })
  amountCents: number | null;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  byOn: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was kept, or given up.' })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
