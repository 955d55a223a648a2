import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of the bank that no match can take, told otherwise. Undone, never changed. */
@Entity()
@ObjectType({
  description: 'A line in another currency, told by an entry written by hand or set aside for a reason.',
})
export class BankLineAside {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  lineId: string;

  @Column('uuid', { nullable: true })
  entryId: string | null;

  @Column()
  @Field({ description: 'Why no entry tells it; empty when one does.' })
  reason: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
