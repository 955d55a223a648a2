import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link a mail carries to one person called to an assembly; the link itself is in their mail only, here its hash. */
@Entity()
export class PersonalLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  convocationId: string;

  @Column()
  tokenHash: string;

  /** Since when a later convocation has taken its place. */
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
