import { demand } from '@etabli/kernel';
import {
  currentActor,
  currentAssociation,
  currentScope,
  Db,
  Files,
  Jobs,
  Live,
  type PageInput,
  type PageOf,
  sentence,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type ImportAdvance, ImportState, MemberImport } from './imports.entities.js';
import { importTopic } from './progress.js';
import { type Asked, ImportReader, type Understanding } from './reader.js';

/** What a worker needs to do an import as the person who asked for it. */
export interface ImportJob {
  importId: string;
  associationId: string;
  association: string;
  userId: string;
  locale: 'fr' | 'en';
}

@Injectable()
export class Imports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Live) private readonly live: Live,
    @Inject(ImportReader) private readonly reader: ImportReader,
  ) {}

  /** What importing a file would do; nothing is written. Refuses what `ImportReader.understand` refuses. */
  preview(asked: Asked): Promise<Understanding> {
    return this.reader.understand(asked);
  }

  /**
   * Notes an import and asks for the work. Everything that can be refused is refused here, before anything is noted:
   * `imports.mapping-wrong`, `imports.category-…`, `imports.undecided`, `imports.errors-remain`, `imports.nothing-to-do`.
   */
  async ask(asked: Asked & { mapping: string[] }): Promise<MemberImport> {
    const { blockers, table } = await this.reader.understand(asked);
    const [blocker] = blockers;
    if (blocker) throw blocker;
    await this.files.open(asked.fileId, 'members.import');
    const noted = await this.db.add(MemberImport, {
      fileId: asked.fileId,
      mapping: asked.mapping,
      decisions: asked.decisions ?? [],
      options: asked.options ?? {},
      state: ImportState.waiting,
      total: table.rows.length,
    });
    await this.jobs.afterCommit('import', { ...jobOf(), importId: noted.id } satisfies ImportJob);
    return noted;
  }

  /** An import by id. Refuses `not-found`. */
  get(id: string): Promise<MemberImport> {
    return this.db.get(MemberImport, id);
  }

  /** Imports, latest first. */
  async list({ offset, limit }: PageInput): Promise<PageOf<MemberImport>> {
    const rows = await this.db.query<{ id: string; total: number }>(
      `select id, (count(*) over ())::int as total from member_import
       order by recorded_at desc, id limit $1 offset $2`,
      [limit, offset],
    );
    const found = await this.db.find(MemberImport, { where: { id: In(rows.map(({ id }) => id)) } });
    const byId = new Map(found.map((one) => [one.id, one]));
    return {
      items: rows.map(({ id }) => byId.get(id)).filter((one) => one !== undefined),
      total: rows[0]?.total ?? 0,
    };
  }

  /** How far an import is, again at each step; the news end when it does. Refuses `not-found`. */
  follow(id: string): AsyncGenerator<ImportAdvance> {
    const read = async () => {
      const taken = await this.get(id);
      return { ...taken, failure: failureSentence(taken.failure) };
    };
    return untilEnded(
      this.live.follow({ topic: importTopic(id), view: 'import', permission: 'members.import' }, read),
    );
  }
}

async function* untilEnded<T extends { finishedAt: Date | null }>(
  news: AsyncGenerator<T>,
): AsyncGenerator<T> {
  for await (const state of news) {
    yield state;
    if (state.finishedAt !== null) return;
  }
}

/** Why an import failed, in the viewer's language; null when it did not. */
export const failureSentence = (failure: MemberImport['failure']): string | null =>
  failure && sentence(failure.code, failure.details, currentActor().locale);

/** Who asks, where, and in which language: the work is done with the rights this person has when it is done. */
function jobOf(): Omit<ImportJob, 'importId'> {
  const { caller } = currentScope();
  demand('userId' in caller && caller.userId, 'sign-in.required');
  const { id, slug } = currentAssociation();
  return { associationId: id, association: slug, userId: caller.userId, locale: caller.locale };
}
