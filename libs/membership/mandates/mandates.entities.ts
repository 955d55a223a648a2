import { type MandateRole, mandateRoles } from '@etabli/access';
import { PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The roles a mandate can carry, as GraphQL names them. */
export const MandateRoleEnum = Object.fromEntries(mandateRoles.map((role) => [role, role])) as Record<
  MandateRole,
  MandateRole
>;
registerEnumType(MandateRoleEnum, { name: 'MandateRole' });

/**
 * A role held from a date to a date, both included, by a decision: `endsOn` is the last day of its rights, which stop at
 * midnight where the association lives. A mandate given by mistake is cancelled: it gives nothing from that moment on.
 */
@Entity()
@ObjectType()
export class Mandate {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  @Field(() => MandateRoleEnum)
  role: MandateRole;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  commissionId: string | null;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  endsOn: string | null;

  @Column()
  @Field({ description: 'The act that gave it: assembly, board, contract.' })
  decidedBy: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Given by mistake: it never counted.' })
  cancelledAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** Why and when a mandate ended before its time, who recorded it, and what stood before. Append-only. */
@ObjectType()
export class MandateEnding {
  mandateId: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day of rights; null when cancelled.' })
  endsOn: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'The last day that stood before.' })
  wasEndsOn: string | null;

  @Field()
  reason: string;

  @Field()
  recordedAt: Date;

  recordedBy: string | null;
}
