import { createHash } from 'node:crypto';
import { demand, Refusal } from '@etabli/kernel';
import { Db, Files } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { BankFile, FileAccount, StatementProblem } from '../rules/statements/bank-file.js';
import { lineKeys } from '../rules/statements/line-keys.js';
import {
  type KeyedStatement,
  mismatch,
  type PlannedStatement,
  planAccount,
} from '../rules/statements/plan.js';
import { recognised } from '../rules/statements/recognised.js';
import { KnownLines } from './known.js';
import type { CsvRole } from './readers/csv-headings.js';
import type { CsvMapping } from './readers/csv-mapping.js';
import { type ReadStatements, readStatements } from './readers/read.js';
import { BankAccount, SavedCsvMapping } from './statements.entities.js';
import { type BankFileInput, CsvColumn, type CsvMappingInput } from './statements.inputs.js';

/** An account of the file, what it would bring, or why it cannot be taken in yet. */
export interface UnderstoodAccount {
  rank: number;
  file: FileAccount;
  /** The one said; else the only one that earlier files name so, or whose IBAN it is. */
  account: BankAccount | null;
  /** Nobody had to say it. */
  recognised: boolean;
  problem: StatementProblem | null;
  planned: PlannedStatement[];
}

/** A file as it stands against what is known. */
export interface Understanding {
  sha256: string;
  read: ReadStatements;
  accounts: UnderstoodAccount[];
  /** Why nothing can be imported yet; empty when all is said. */
  blockers: StatementProblem[];
}

/** Reads a file handed in, with what was said about it. Nothing is written. */
@Injectable()
export class StatementReader {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(KnownLines) private readonly known: KnownLines,
  ) {}

  /** Refuses `not-found` for a file of somebody else, and what `readStatements` refuses. */
  async understand(asked: BankFileInput): Promise<Understanding> {
    const { bytes } = await this.files.read(asked.fileId);
    const saved = await this.db.find(SavedCsvMapping);
    const read = readStatements(bytes, (headings) =>
      asked.mapping ? mappingOf(asked.mapping) : (savedFor(saved, headings)?.mapping ?? null),
    );
    const accounts = read.file ? await this.accounts(read.file, asked) : [];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { sha256, read, accounts, blockers: blockersOf(read, accounts) };
  }

  private async accounts(file: BankFile, asked: BankFileInput): Promise<UnderstoodAccount[]> {
    const said = new Map(asked.accounts.map(({ rank, accountId }) => [rank, accountId]));
    const chosen = await this.chosen(file, said);
    const keyed = file.accounts.map(({ statements }) =>
      statements.map((statement) => ({ statement, keys: lineKeys(statement.lines) })),
    );
    const ids = [...chosen].map(([, { id }]) => id);
    const known = await this.known.of(ids, askedLines(keyed, chosen));
    return file.accounts.map((each, rank) => {
      const account = chosen.get(rank) ?? null;
      const problem = account && mismatch(each, account);
      const state = account && !problem ? known.get(account.id) : undefined;
      const planned = state ? planAccount(keyed[rank] ?? [], state) : [];
      return { rank, file: each, account, recognised: account !== null && !said.has(rank), problem, planned };
    });
  }

  /** The accounts said or recognised, by rank in the file. Refuses `not-found`, and `statements.account-twice`. */
  private async chosen({ accounts }: BankFile, said: Map<number, string>): Promise<Map<number, BankAccount>> {
    demand(new Set(said.values()).size === said.size, 'statements.account-twice');
    const numbers = accounts.map(({ number }) => number);
    const ids = new Map([...said, ...recognised(numbers, said, await this.fits(numbers))]);
    const found = await this.db.find(BankAccount, { where: { id: In([...ids.values()]) } });
    return new Map(
      [...ids].map(([rank, wanted]) => {
        const account = found.find(({ id }) => id === wanted);
        if (!account) throw new Refusal('not-found');
        return [rank, account];
      }),
    );
  }

  /** Which accounts the numbers of a file were before, or whose IBAN says them: whole, or its French account number. */
  private async fits(numbers: string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.query<{ number: string; ids: string[] }>(
      `select number, array_agg(id::text) as ids from (
         select file_number as number, account_id as id from bank_statement
         union select iban, id from bank_account
         union select substr(iban, 15, 11), id from bank_account where iban like 'FR%') known
       where number = any($1::text[]) group by number`,
      [numbers],
    );
    return new Map(rows.map(({ number, ids }) => [number, ids]));
  }
}

const askedLines = (keyed: KeyedStatement[][], chosen: Map<number, BankAccount>) =>
  keyed.flatMap((statements, rank) => {
    const accountId = chosen.get(rank)?.id;
    return accountId ? statements.flatMap(({ keys }) => keys.map((key) => ({ accountId, key }))) : [];
  });

/** Headings that say nothing are not recognised. */
const savedFor = (saved: SavedCsvMapping[], headings: string[]): SavedCsvMapping | undefined =>
  headings.some(Boolean)
    ? saved.find((each) => JSON.stringify(each.headings) === JSON.stringify(headings))
    : undefined;

const mappingOf = ({ columns, decimals, dates }: CsvMappingInput): CsvMapping => ({
  columns: columns.map((column) => (column === CsvColumn.ignore ? null : (column satisfies CsvRole))),
  decimals,
  dates,
});

function blockersOf({ reason }: ReadStatements, accounts: UnderstoodAccount[]): StatementProblem[] {
  if (reason) return [{ code: reason.code, details: reason.details }];
  const problems = accounts.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return problems;
  const unnamed = accounts.filter(({ account }) => account === null).length;
  if (unnamed > 0) return [{ code: 'statements.account-unsaid', details: { count: unnamed } }];
  const idle = accounts.every(({ planned }) => planned.every((each) => each.idle));
  return idle ? [{ code: 'statements.nothing-new', details: {} }] : [];
}
