import { createHash } from 'node:crypto';
import { type IsoDate, newId } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, type Refused, refusal } from '../../membership/testing/asking.js';
import { today, type Villager } from '../../membership/testing/village.js';
import type { Till } from './till.js';

export interface ShownProposal {
  key: string;
  parts: { kind: string; label: string; name: string; amountCents: number }[];
  reasons: string[];
}

export interface ShownLine {
  id: string;
  label: string;
  amountCents: number;
  certainty: string;
  proposals: ShownProposal[];
}

export interface ShownMatch {
  id: string;
  way: string;
  undoneAt: string | null;
  reasons: string[];
  line: { id: string; label: string };
  parts: { kind: string; label: string; name: string; amountCents: number }[];
  recordedBy: { displayName: string } | null;
}

export interface ShownPage {
  left: number;
  certain: number;
  lines: ShownLine[];
  heldCount: number;
  held: { id: string; account: string; currency: string; amountCents: number; why: string }[];
  latest: ShownMatch[];
}

const PARTS = 'parts { kind label name amountCents }';
const MATCH = `id way undoneAt reasons line { id label } ${PARTS} recordedBy { displayName }`;
const DONE = `MatchingDone { left matches { ${MATCH} } }`;
export const PAGE = `left certain heldCount held { id account currency amountCents why } lines { id label amountCents certainty proposals { key reasons ${PARTS} } } latest { ${MATCH} }`;

export interface ShownDone {
  left: number;
  matches: ShownMatch[];
}

/** What the bank tells of a movement, besides its amount and its label. */
export interface Told {
  on?: IsoDate;
  name?: string;
  iban?: string;
  endToEndId?: string;
  mandateId?: string;
  returnReason?: string;
}

/** The bench where lines of the bank are matched: a statement to which lines come, and who matches them. */
export class Teller {
  private lines = 0;

  private constructor(
    readonly till: Till,
    private readonly accountId: string,
    private readonly statementId: string,
  ) {}

  /** An account with a statement that has no line yet. */
  static async opened(
    till: Till,
    name = 'Courant',
    ledgerNumber: string | null = null,
    currency = 'EUR',
  ): Promise<Teller> {
    const [house, account, file, taken, statement] = [till.village.id, newId(), newId(), newId(), newId()];
    const hash = createHash('sha256').update(file).digest('hex');
    await sql(
      'insert into bank_account (association_id, id, name, ledger_number, currency) values ($1, $2, $3, $4, $5)',
      [house, account, name, ledgerNumber, currency],
    );
    await sql('insert into file_content (association_id, sha256, bytes) values ($1, $2, $3)', [
      house,
      hash,
      Buffer.from(file),
    ]);
    await sql(
      `insert into stored_file (association_id, id, name, media_type, size, sha256) values ($1, $2, 'r', 'text/plain', 1, $3)`,
      [house, file, hash],
    );
    await sql(
      `insert into bank_import (association_id, id, file_id, sha256, format, statement_count, line_count)
       values ($1, $2, $3, $4, 'ofx', 1, 0)`,
      [house, taken, file, hash],
    );
    await sql(
      `insert into bank_statement (association_id, id, import_id, account_id, position, file_number, from_on, to_on,
         line_count, known_count, pending_count) values ($1, $2, $3, $4, 0, '', '2026-01-01', '2026-12-31', 0, 0, 0)`,
      [house, statement, taken, account],
    );
    return new Teller(till, account, statement);
  }

  /** A movement comes with the statement; gives the line’s id. */
  async line(cents: number, label: string, told: Told = {}): Promise<string> {
    const id = newId();
    await sql(
      `insert into bank_line (association_id, id, account_id, statement_id, position, key, booked_on, amount_cents, label,
         counterparty_name, counterparty_iban, end_to_end_id, mandate_id, return_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[this.till.village.id, id, this.accountId, this.statementId, this.lines++],
        ...[createHash('sha256').update(id).digest('hex'), told.on ?? today(), cents, label],
        ...[told.name ?? null, told.iban ?? null],
        ...[told.endToEndId ?? null, told.mandateId ?? null, told.returnReason ?? null],
      ],
    );
    return id;
  }

  page(who: Villager = this.till.keeper): Promise<ShownPage> {
    return asking<ShownPage>(who, 'bankMatching', {}, PAGE);
  }

  async shown(lineId: string): Promise<ShownLine> {
    const line = (await this.page()).lines.find(({ id }) => id === lineId);
    if (!line) throw new Error('the line is matched');
    return line;
  }

  /** What is accepted of a line as it is shown, its first proposal unless said. */
  async accepted(lineId: string, rank = 0): Promise<{ lineId: string; key: string }> {
    const { proposals } = await this.shown(lineId);
    return { lineId, key: proposals[rank]?.key ?? '' };
  }

  accept(accepted: object[], who: Villager = this.till.keeper): Promise<ShownDone> {
    return doing<ShownDone>(who, 'acceptMatches', { accepted }, DONE);
  }

  refusesAccept(accepted: object[], who: Villager = this.till.keeper): Promise<Refused> {
    return refusal(who, 'acceptMatches', { accepted });
  }

  byHand(lineId: string, parts: object[]): Promise<ShownDone> {
    return doing<ShownDone>(this.till.keeper, 'matchByHand', { input: { lineId, parts } }, DONE);
  }

  refusesByHand(lineId: string, parts: object[]): Promise<Refused> {
    return refusal(this.till.keeper, 'matchByHand', { input: { lineId, parts } });
  }

  undo(id: string): Promise<ShownDone> {
    return doing<ShownDone>(this.till.keeper, 'undoMatch', { id }, DONE);
  }

  /** Debit less credit of an account of the books. */
  async inBooks(account: string): Promise<number> {
    const [row] = await sql<{ cents: number }>(
      `select coalesce(sum(l.debit_cents - l.credit_cents), 0)::int as cents from ledger_line l
       join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
       where l.association_id = $1 and a.number = $2`,
      [this.till.village.id, account],
    );
    return row?.cents ?? 0;
  }
}
