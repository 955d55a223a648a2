import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { CLOCK, currentActor, currentAssociation, Db, Files } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { archivePolicy } from '../moving.policy.js';
import { type Archive, type ArchiveFile, type ArchivePerson, pack, unpack } from './archive.js';
import type { ArchiveContents } from './archive.types.js';
import { archiveTables } from './holds.js';
import { renamed } from './keys.js';
import { ArchiveRows } from './rows.service.js';
import { each, giveIds, inOrder, standing } from './standing.js';

/** The commissions of an association as one file, and such a file read into an association that has none. */
@Injectable()
export class CommissionsArchive {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ArchiveRows) private readonly rows: ArchiveRows,
    @Inject(Files) private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything, documents included; drafts stay with their authors. Refuses `commission.not-yours`. */
  async leave(): Promise<Uint8Array> {
    authorize(archivePolicy.leave(currentActor()));
    const rows = await this.rows.all();
    const people = await this.rows.peopleOf(rows);
    const { files, keys: fileKeys } = await this.rows.filesOf(rows);
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
    return this.contentsOf(archive, (await this.rows.recognise(archive.people)).strangers);
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
    const { names, strangers } = await this.rows.recognise(archive.people);
    for (const file of archive.files) names.set(file.key, await this.keep(file, contents));
    for (const table of archiveTables) giveIds(archive.tables[table], names);
    await this.rows.write(standing(archive.tables, names, archive.people));
    return this.contentsOf(archive, strangers);
  }

  private async read(fileId: string) {
    const { file, bytes } = await this.files.read(fileId);
    demand(file.mediaType === 'application/zip', 'moving.archive-unknown');
    demand(await this.rows.isEmpty(), 'moving.not-empty');
    return unpack(bytes);
  }

  private async keep({ name, sha256 }: ArchiveFile, contents: Map<string, Uint8Array>): Promise<string> {
    const { id } = await this.files.receive(name, contents.get(sha256) as Uint8Array);
    await this.files.open(id, 'commissions.read');
    return id;
  }

  private async contentsOf(
    { association, exportedAt, tables, files }: Archive,
    strangers: readonly ArchivePerson[],
  ): Promise<ArchiveContents> {
    return {
      association,
      exportedAt: new Date(exportedAt),
      commissions: tables.commission.map(({ name }) => String(name)),
      tasks: tables.task.length,
      comments: tables.task_comment.length,
      documents: files.length,
      meetings: tables.meeting.length,
      decisions: tables.decision.length,
      hours: tables.volunteer_hours.length,
      reports: tables.report.length,
      strangers: strangers.map(({ name }) => name),
      linksAstray: (await this.rows.astray(tables.task_link)).length,
    };
  }
}
