import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'How many of a piece or a note.' })
export class CashPieces {
  @Field(() => Int, { description: 'What one is worth.' })
  cents: number;

  @Field(() => Int)
  count: number;
}

/** What was in the cash box, piece by piece, and what the books said. Append-only. */
@Entity()
@ObjectType()
export class CashCount {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate)
  onDate: string;

  @Column('jsonb')
  @Field(() => [CashPieces])
  pieces: CashPieces[];

  @Column('int')
  @Field(() => Int)
  countedCents: number;

  @Column('int')
  @Field(() => Int, { description: 'What account 530 said; the difference was posted.' })
  booksCents: number;

  @Column()
  @Field({ description: 'Of the difference; empty when there was none.' })
  explanation: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** Cash taken to the bank. Undone, never changed. */
@Entity()
@ObjectType()
export class CashDeposit {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate)
  onDate: string;

  @Column('int')
  @Field(() => Int)
  amountCents: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

@ObjectType({ description: 'The cash box: what the books say is in it, and what was counted or taken out.' })
export class CashBox {
  @Field(() => Int, { description: 'Debit less credit of account 530.' })
  booksCents: number;

  @Field(() => [Int], { description: 'Pieces and notes that circulate, the greatest first.' })
  denominations: number[];

  @Field(() => [CashCount], { description: 'The last first, 20 at most.' })
  counts: CashCount[];

  @Field(() => [CashDeposit], { description: 'The last first, 20 at most.' })
  deposits: CashDeposit[];
}
