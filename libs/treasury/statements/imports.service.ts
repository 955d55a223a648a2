import { authorize } from '@etabli/access';
import { type Clock, newId, Refusal } from '@etabli/kernel';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  Files,
  indexBy,
  Live,
  load,
  type PageInput,
  type PageOf,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { StatementReader, type Understanding } from './reader.js';
import type { CsvMapping } from './readers/csv-mapping.js';
import { BankImport, BankStatement } from './statements.entities.js';
import type { BankFileInput } from './statements.inputs.js';
import { bankImportPolicy, bankStatementPolicy, type ImportRecord } from './statements.policy.js';
import { broughtBy, StatementWriter } from './writer.js';

/** What changes when statements come or go. */
export const STATEMENTS = 'bank-statements';

type Leaned = Pick<ImportRecord, 'followed' | 'matched'>;

/** Files of banks: taken in whole or not at all, taken back whole while nothing leans on their lines. */
@Injectable()
export class BankImports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(StatementWriter) private readonly writer: StatementWriter,
  ) {}

  /** What importing a file would do; nothing is written. */
  preview(asked: BankFileInput): Promise<Understanding> {
    return this.reader.understand(asked);
  }

  /**
   * Takes a file in, in as many statements of SQL whatever it holds. Refuses what `StatementReader` refuses and what it
   * says is in the way: `statements.account-unsaid`, `-other-iban`, `-other-currency`, `-nothing-new`.
   */
  async take(asked: BankFileInput): Promise<BankImport> {
    await this.alone();
    const { blockers, accounts, read, sha256 } = await this.reader.understand(asked);
    const [blocker] = blockers;
    if (blocker || !read.file)
      throw new Refusal(blocker?.code ?? 'statements.nothing-read', blocker?.details);
    const { format } = read.file;
    await this.files.open(asked.fileId, 'treasury.read');
    const taken = await this.db.add(BankImport, {
      fileId: asked.fileId,
      sha256,
      format,
      ...broughtBy(accounts),
    });
    await this.writer.write(taken, accounts);
    if (read.csv) await this.remember(read.csv.table.headings, read.csv.mapping);
    await this.live.announce(STATEMENTS);
    return taken;
  }

  /** An import by id. Refuses `not-found`. */
  get(id: string): Promise<BankImport> {
    return this.db.get(BankImport, id);
  }

  /** Files taken in, latest first. */
  async list({ offset, limit }: PageInput): Promise<PageOf<BankImport>> {
    const items = await this.db.find(BankImport, {
      order: { recordedAt: 'desc', id: 'desc' },
      skip: offset,
      take: limit,
    });
    return { items, total: await this.db.count(BankImport) };
  }

  /** A held statement counts from now on. Refuses `statements.not-held`. */
  async accept(id: string): Promise<BankStatement> {
    await this.alone();
    const statement = await this.db.get(BankStatement, id);
    authorize(bankStatementPolicy.accept(currentActor(), statement));
    const accepted = await this.db.change(BankStatement, id, {
      acceptedAt: this.clock.now(),
      acceptedBy: currentActor().personId,
    });
    await this.live.announce(STATEMENTS);
    return accepted;
  }

  /**
   * Takes back all that a file brought. Refuses `statements.undone-already`, `statements.not-latest` when a later file
   * brought statements of the same account, and `statements.matched` when something leans on one of its lines.
   */
  async undo(id: string): Promise<BankImport> {
    await this.alone();
    const taken = await this.db.get(BankImport, id);
    authorize(bankImportPolicy.undo(currentActor(), await this.record(taken)));
    await this.withdraw(id);
    const undone = await this.db.change(BankImport, id, {
      undoneAt: this.clock.now(),
      undoneBy: currentActor().personId,
    });
    await this.live.announce(STATEMENTS);
    return undone;
  }

  /** An import as the policy looks at it; batched. */
  async record({ id, undoneAt }: BankImport): Promise<ImportRecord> {
    const leaned = await load('bank-import-leaned', id, (ids) => this.leanedOn(ids));
    return { undoneAt, followed: leaned?.followed ?? false, matched: leaned?.matched ?? false };
  }

  private async leanedOn(ids: readonly string[]): Promise<Map<string, Leaned>> {
    const rows = await this.db.query<Leaned & { id: string }>(
      `select i.id,
         exists (select from bank_statement mine join bank_statement other on other.account_id = mine.account_id
           and other.recorded_at > mine.recorded_at and other.import_id <> mine.import_id
           where mine.import_id = i.id) as followed,
         exists (select from bank_statement s join bank_line l on l.statement_id = s.id
           where s.import_id = i.id and (exists (select from bank_match m where m.line_id = l.id and m.undone_at is null)
             or exists (select from bank_line_aside a where a.line_id = l.id and a.undone_at is null))) as matched
       from bank_import i where i.id = any($1)`,
      [ids],
    );
    return indexBy(rows, ({ id }) => id);
  }

  private async withdraw(id: string): Promise<void> {
    try {
      await this.db.query('select withdraw_bank_import($1)', [id]);
    } catch (error) {
      const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
      throw code === '23503' ? new Refusal('statements.matched') : error;
    }
  }

  private async remember(headings: string[], mapping: CsvMapping): Promise<void> {
    if (!headings.some(Boolean)) return;
    await this.db.query(
      `insert into csv_mapping (id, headings, mapping) values ($1, $2, $3)
       on conflict on constraint csv_mapping_once do update set mapping = excluded.mapping`,
      [newId(), headings, JSON.stringify(mapping)],
    );
  }

  /** One import of an association at a time: each must see what the one before brought. */
  private async alone(): Promise<void> {
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `statements:${currentAssociation().id}`,
    ]);
  }
}
