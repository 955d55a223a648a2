import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProseEdits } from '../rules/minutes-merge.js';

/** What the secretary wrote over the composed minutes of an assembly, and the paper last printed of them. */
@Entity('minutes')
export class WrittenMinutes {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('jsonb')
  prose: ProseEdits;

  @Column('int')
  revision: number;

  @Column('uuid', { nullable: true })
  fileId: string | null;
}
