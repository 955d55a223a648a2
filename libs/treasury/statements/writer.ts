import { newId } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { PlannedStatement } from '../rules/statements/plan.js';
import type { UnderstoodAccount } from './reader.js';
import type { BankImport } from './statements.entities.js';

/** A statement about to be written, with its account. */
interface Written {
  id: string;
  accountId: string;
  fileNumber: string;
  planned: PlannedStatement;
}

const statementColumns = {
  id: 'uuid',
  import_id: 'uuid',
  account_id: 'uuid',
  position: 'int',
  file_number: 'text',
  reference: 'text',
  from_on: 'date',
  to_on: 'date',
  opening_cents: 'int',
  closing_cents: 'int',
  balance_cents: 'int',
  line_count: 'int',
  known_count: 'int',
  pending_count: 'int',
  held: 'jsonb',
};

const lineColumns = {
  id: 'uuid',
  account_id: 'uuid',
  statement_id: 'uuid',
  position: 'int',
  key: 'text',
  bank_id: 'text',
  booked_on: 'date',
  valued_on: 'date',
  amount_cents: 'int',
  label: 'text',
  remittance: 'text',
  end_to_end_id: 'text',
  mandate_id: 'text',
  counterparty_name: 'text',
  counterparty_iban: 'text',
  return_reason: 'text',
  batch: 'jsonb',
};

/** Writes what a file brings: one statement of SQL a table, whatever the file holds. */
@Injectable()
export class StatementWriter {
  constructor(@Inject(Db) private readonly db: Db) {}

  async write({ id }: BankImport, accounts: UnderstoodAccount[]): Promise<void> {
    const statements = toWrite(accounts);
    await this.insert(
      'bank_statement',
      statementColumns,
      statements.map((each, at) => statementRow(id, each, at)),
    );
    await this.insert('bank_line', lineColumns, statements.flatMap(lineRows));
  }

  /** Names of tables and columns come from here, never from outside. */
  private async insert(table: string, columns: Record<string, string>, rows: object[]): Promise<void> {
    const names = Object.keys(columns).join(', ');
    const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
    await this.db.query(
      `insert into ${table} (${names}) select ${names} from json_to_recordset($1::json) as given(${types.join(', ')})`,
      [JSON.stringify(rows)],
    );
  }
}

const toWrite = (accounts: UnderstoodAccount[]): Written[] =>
  accounts.flatMap(({ account, file, planned }) =>
    account
      ? planned
          .filter(({ idle }) => !idle)
          .map((each) => ({ id: newId(), accountId: account.id, fileNumber: file.number, planned: each }))
      : [],
  );

const statementRow = (
  importId: string,
  { id, accountId, fileNumber, planned }: Written,
  position: number,
) => ({
  id,
  import_id: importId,
  account_id: accountId,
  position,
  file_number: fileNumber,
  reference: planned.statement.reference,
  from_on: planned.statement.from,
  to_on: planned.statement.to,
  opening_cents: planned.statement.opening,
  closing_cents: planned.statement.closing,
  balance_cents: planned.balance,
  line_count: planned.fresh.length,
  known_count: planned.known,
  pending_count: planned.statement.pending,
  held: planned.held.length > 0 ? planned.held : null,
});

const lineRows = ({ id, accountId, planned }: Written) =>
  planned.fresh.map(({ line, key }) => ({
    id: newId(),
    account_id: accountId,
    statement_id: id,
    position: line.place,
    key,
    bank_id: line.bankId,
    booked_on: line.bookedOn,
    valued_on: line.valuedOn,
    amount_cents: line.amount,
    label: line.label,
    remittance: line.remittance,
    end_to_end_id: line.endToEndId,
    mandate_id: line.mandateId,
    counterparty_name: line.counterpartyName,
    counterparty_iban: line.counterpartyIban,
    return_reason: line.returnReason,
    batch: line.batch,
  }));

/** How many statements and lines a file brings. */
export const broughtBy = (accounts: UnderstoodAccount[]): { statementCount: number; lineCount: number } => {
  const statements = toWrite(accounts);
  return {
    statementCount: statements.length,
    lineCount: statements.reduce((sum, { planned }) => sum + planned.fresh.length, 0),
  };
};
