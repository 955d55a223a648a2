import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum PaymentMethod {
  transfer = 'transfer',
  cheque = 'cheque',
  cash = 'cash',
  card = 'card',
  direct_debit = 'direct_debit',
  other = 'other',
}
registerEnumType(PaymentMethod, { name: 'PaymentMethod' });

/** Money that came in, as it stands: the view `payment_now`. Reversed, never changed. */
@Entity('payment_now')
@ObjectType()
export class Payment {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  @Field(() => PaymentMethod)
  method: PaymentMethod;

  @Column('int')
  @Field(() => Int)
  amountCents: number;

  @Column('date')
  @Field(() => PlainDate)
  receivedOn: string;

  @Column()
  idempotencyKey: string;

  @Column()
  @Field({ description: 'By which way it was told: `form`, `statement`, `webhook`, `debit`…' })
  source: string;

  @Column()
  @Field()
  note: string;

  @Column('timestamptz')
  @Field()
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'What of it pays dues.' })
  settledCents: number;

  @Column('int')
  @Field(() => Int, { description: 'What of it is left to its person.' })
  creditCents: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  reversedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  reversalReason: string | null;
}
