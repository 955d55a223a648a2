import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CharterField, charterFields } from '../rules/charter.js';

/** What two versions of a charter are compared by, as GraphQL names it. */
export const CharterFieldEnum = Object.fromEntries(charterFields.map((field) => [field, field])) as Record<
  CharterField,
  CharterField
>;
registerEnumType(CharterFieldEnum, { name: 'CharterField' });

/** The mission letter of a commission, as one decision gave it. Append-only: another decision writes the next. */
@Entity()
@ObjectType()
export class Charter {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  commissionId: string;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column()
  @Field({ description: 'What the commission is for.' })
  purpose: string;

  @Column()
  @Field({ description: 'What it looks after, and what it does not.' })
  scope: string;

  @Column()
  @Field({ description: 'What it decides alone.' })
  powers: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Cents it may spend by itself; null: nothing is said.' })
  ceilingCents: number | null;

  @Column()
  @Field({ description: 'What is expected of it.' })
  deliverables: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  endsOn: string | null;

  @Column()
  @Field({ description: 'The act that gives it: assembly, board.' })
  decision: string;

  @Column('date')
  @Field(() => PlainDate, { description: 'In force from this day.' })
  decidedOn: string;

  @Column()
  @Field({ description: 'Where that decision is written.' })
  reference: string;

  @Column('uuid')
  signatoryId: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** A mission letter, and the decision that gives it. */
@InputType()
export class CharterInput {
  @Field(() => ID)
  commissionId: string;

  @Field()
  @MinLength(1)
  @MaxLength(4000)
  purpose: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(4000)
  scope?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(4000)
  powers?: string;

  @Field(() => Int, { nullable: true, description: 'Cents.' })
  @IsOptional()
  @Min(0)
  @Max(100_000_000)
  ceilingCents?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(4000)
  deliverables?: string;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  endsOn?: string | null;

  @Field()
  @MinLength(1)
  @MaxLength(300)
  decision: string;

  @Field(() => PlainDate)
  decidedOn: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300)
  reference?: string;

  @Field(() => ID, { description: 'Who signs it for the association.' })
  signatoryId: string;
}
