import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Instalment } from '../dues/dues.resolver.js';

export enum ProposalOutcome {
  accepted = 'accepted',
  declined = 'declined',
  withdrawn = 'withdrawn',
}
registerEnumType(ProposalOutcome, {
  name: 'PlanAnswer',
  valuesMap: {
    accepted: { description: 'It became the plan of the due.' },
    declined: { description: 'Somebody said why not.' },
    withdrawn: { description: 'Whoever proposed it took it back.' },
  },
});

/** Days on which somebody proposes to pay what they owe. Answered once, never changed. */
@Entity()
@ObjectType()
export class InstalmentProposal {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  dueId: string;

  @Column('jsonb')
  @Field(() => [Instalment])
  parts: Instalment[];

  @Column()
  @Field({ description: 'In the words of whoever proposes; may be empty.' })
  message: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('text', { nullable: true })
  @Field(() => ProposalOutcome, { nullable: true, description: 'Null as long as it waits.' })
  outcome: ProposalOutcome | null;

  @Column()
  @Field({ description: 'In the words of whoever answered; may be empty.' })
  answer: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
