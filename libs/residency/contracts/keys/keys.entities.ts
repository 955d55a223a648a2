import { PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum KeyKind {
  key = 'key',
  badge = 'badge',
}
registerEnumType(KeyKind, { name: 'KeyKind' });

export enum KeyState {
  kept = 'kept',
  given = 'given',
  suspended = 'suspended',
  lost = 'lost',
}
registerEnumType(KeyState, {
  name: 'KeyState',
  valuesMap: { kept: { description: 'The house has it.' } },
});

export enum KeyMoveKind {
  given = 'given',
  returned = 'returned',
  lost = 'lost',
  suspended = 'suspended',
  restored = 'restored',
}
registerEnumType(KeyMoveKind, { name: 'KeyMoveKind' });

/** A key or a badge of the house. Append-only. */
@Entity('house_key')
export class KeyMade {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: KeyKind;

  @Column()
  name: string;

  @Column()
  opens: string;
}

/** What became of a key. Append-only. */
@Entity()
export class KeyMovement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  keyId: string;

  @Column('int')
  step: number;

  @Column('text')
  kind: KeyMoveKind;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  contractId: string | null;

  @Column('date')
  onDay: string;

  @Column()
  reason: string;
}

/** A key or a badge as it stands: with whom, since when. */
@ObjectType()
export class HouseKey {
  @Field(() => ID)
  id: string;

  @Field(() => KeyKind)
  kind: KeyKind;

  @Field()
  name: string;

  @Field()
  opens: string;

  lastKind: KeyMoveKind;

  @Field(() => PlainDate, { nullable: true })
  since: string | null;

  @Field()
  reason: string;

  personId: string | null;

  @Field(() => ID, { nullable: true })
  contractId: string | null;
}

/** Something that became of a key. */
@ObjectType()
export class KeyMove {
  @Field(() => ID)
  id: string;

  keyId: string;

  @Field(() => KeyMoveKind)
  kind: KeyMoveKind;

  @Field(() => PlainDate)
  onDay: string;

  @Field()
  reason: string;

  @Field(() => ID, { nullable: true, description: 'Under which it was given.' })
  contractId: string | null;

  /** Who had it: to whom it was given, or from whom it came back. */
  personId: string | null;
  recordedBy: string | null;
}

@InputType()
export class KeyInput {
  @Field(() => KeyKind, { defaultValue: KeyKind.key })
  kind: KeyKind;

  @Field({ description: 'What is engraved or printed on it.' })
  @Length(1, 40)
  name: string;

  @Field({ defaultValue: '' })
  @MaxLength(200)
  opens: string;
}

@InputType()
export class KeysPageInput extends PageInput {
  @Field(() => KeyState, { nullable: true })
  @IsOptional()
  state?: KeyState | null;
}
