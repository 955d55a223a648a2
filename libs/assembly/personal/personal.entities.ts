import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The link a convocation carries to one person; the link itself is in their mail only, here its hash. */
@Entity()
export class PersonalLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  convocationId: string;

  @Column()
  tokenHash: string;

  /** Since when another has taken its place. */
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
