import { authorize } from '@etabli/access';
import { type Clock, demand, newId, Refusal } from '@etabli/kernel';
import { CLOCK, currentActor, currentAssociation, Db, Files } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { archivePolicy } from '../moving.policy.js';
import { type KnownPerson, matchPeople } from '../people.js';
import { writeRows } from '../rows.js';
import {
  type Archive,
  type ArchiveFile,
  type ArchivePerson,
  type ArchiveRow,
  pack,
  unpack,
} from './archive.js';
import type { ArchiveContents } from './archive.types.js';
import { needed, renamed } from './keys.js';
import { type ArchiveTable, archiveShape, archiveTables, reference } from './shape.js';

type Tables = Record<ArchiveTable, ArchiveRow[]>;

/** The commissions of an association as one file, and such a file read into an association that has none. */
@Injectable()
export class CommissionsArchive {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything, documents included; drafts stay with their authors. Refuses `commission.not-yours`. */
  async leave(): Promise<Uint8Array> {
    authorize(archivePolicy.leave(currentActor()));
    const rows = await this.rows();
    const people = await this.peopleOf(rows);
    const { files, keys: fileKeys } = await this.filesOf(rows);
    const names = new Map([...people.keys, ...fileKeys]);
    for (const table of archiveTables) {
      for (const [at, { id }] of rows[table].entries()) {
        if (id) names.set(String(id), `${table}-${at + 1}`);
      }
    }
    const contents = new Map<string, Uint8Array>();
    for (const { sha256 } of files) contents.set(sha256, await this.files.content(sha256));
    const archive: Archive = {
      association: currentAssociation().name,
      exportedAt: this.clock.now().toISOString(),
      people: people.list,
      files,
      tables: each((table) => inOrder(rows[table].map((row) => renamed(table, row, names)))),
    };
    return pack(archive, contents);
  }

  /** What a file holds, and who of it is here. Refuses what `unpack` refuses, and `moving.not-empty`. */
  async look(fileId: string): Promise<ArchiveContents> {
    const { archive } = await this.read(fileId);
    const { strangers } = await this.recognise(archive.people);
    const { commission, task, task_comment } = archive.tables;
    return {
      association: archive.association,
      exportedAt: new Date(archive.exportedAt),
      commissions: commission.map(({ name }) => String(name)),
      tasks: task.length,
      comments: task_comment.length,
      documents: archive.files.length,
      strangers: strangers.map(({ name }) => name),
    };
  }

