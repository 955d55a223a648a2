import { type Cents, demand, formatDate, newId } from '@etabli/kernel';
import { currentActor, Db, indexBy, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Ledger } from '../ledger/ledger.service.js';
import { PaymentsTogether } from '../payments/together.service.js';
import { heldFor } from '../rules/matching/held.js';
import { STATEMENTS } from '../statements/imports.service.js';
import type { Planned } from './plan.js';
import {
  type Account,
  CASH_UNDERWAY,
  eventsOf,
  filed,
  type Joined,
  moniesOf,
  moved,
  type Numbered,
  partRow,
  rowOf,
} from './rows.js';

type Bank = { accountId: string; bankId: string; commonId: string; number: string };

const INSERT_MATCHES = `
  insert into bank_match (id, line_id, way, reasons, pattern)
  select id, line, way, reasons, pattern from jsonb_to_recordset($1) as x(
    id uuid, line uuid, way text, reasons jsonb, pattern text)`;

const INSERT_PARTS = `
  insert into bank_match_part (match_id, position, amount_cents, payment_id, account_id, expense_id, cash_deposit_id,
    entry_id, debit_id, twin_id, recorded_here)
  select match, position, cents, payment, account, expense, cash, entry, debit, twin, here from jsonb_to_recordset($1) as x(
    match uuid, position int, cents int, payment uuid, account uuid, expense uuid, cash uuid, entry uuid, debit uuid,
    twin uuid, here boolean)`;

/** The bank in the books, for the accounts that have none of their own there. */
const BANK = '512';

/** Where each account of the bank is kept in the books; `$1` is where the others are. */
const BANKS = `
  select b.id as "accountId", coalesce(own.id, common.id) as "bankId", common.id as "commonId",
    coalesce(own.number, common.number) as number
  from bank_account b join ledger_account common on common.number = $1
  left join ledger_account own on own.number = b.ledger_number`;

/** Writes what lines become: payments, parts and entries, in as many statements for one line as for a thousand. */
@Injectable()
export class MatchWriting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PaymentsTogether) private readonly payments: PaymentsTogether,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Keeps others from these lines until the operation ends, always in one order. Refuses `not-found`, and
   * `matching.already` with who matched one of them and when, and `matching.other-currency`.
   */
  async hold(lineIds: readonly string[]): Promise<void> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended(current_association()::text || id, 51))
       from (select distinct unnest($1::uuid[])::text as id order by 1) l`,
      [lineIds],
    );
    const taken = await this.db.row<{ name: string; on: string }>(
      `select coalesce(p.display_name, '—') as name, m.recorded_at::date::text as on from bank_match m
       left join person p on p.association_id = m.association_id and p.id = m.recorded_by
       where m.line_id = any($1) and m.undone_at is null order by m.recorded_at limit 1`,
      [lineIds],
    );
    demand(!taken, 'matching.already', {
      name: taken?.name,
      on: taken ? formatDate(taken.on, currentActor().locale) : '',
      count: new Set(lineIds).size,
    });
    const currencies = await this.db.query<{ currency: string }>(
      `select distinct a.currency from bank_line l
       join bank_account a on a.association_id = l.association_id and a.id = l.account_id where l.id = any($1)`,
      [lineIds],
    );
    demand(!currencies.some(heldFor), 'matching.other-currency');
  }

  /** Where each account of the bank is kept in the books, by the account. */
  async banks(): Promise<Map<string, Bank>> {
    return indexBy(await this.db.query<Bank>(BANKS, [BANK]), ({ accountId }) => accountId);
  }

  /**
   * Writes them all, and gives the identifiers of the matches.
   *
   * @param here expenses that these lines paid and debits whose return they marked: undone with them
   */
  async write(plans: readonly Planned[], here: ReadonlySet<string> = new Set()): Promise<string[]> {
    const turns = await this.turns(plans.map(({ line }) => line.id));
    const banks = await this.banks();
    const numbered = plans.map(
      (plan): Numbered => ({
        ...{ ...plan, id: newId(), turn: turns.get(plan.line.id)?.turn ?? 0 },
        bankId: banks.get(plan.line.accountId)?.bankId ?? '',
      }),
    );
    const accounts = await this.accounts(numbered, [...banks.values()]);
    const written = indexBy(
      await this.payments.record(numbered.flatMap(moniesOf)),
      (one) => one.idempotencyKey,
    );
    const matches = new Map(numbered.map(({ id, line }) => [line.id, id]));
    const rows = numbered.flatMap((plan) =>
      plan.parts.map((part, position) => partRow(plan, part, position, { written, accounts, here, matches })),
    );
    const joined = await this.joined(numbered);
    await this.db.query(INSERT_MATCHES, [JSON.stringify(numbered.map(rowOf))]);
    await this.db.query(INSERT_PARTS, [JSON.stringify(rows)]);
    const common = [...banks.values()][0]?.commonId ?? '';
    await this.ledger.post([
      ...numbered.flatMap((plan) => filed(plan, accounts)),
      ...numbered.flatMap((plan) => moved(plan, joined, here, common)),
    ]);
    await this.ledger.record(numbered.flatMap((plan) => eventsOf(plan, joined)));
    for (const topic of ['treasury', STATEMENTS]) await this.live.announce(topic);
    return numbered.map(({ id }) => id);
  }

  /** How many times each line was matched before: its payments have a key of their own each time. */
  private async turns(lineIds: readonly string[]): Promise<Map<string, { id: string; turn: number }>> {
    const rows = await this.db.query<{ id: string; turn: number }>(
      'select line_id as id, count(*)::int as turn from bank_match where line_id = any($1) group by 1',
      [lineIds],
    );
    return indexBy(rows, ({ id }) => id);
  }

  private async accounts(plans: readonly Planned[], banks: readonly Bank[]): Promise<Map<string, Account>> {
    const parts = plans.flatMap((plan) => plan.parts);
    const numbers = parts.flatMap((part) => (part.to === 'account' ? [part.account] : []));
    const cash = parts.some(({ to }) => to === 'cash');
    if (numbers.length === 0 && !cash) return new Map();
    const rows = await this.db.query<Account>(
      `select id, number from ledger_account where number = any($1) and archived_at is null
       union all select debit_account_id, $2 from posting_rule_now where $3 and event = 'cash.deposit'`,
      [numbers, CASH_UNDERWAY, cash],
    );
    const known = indexBy(rows, ({ number }) => number);
    const kept = new Set([BANK, ...banks.map(({ number }) => number)]);
    for (const number of numbers)
      demand(known.has(number) && !kept.has(number), 'matching.account', { number });
    return known;
  }

  /** Payments recorded before: each of the amount said, and not taken back. */
  private async joined(plans: readonly Planned[]): Promise<Map<string, Joined>> {
    const parts = plans.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.to === 'payment' ? [part] : [])),
    );
    if (parts.length === 0) return new Map();
    const rows = await this.db.query<Joined & { cents: Cents }>(
      `select id, person_id as "personId", amount_cents as cents, case method when 'cheque' then 'deposit.cheques'
         when 'cash' then 'deposit.cash' when 'card' then 'deposit.card' when 'direct_debit' then 'deposit.direct-debit'
         else '' end as event
       from payment_now where id = any($1) and reversed_at is null`,
      [parts.map(({ paymentId }) => paymentId)],
    );
    const known = indexBy(rows, ({ id }) => id);
    for (const { paymentId, cents } of parts)
      demand(known.get(paymentId)?.cents === cents, 'matching.payment');
    return known;
  }
}
