import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CircleAct } from '../../rules/elections.js';
import type { Counts } from '../../rules/kinds.js';

/** One seat of an election without candidate, as it was opened. */
@Entity()
export class Circle {
  @PrimaryColumn('uuid')
  voteId: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid')
  agendaItemId: string;

  /** Still to be filled, this one included. */
  @Column('int')
  seats: number;

  @Column()
  seed: string;
}

/** What someone said, what whoever chairs decided, or the taking back of one of these. Append-only. */
@Entity()
export class CircleEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  voteId: string;

  @Column('uuid')
  assemblyId: string;

  @Column('int')
  number: number;

  @Column('text')
  kind: CircleAct['kind'] | 'correction';

  @Column('uuid', { nullable: true })
  electorId: string | null;

  @Column('int', { nullable: true })
  voices: number | null;

  @Column('uuid', { nullable: true })
  candidateId: string | null;

  @Column()
  said: string;

  @Column('jsonb', { nullable: true })
  counts: Counts | null;

  @Column('boolean', { nullable: true })
  accepts: boolean | null;

  @Column('uuid', { nullable: true })
  correctsId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  at: Date;
}
