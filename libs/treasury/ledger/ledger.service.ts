import { type Cents, demand, type IsoDate, newId } from '@etabli/kernel';
import { Db, indexBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { atBank, balances, type EntryLine, linesOf, type PostingRule, reversed } from '../rules/posting.js';
import { FinancialYears } from './years.service.js';

/** What an entry comes from: a due, a payment… `id` null when nothing of the house keeps it. */
export interface Voucher {
  kind: string;
  id: string | null;
}

/** Where the books hear of money otherwise than as it comes: carried over from those kept before. */
export interface Booked {
  event: string;
  onDate: IsoDate;
}

/** An entry to be written. */
export interface NewEntry {
  journal: string;
  onDate: IsoDate;
  label: string;
  voucher: Voucher;
  lines: readonly EntryLine[];
  reversesId?: string | null;
}

/** Something that happened to money, to be written as its posting rule says. */
export interface MoneyEvent {
  /** One of the events of the posting rules: `payment.transfer`. */
  event: string;
  /** Above zero. */
  amountCents: Cents;
  onDate: IsoDate;
  label: string;
  voucher: Voucher;
  personId: string | null;
  /** The account of the books that stands for the bank here; the rule’s own unless said. */
  bankId?: string | null;
  /** Written the other way round: a credit note for what the event asked for. */
  back?: boolean;
  /** What of the amount is value added tax collected. */
  taxCents?: Cents;
}

/** Tax collected for the State (plan comptable général, 44571). */
const COLLECTED = '44571';

const INSERT = `
  with written as (
    insert into ledger_entry
      (id, financial_year_id, journal, number, on_date, label, voucher_kind, voucher_id, reverses_id)
    select id, year, journal, number, day, label, kind, voucher, reverses from jsonb_to_recordset($1) as x(
      id uuid, year uuid, journal text, number int, day date, label text, kind text, voucher uuid, reverses uuid))
  insert into ledger_line (entry_id, position, account_id, debit_cents, credit_cents, person_id, commission_id)
  select entry, position, account, debit, credit, person, commission from jsonb_to_recordset($2) as x(
    entry uuid, position int, account uuid, debit int, credit int, person uuid, commission uuid)`;

/** The books: entries that balance, one number after the other, for ever. What was wrong is reversed by another entry. */
@Injectable()
export class Ledger {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(FinancialYears) private readonly years: FinancialYears,
  ) {}

  /**
   * Writes entries, in two statements however many they are, and gives their ids in the same order.
   * Refuses `ledger.unbalanced`, `ledger.year-closed`, `ledger.no-year`.
   */
  async post(entries: readonly NewEntry[]): Promise<string[]> {
    if (entries.length === 0) return [];
    for (const { lines } of entries) demand(balances(lines), 'ledger.unbalanced');
    const yearOf = await this.years.holding(entries.map(({ onDate }) => onDate));
    const last = new Map<string, number>();
    const written = entries.map((entry) => {
      const year = yearOf(entry.onDate);
      const number = (last.get(year.id) ?? year.lastNumber) + 1;
      last.set(year.id, number);
      return { ...entry, id: newId(), year: year.id, number };
    });
    await this.db.query(INSERT, [
      JSON.stringify(written.map(entryRow)),
      JSON.stringify(written.flatMap(lineRows)),
    ]);
    return written.map(({ id }) => id);
  }

  /** Writes events as the posting rules say. Refuses as `post`, and `ledger.no-rule`. */
  async record(events: readonly MoneyEvent[]): Promise<string[]> {
    if (events.length === 0) return [];
    const rules = await this.rulesFor([...new Set(events.map(({ event }) => event))]);
    const taxed = events.some(({ taxCents = 0 }) => taxCents > 0);
    const taxAccountId = taxed ? await this.taxAccount() : null;
    return this.post(
      events.map(({ event, amountCents, personId, bankId, back, taxCents: cents = 0, ...entry }) => {
        const rule = rules.get(event);
        demand(rule, 'ledger.no-rule', { event });
        const tax = taxAccountId ? { accountId: taxAccountId, cents } : null;
        const lines = linesOf(atBank(rule, bankId ?? null), amountCents, personId, tax);
        return { ...entry, journal: rule.journal, lines: back ? reversed(lines) : lines };
      }),
    );
  }

  /** Takes back what was written of vouchers and still stands, on a day; how many entries. Refuses as `post`. */
  async reverse(
    kind: string,
    ids: readonly string[],
    onDate: IsoDate,
    label: string,
    by: Voucher,
  ): Promise<number> {
    const rows = await this.db.query<{ id: string; journal: string; lines: EntryLine[] }>(
      `select e.id, e.journal, json_agg(json_build_object('accountId', l.account_id, 'debitCents', l.debit_cents,
         'creditCents', l.credit_cents, 'personId', l.person_id,
         'commissionId', l.commission_id) order by l.position) as lines
       from ledger_entry e join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
       where e.voucher_kind = $1 and e.voucher_id = any($2) and e.reverses_id is null
         and not exists (select from ledger_entry r where r.association_id = e.association_id and r.reverses_id = e.id)
       group by e.association_id, e.id order by e.number`,
      [kind, ids],
    );
    await this.post(
      rows.map(({ id, journal, lines }) => ({
        ...{ journal, onDate, label, voucher: by, lines: reversed(lines), reversesId: id },
      })),
    );
    return rows.length;
  }

  private async taxAccount(): Promise<string> {
    const account = await this.db.row<{ id: string }>('select id from ledger_account where number = $1', [
      COLLECTED,
    ]);
    demand(account, 'account.unknown', { number: COLLECTED });
    return account.id;
  }

  private async rulesFor(events: readonly string[]): Promise<Map<string, PostingRule>> {
    const rows = await this.db.query<PostingRule & { event: string }>(
      `select r.event, r.journal,
         json_build_object('id', d.id, 'byPerson', d.kind = 'third_party', 'bank', d.number = '512') as debit,
         json_build_object('id', c.id, 'byPerson', c.kind = 'third_party', 'bank', c.number = '512') as credit
       from posting_rule_now r
       join ledger_account d on d.association_id = r.association_id and d.id = r.debit_account_id
       join ledger_account c on c.association_id = r.association_id and c.id = r.credit_account_id
       where r.event = any($1)`,
      [events],
    );
    return indexBy(rows, ({ event }) => event);
  }
}

type Written = NewEntry & { id: string; year: string; number: number };

const entryRow = ({ id, year, journal, number, onDate, label, voucher, reversesId }: Written) => ({
  ...{ id, year, journal, number, day: onDate, label },
  ...{ kind: voucher.kind, voucher: voucher.id, reverses: reversesId ?? null },
});

const lineRows = ({ id, lines }: Written) =>
  lines.map(({ accountId, debitCents, creditCents, personId, commissionId = null }, position) => ({
    ...{ entry: id, position, account: accountId, debit: debitCents, credit: creditCents },
    ...{ person: personId, commission: commissionId },
  }));
