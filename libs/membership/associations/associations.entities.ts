import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Retention } from '../retention/retention.rules.js';

/** One association: the tenant, with its own statutes, members and books. */
@Entity()
@ObjectType()
export class Association {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field({ description: 'Its name in addresses.' })
  slug: string;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field({ description: 'Its object, as the statutes say it.' })
  object: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'National register of associations (W…).' })
  rna: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  siret: string | null;

  @Column()
  @Field()
  street: string;

  @Column()
  @Field()
  postcode: string;

  @Column()
  @Field()
  city: string;

  @Column('citext', { nullable: true })
  @Field(() => String, { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  website: string | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'm²' })
  surfaceM2: number | null;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  foundedOn: string | null;

  @Column()
  @Field()
  timeZone: string;

  @Column()
  @Field()
  locale: string;

  @Column('jsonb')
  settings: AssociationSettings;

  @Field(() => String, {
    nullable: true,
    description:
      'In a demonstration, of one just created: where its first chair follows their invitation, as no mail leaves.',
  })
  chairInvitation?: string | null;
}

/** What an association decides about its own house-keeping; what it did not decide is as usual. */
export interface AssociationSettings {
  retention?: Partial<Retention>;
  /** Voluntary hours: minutes a week hoped of each resident; whether the object is in the field of CGI art. 200. */
  hours?: { weeklyGoal: number | null; inPublicInterest: boolean | null };
}
