import { Refusal } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type KnownPerson, matchPeople } from '../people.js';
import { writeRows } from '../rows.js';
import type { ArchiveFile, ArchivePerson, ArchiveRow } from './archive.js';
import { archiveTables } from './holds.js';
import { archiveShape } from './shape.js';
import { each, spokenOf, type Tables } from './standing.js';

/** What links lead to outside the archive, by the table it is in: it stays where it is. */
const ELSEWHERE = [
  ['agenda_item_id', 'agenda_item'],
  ['assembly_id', 'assembly'],
  ['place_id', 'place'],
  ['due_id', 'due'],
  ['expense_id', 'expense'],
] as const;
const LINKED = [...ELSEWHERE.map(([column]) => column), 'person_id', 'commission_id', 'url'];

/** The rows of an archive in the database: read as they are, and written as they come. */
@Injectable()
export class ArchiveRows {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Rows as the database writes them in JSON, to the microsecond, in the order they were made. */
  async all(): Promise<Tables> {
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
  async peopleOf(rows: Tables): Promise<{ list: ArchivePerson[]; keys: Map<string, string> }> {
    const found = await this.db.query<KnownPerson>(
      `select id, display_name as name, email from person
       where id::text = any($1) order by display_name, email, id`,
      [spokenOf(rows, 'person')],
    );
    const keys = new Map(found.map(({ id }, at) => [id, `person-${at + 1}`]));
    return { list: found.map(({ id, name, email }) => ({ key: keys.get(id) as string, name, email })), keys };
  }

  /** The documents rows refer to, in the order in which they do. */
  async filesOf(rows: Tables): Promise<{ files: ArchiveFile[]; keys: Map<string, string> }> {
    const found = await this.db.query<{ id: string; name: string; sha256: string }>(
      'select id, name, sha256 from stored_file where id = any($1) order by array_position($1, id)',
      [spokenOf(rows, 'file')],
    );
    const keys = new Map(found.map(({ id }, at) => [id, `file-${at + 1}`]));
    return { files: found.map(({ id, ...file }) => ({ key: keys.get(id) as string, ...file })), keys };
  }

  /** Who of a file is here, by their keys in it; and who is not. */
  async recognise(people: ArchivePerson[]) {
    const known = await this.db.query<KnownPerson>(
      'select id, display_name as name, email from person where erased_at is null',
    );
    const asked = people.map(({ key, name, email }) => ({ key, name, username: email ?? '' }));
    const names = new Map<string, string>();
    for (const { key, personId } of matchPeople(asked, known)) if (personId) names.set(key, personId);
    return { names, strangers: people.filter(({ key }) => !names.has(key)) };
  }

  /** Has the association anything that a file would bring? */
  async isEmpty(): Promise<boolean> {
    const found = ['commission', 'label', 'meeting', 'round', 'decision', 'volunteer_hours', 'report'];
    const any = found.map((table) => `exists (select from ${table})`).join(' or ');
    const row = await this.db.row<{ any: boolean }>(`select ${any} as any`);
    return row?.any === false;
  }

  /**
   * Commissions come without the first columns they are else given, and notes, rounds and reports may come closed. What the database
   * cannot hold is told with its table. Links that lead nowhere here are left out.
   */
  async write(tables: Tables): Promise<void> {
    await this.db.query(`select set_config('etabli.restoring', 'on', true)`);
    for (const table of archiveTables) {
      const rows = table === 'task_link' ? await this.thatLead(tables[table]) : tables[table];
      try {
        await writeRows(this.db, table, rows);
      } catch (error) {
        const { code = '' } = (error as { driverError?: { code?: string } }).driverError ?? {};
        throw /^2[23]/.test(code) ? new Refusal('moving.archive-damaged', { place: table }) : error;
      }
    }
    await this.db.query(`select set_config('etabli.restoring', '', true)`);
    await this.callForHolders();
  }

  /** Links of a file to what is not here: places, money and assemblies stay in their house. */
  async astray(links: ArchiveRow[]): Promise<ArchiveRow[]> {
    const wanted = (link: ArchiveRow) => ELSEWHERE.flatMap(([column]) => link[column] ?? []);
    const found = await this.db.query<{ id: string }>(
      ELSEWHERE.map(([, table]) => `select id from ${table} where id::text = any($1)`).join(' union all '),
      [links.flatMap(wanted)],
    );
    const here = new Set<unknown>(found.map(({ id }) => id));
    return links.filter((link) => wanted(link).some((id) => !here.has(id)));
  }

  /** Links that lead somewhere here: not to a place or an assembly of another house, nor to somebody who is nobody here. */
  private async thatLead(links: ArchiveRow[]): Promise<ArchiveRow[]> {
    const astray = new Set(await this.astray(links));
    return links.filter((link) => !astray.has(link) && LINKED.some((column) => link[column] !== null));
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
}
