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

/** A role held from a date to a date, by a decision. It gives its rights on those days and no other. */
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

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
