import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody was told by mail that the minutes of an assembly are published. */
@Entity()
export class MinutesNotice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  mailId: string;
}