  /**
   * Reads a file back, all of it or nothing, into an association without commissions. People are recognised by address or name; who
   * is nobody here leaves their words under their name, their seats and tasks empty. Refuses `moving.not-empty`, `not-found`, and
   * what `unpack` refuses.
   */
  async restore(fileId: string): Promise<ArchiveContents> {
    authorize(archivePolicy.restore(currentActor()));
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `boards:${currentAssociation().id}`,
    ]);
    const { archive, contents } = await this.read(fileId);
    const { names } = await this.recognise(archive.people);
    for (const file of archive.files) names.set(file.key, await this.keep(file, contents));
    for (const table of archiveTables) giveIds(archive.tables[table], names);
    const stood = standing(archive.tables, names, archive.people);
    stood.task_link = await this.withAgenda(stood.task_link);
    await this.write(stood);
    return this.contentsNow(archive, names);
  }

  private async read(fileId: string) {
    const { file, bytes } = await this.files.read(fileId);
    demand(file.mediaType === 'application/zip', 'moving.archive-unknown');
    const known = await this.db.row('select 1 as one from commission union select 1 from label limit 1');
    demand(known === null, 'moving.not-empty');
    return unpack(bytes);
  }

  /** Rows as the database writes them in JSON, to the microsecond, in the order they were made. */
  private async rows(): Promise<Tables> {
    const found = each((): ArchiveRow[] => []);
    for (const table of archiveTables) {
      const { columns, where = 'true' } = archiveShape[table];
      const names = Object.keys(columns);
      const fields = names.map((name) => `r.${name}`).join(', ');
      const answer = await this.db.query<{ row: ArchiveRow }>(
        `select to_jsonb(x) as row from (select ${fields} from ${table} r where ${where}
         ${names.includes('id') ? 'order by r.id' : ''}) x`,
      );
      found[table] = answer.map(({ row }) => row);
    }
    return found;
  }

  /** The people rows speak of, by name: so that the same people have the same keys in every association. */
  private async peopleOf(rows: Tables): Promise<{ list: ArchivePerson[]; keys: Map<string, string> }> {
    const found = await this.db.query<KnownPerson>(
      `select id, display_name as name, email from person
       where id = any($1) order by display_name, email, id`,
      [spokenOf(rows)],
    );
    const keys = new Map(found.map(({ id }, at) => [id, `person-${at + 1}`]));
    return { list: found.map(({ id, name, email }) => ({ key: keys.get(id) as string, name, email })), keys };
  }

  private async filesOf(rows: Tables): Promise<{ files: ArchiveFile[]; keys: Map<string, string> }> {
    const ids = [...new Set(rows.task_attachment.map((row) => String(row['file_id'])))];
    const found = await this.db.query<{ id: string; name: string; sha256: string }>(
      'select id, name, sha256 from stored_file where id = any($1) order by array_position($1, id)',
      [ids],
    );
    const keys = new Map(found.map(({ id }, at) => [id, `file-${at + 1}`]));
    return { files: found.map(({ id, ...file }) => ({ key: keys.get(id) as string, ...file })), keys };
  }

  private async recognise(people: ArchivePerson[]) {
    const known = await this.db.query<KnownPerson>(
      'select id, display_name as name, email from person where erased_at is null',
    );
    const asked = people.map(({ key, name, email }) => ({ key, name, username: email ?? '' }));
    const names = new Map<string, string>();
    for (const { key, personId } of matchPeople(asked, known)) if (personId) names.set(key, personId);
    return { names, strangers: people.filter(({ key }) => !names.has(key)) };
  }

  private async keep({ name, sha256 }: ArchiveFile, contents: Map<string, Uint8Array>): Promise<string> {
    const { id } = await this.files.receive(name, contents.get(sha256) as Uint8Array);
    await this.files.open(id, 'commissions.read');
    return id;
  }

  /** Links to agenda items that are not of this association are left out. */
  private async withAgenda(links: ArchiveRow[]): Promise<ArchiveRow[]> {
    const wanted = links.flatMap((link) => link['agenda_item_id'] ?? []);
    const found = await this.db.query<{ id: string }>('select id from agenda_item where id::text = any($1)', [
      wanted,
    ]);
    const here = new Set<unknown>(found.map(({ id }) => id));
    return links.filter((link) => link['agenda_item_id'] === null || here.has(link['agenda_item_id']));
  }

  /** Commissions come without the first columns they are else given. What the database cannot hold is told with its table. */
  private async write(tables: Tables): Promise<void> {
    await this.db.query(`select set_config('etabli.restoring', 'on', true)`);
    for (const table of archiveTables) {
      try {
        await writeRows(this.db, table, tables[table]);
      } catch (error) {
        const { code = '' } = (error as { driverError?: { code?: string } }).driverError ?? {};
        throw /^2[23]/.test(code) ? new Refusal('moving.archive-damaged', { place: table }) : error;
      }
    }
    await this.db.query(`select set_config('etabli.restoring', '', true)`);
    await this.callForHolders();
  }

  /** A mission whose holder is nobody here calls for one: none is ever without either. */
  private async callForHolders(): Promise<void> {
    await this.db.query(
      `insert into mission_call (id, mission_id, cause)
       select uuidv7(), m.id, 'left' from mission m where m.ended_at is null
         and not exists (select from mission_call c where c.mission_id = m.id and c.closed_at is null)
         and not exists (select from mission_seat s
           where s.mission_id = m.id and s.kind = 'holder' and s.ends_on is null)`,
    );
  }

  private contentsNow(
    { association, exportedAt, tables, files, people }: Archive,
    names: Map<string, string>,
  ) {
    return {
      association,
      exportedAt: new Date(exportedAt),
      commissions: tables.commission.map(({ name }) => String(name)),
      tasks: tables.task.length,
      comments: tables.task_comment.length,
      documents: files.length,
      strangers: people.filter(({ key }) => !names.has(key)).map(({ name }) => name),
    };
  }
}

const each = <T>(of: (table: ArchiveTable) => T): Record<ArchiveTable, T> =>
  Object.fromEntries(archiveTables.map((table) => [table, of(table)])) as Record<ArchiveTable, T>;

/** People that rows and histories speak of. */
function spokenOf(rows: Tables): string[] {
  const ids = archiveTables.flatMap((table) =>
    Object.entries(archiveShape[table].columns)
      .filter(([, holds]) => reference(holds)?.to === 'person')
      .flatMap(([column]) => rows[table].flatMap((row) => row[column] ?? [])),
  );
  const turns = rows.task_event.map(({ after }) => after as { part?: string; id?: string });
  const held = turns.flatMap(({ part, id }) => (part === 'holder' && id ? [id] : []));
  return [...new Set([...ids, ...held].map(String))];
}

/** Rows with an id stay in the order they were made; the others are told apart by what they say. */
const inOrder = (rows: ArchiveRow[]): ArchiveRow[] =>
  rows[0] && 'id' in rows[0]
    ? rows
    : rows
        .map((row) => ({ row, text: JSON.stringify(row) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ row }) => row);

/** New ids that sort as the rows do, so that they stay in the order they were made. */
function giveIds(rows: readonly ArchiveRow[], names: Map<string, string>): void {
  const keyed = rows.filter(({ id }) => id !== undefined);
  const ids = keyed.map(() => newId()).sort();
  for (const [at, { id }] of keyed.entries()) names.set(String(id), ids[at] as string);
}

/** Rows under their new ids; those that speak of nobody here go, with what hangs on them. */
function standing(tables: Tables, names: Map<string, string>, people: readonly ArchivePerson[]): Tables {
  const nameOf = new Map(people.map(({ key, name }) => [key, name]));
  return each((table) => {
    const must = needed(table);
    return tables[table].flatMap((row) => {
      const stands = must.every((column) => names.has(String(row[column])));
      if (!stands) {
        if (row['id'] !== undefined) names.delete(String(row['id']));
        return [];
      }
      const fresh = renamed(table, row, names);
      const isStranger =
        table === 'task_comment' && row['recorded_by'] !== null && fresh['recorded_by'] === null;
      return [isStranger ? { ...fresh, author_name: nameOf.get(String(row['recorded_by'])) ?? '' } : fresh];
    });
  });
}
