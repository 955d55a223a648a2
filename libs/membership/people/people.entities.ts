import { Json, PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum PersonKind {
  person = 'person',
  organisation = 'organisation',
}
registerEnumType(PersonKind, { name: 'PersonKind' });

/** A person or an organisation the association knows. What is not public to every member is resolved by permission. */
@Entity()
@ObjectType()
export class Person {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => PersonKind)
  kind: PersonKind;

  @Column()
  @Field()
  givenName: string;

  @Column()
  @Field()
  familyName: string;

  @Column()
  @Field()
  organisationName: string;

  /** Given and family name, or the organisation's; made by the database. */
  @Column({ insert: false, update: false })
  @Field()
  displayName: string;

  @Column({ insert: false, update: false })
  sortName: string;

  @Column('uuid', { nullable: true })
  representativeId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  memberNumber: string | null;

  @Column('citext', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column()
  street: string;

  @Column()
  postcode: string;

  @Column()
  @Field()
  city: string;

  @Column()
  country: string;

  @Column('date', { nullable: true })
  birthDate: string | null;

  @Column()
  locale: string;

  /** Values of the association's own fields, by key. */
  @Column('jsonb')
  custom: Record<string, unknown>;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the person was anonymised.' })
  erasedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}

/** How to reach a person and what the association noted: for those who keep the members, and for the person. */
@ObjectType()
export class PersonDetails {
  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field()
  street: string;

  @Field()
  postcode: string;

  @Field()
  country: string;

  @Field(() => PlainDate, { nullable: true })
  birthDate: string | null;

  @Field()
  locale: string;

  @Field(() => Json)
  custom: Record<string, unknown>;
}
