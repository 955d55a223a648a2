import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssemblyNature, Call } from '../rules/kinds.js';

/** Where an assembly stands, from its first draft to its signed minutes. */
export enum AssemblyState {
  draft = 'draft',
  convened = 'convened',
  open = 'open',
  closed = 'closed',
  /** Its signed minutes are in the register: nothing of it changes any more. */
  filed = 'filed',
  cancelled = 'cancelled',
}
registerEnumType(AssemblyState, { name: 'AssemblyState' });

/** What an assembly may decide, as GraphQL names it. */
export const NatureEnum: Record<AssemblyNature, AssemblyNature> = {
  ordinary: 'ordinary',
  extraordinary: 'extraordinary',
  mixed: 'mixed',
  constitutive: 'constitutive',
};
registerEnumType(NatureEnum, { name: 'AssemblyNature' });

/** First or second call, as GraphQL names them. */
export const CallEnum: Record<Call, Call> = { first: 'first', second: 'second' };
registerEnumType(CallEnum, { name: 'Call' });

/** A general assembly, from its preparation to the register. */
@Entity()
@ObjectType()
export class Assembly {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  title: string;

  @Column('text')
  @Field(() => NatureEnum)
  nature: AssemblyNature;

  @Column('text')
  @Field(() => CallEnum)
  call: Call;

  /** The assembly that lacked its quorum, at a second call. */
  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The assembly that lacked its quorum, at a second call.' })
  firstCallId: string | null;

  @Column('timestamptz')
  @Field()
  startsAt: Date;

  @Column()
  @Field()
  place: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  remoteLink: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  remoteConditions: string | null;

  @Column('text')
  @Field(() => AssemblyState)
  state: AssemblyState;

  /** The version of the statutes it is held under, fixed when it is convened. */
  @Column('uuid', { nullable: true })
  statutesId: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  convenedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was convened late, in the words of who did.' })
  lateReason: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Column('uuid', { nullable: true })
  chairId: string | null;

  @Column('uuid', { nullable: true })
  secretaryId: string | null;

  @Column('uuid', { array: true })
  scrutineerIds: string[];

  @Column('uuid', { nullable: true })
  currentItemId: string | null;

  @Column()
  @Field({ description: 'Who arrives signs on the screen of the desk.' })
  signsOnScreen: boolean;

  @Column('int')
  @Field(() => Int, { description: 'Goes up by one with each change.' })
  revision: number;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
