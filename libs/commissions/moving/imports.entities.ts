import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TransferFormat } from '../transfers/board.js';

export enum BoardImportState {
  read = 'read',
  done = 'done',
  undone = 'undone',
}
registerEnumType(BoardImportState, {
  name: 'BoardImportState',
  valuesMap: { read: { description: 'Handed in; nothing is written yet.' } },
});

/** How much an import brought. */
@ObjectType()
export class BoardsBrought {
  @Field(() => Int)
  commissions: number;

  @Field(() => Int)
  stages: number;

  @Field(() => Int)
  tasks: number;

  @Field(() => Int)
  comments: number;

  @Field(() => Int)
  labels: number;
}

/** Boards of another tool, handed in, taken in whole, perhaps taken back whole. */
@Entity()
@ObjectType()
export class BoardImport {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  format: TransferFormat;

  @Column()
  fingerprint: string;

  @Column('text')
  @Field(() => BoardImportState)
  state: BoardImportState;

  @Column('jsonb')
  brought: BoardsBrought | Record<string, never>;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  doneAt: Date | null;

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
