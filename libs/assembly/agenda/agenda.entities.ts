import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionKind } from '../rules/kinds.js';

export enum ItemKind {
  information = 'information',
  vote = 'vote',
}
registerEnumType(ItemKind, { name: 'ItemKind' });

/** Which half of an assembly decides, as GraphQL names it. */
export const DecisionKindEnum: Record<DecisionKind, DecisionKind> = {
  ordinary: 'ordinary',
  extraordinary: 'extraordinary',
};
registerEnumType(DecisionKindEnum, { name: 'DecisionKind' });

/** One point of the agenda: something told, or a resolution put to the vote. */
@Entity()
@ObjectType()
export class AgendaItem {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column('int')
  @Field(() => Int, { description: 'From 1, as the agenda numbers it.' })
  position: number;

  @Column('text')
  @Field(() => ItemKind)
  kind: ItemKind;

  /** Under which quorum and majority it is decided; null for what is only told. */
  @Column('text', { nullable: true })
  @Field(() => DecisionKindEnum, {
    nullable: true,
    description: 'Under which quorum and majority it is decided; null for what is only told.',
  })
  part: DecisionKind | null;

  @Column()
  @Field()
  title: string;

  @Column()
  @Field({ description: 'The draft resolution, or what the point is about.' })
  text: string;

  @Column()
  @Field()
  speaker: string;

  @Column()
  debate: string;

  @Column({ default: false })
  @Field({ description: 'Decides about somebody: a removal, an exclusion.' })
  aboutPerson: boolean;

  @Column({ default: false })
  @Field({ description: 'Adopts the statutes of the association that founders create.' })
  adoptsStatutes: boolean;

  /** The last day of the year whose result it allocates, as the usual agenda says it; null for anything else. */
  @Column('date', { nullable: true })
  resultOf: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn from the agenda.' })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'Whose mandate it would end, for a removal raised in the sitting.',
  })
  revokesId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}
