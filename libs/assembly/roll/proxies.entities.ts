import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum ProxySource {
  online = 'online',
  paper = 'paper',
}
registerEnumType(ProxySource, { name: 'ProxySource' });

/** Where a proxy stands now, as GraphQL names it. */
export enum ProxyStanding {
  /** Someone in the room carries the voice. */
  carried = 'carried',
  /** It counts as soon as the room changes. */
  waiting = 'waiting',
  revoked = 'revoked',
  refused = 'refused',
}
registerEnumType(ProxyStanding, { name: 'ProxyStanding' });

/** A voice given to someone else for one assembly. Taking it back is a record of its own. */
@Entity('proxy')
@ObjectType()
export class GivenProxy {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column('uuid')
  giverId: string;

  /** Null on a blank form. */
  @Column('uuid', { nullable: true })
  holderId: string | null;

  @Column('uuid', { nullable: true })
  substituteId: string | null;

  @Column('text')
  @Field(() => ProxySource)
  source: ProxySource;

  /** The paper, photographed or scanned. */
  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('timestamptz')
  @Field()
  filedAt: Date;
}
