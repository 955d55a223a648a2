import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one person called was told of one item added since: by a mail, or by a letter. */
@Entity()
export class ItemNotice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid')
  agendaItemId: string;

  @Column('uuid')
  convocationId: string;

  /** Null for a letter. */
  @Column('uuid', { nullable: true })
  mailId: string | null;

  /** The day the letter was put in the post; a mail knows its own. */
  @Column('timestamptz', { nullable: true })
  postedAt: Date | null;
}
