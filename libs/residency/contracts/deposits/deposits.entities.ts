import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Length, Max, Min } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum DepositKind {
  received = 'received',
  returned = 'returned',
  kept = 'kept',
}
registerEnumType(DepositKind, { name: 'DepositMovementKind' });

/** Money of a deposit that came, went back or was kept. Append-only. */
@Entity()
@ObjectType()
export class DepositMovement {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  contractId: string;

  @Column('int')
  step: number;

  @Column('text')
  @Field(() => DepositKind)
  kind: DepositKind;

  @Column('int')
  @Field(() => Int)
  amountCents: number;

  @Column('date')
  @Field(() => PlainDate)
  onDay: string;

  @Column()
  @Field()
  reason: string;
}

@InputType()
export class DeductionInput {
  @Field(() => Int)
  @Min(1)
  @Max(100_000_000)
  amountCents: number;

  @Field()
  @Length(1, 500)
  reason: string;
}
