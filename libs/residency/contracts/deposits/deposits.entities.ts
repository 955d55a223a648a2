import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum DepositKind {
  received = 'received',
  returned = 'returned',
  kept = 'kept',
  mistaken = 'mistaken',
}
registerEnumType(DepositKind, {
  name: 'DepositMovementKind',
  valuesMap: { mistaken: { description: 'It was told as received, and had not come.' } },
});

export enum DepositMeans {
  bank = 'bank',
  cash = 'cash',
}
registerEnumType(DepositMeans, { name: 'DepositMeans' });

/** Money of a deposit that came, went back, was kept, or had not come after all. Append-only. */
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

  @Column('text')
  @Field(() => DepositMeans)
  means: DepositMeans;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'What it says had not come.' })
  undoes: string | null;
}

@ObjectType({ description: 'What an occupant owes for their place, that may be kept from the deposit.' })
export class DepositOwed {
  @Field(() => ID)
  dueId: string;

  @Field()
  label: string;

  @Field(() => Int)
  cents: number;
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

  @Field(() => ID, { nullable: true, description: 'What was owed and is paid by it.' })
  @IsOptional()
  @IsUUID()
  dueId?: string | null;
}
