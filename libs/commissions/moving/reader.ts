import { createHash } from 'node:crypto';
import { demand } from '@etabli/kernel';
import { currentAssociation, Db, Files, groupBy, indexBy, load, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { readTransfer, type TransferReading } from '../transfers/transfers.js';
import { filesIn } from '../transfers/unpack.js';
import { type Asked, type Blocker, blockersOf, type Choices, decide, type Known } from './choices.js';
import type { BoardImport } from './imports.entities.js';

/** Boards handed in, understood: what they say, what is here, and what importing would do. */
export interface Understanding {
  reading: TransferReading;
  known: Known;
  labels: { id: string; name: string }[];
  choices: Choices;
  blockers: Blocker[];
}

/** Reads boards that were handed in, and what the house has already. Nothing is written. */
@Injectable()
export class BoardReader {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** What files say. Refuses `not-found`, and as `filesIn` and `readTransfer` do. */
  async read(fileIds: readonly string[]): Promise<TransferReading> {
    const parts = [];
    for (const id of fileIds) {
      const { file, bytes } = await this.files.read(id);
      parts.push(...filesIn(file.name, bytes));
    }
    return readTransfer(parts, { timeZone: currentAssociation().timeZone });
  }

  /** The files of an import, in the order they were handed in; batched. */
  async filesOf(importId: string): Promise<StoredFile[]> {
    const found = await load('board-import-files', importId, async (ids) => {
      const rows = await this.db.query<{ importId: string; fileId: string }>(
        `select import_id as "importId", file_id as "fileId" from board_import_file
         where import_id = any($1) order by position`,
        [ids],
      );
      const files = await this.db.find(StoredFile, { where: { id: In(rows.map(({ fileId }) => fileId)) } });
      const byId = indexBy(files, ({ id }) => id);
      const pairs = rows.map((row) => ({ ...row, file: byId.get(row.fileId) as StoredFile }));
      return groupBy(ids, pairs, (pair) => pair.importId);
    });
    return (found ?? []).map(({ file }) => file);
  }

  /** What an import would do, as it was decided so far. Refuses `not-found` for somebody who is nobody here. */
  async understand(taken: BoardImport, asked: Asked): Promise<Understanding> {
    const files = await this.filesOf(taken.id);
    const reading = await this.read(files.map(({ id }) => id));
    const known = await this.known();
    const here = new Set(known.people.map(({ id }) => id));
    const strangers = asked.people?.filter(({ personId }) => personId && !here.has(personId));
    demand(!strangers?.length, 'not-found', {}, 'people');
    const labels = await this.db.query<{ id: string; name: string }>('select id, name from label');
    const choices = decide(reading, known, asked);
    return { reading, known, labels, choices, blockers: blockersOf(reading, known, choices) };
  }

  private async known(): Promise<Known> {
    const people = await this.db.query<Known['people'][number]>(
      `select id, display_name as name, email from person where kind = 'person' and erased_at is null`,
    );
    const commissions = await this.db.query<Known['commissions'][number]>(
      `select c.id, c.name, jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'finishes', s.finishes)
         order by s.position, s.id) as stages
       from commission c join stage s on s.commission_id = c.id and s.removed_at is null
       where c.closed_at is null group by c.id, c.name, c.position order by c.position, c.name`,
    );
    return { people, commissions };
  }
}

/** What files say, whatever they are called and however they are packed. */
export const fingerprintOf = ({ people, boards }: TransferReading): string =>
  createHash('sha256').update(JSON.stringify({ people, boards })).digest('hex');
