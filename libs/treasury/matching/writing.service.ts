import { type Cents, demand, formatDate, newId } from '@etabli/kernel';
import { currentActor, Db, indexBy, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Ledger, type NewEntry } from '../ledger/ledger.service.js';
import type { NewPayment } from '../payments/payments.service.js';
import { PaymentsTogether } from '../payments/together.service.js';
import { STATEMENTS } from '../statements/imports.service.js';
import type { Planned, PlannedPart } from './plan.js';

/** A part of a match, as it is written. */
interface PartRow {
  match: string;
  position: number;
  cents: Cents;
  payment: string | null;
  account: string | null;
  here: boolean;
}

type Numbered = Planned & { id: string; turn: number; bankId: string };
type Account = { id: string; number: string };
type Bank = { accountId: string; bankId: string; commonId: string; number: string };
type Joined = { id: string; personId: string; event: string };

const INSERT_MATCHES = `
  insert into bank_match (id, line_id, way, reasons, pattern)
  select id, line, way, reasons, pattern from jsonb_to_recordset($1) as x(
    id uuid, line uuid, way text, reasons jsonb, pattern text)`;

const INSERT_PARTS = `
  insert into bank_match_part (match_id, position, amount_cents, payment_id, account_id, recorded_here)
  select match, position, cents, payment, account, here from jsonb_to_recordset($1) as x(
    match uuid, position int, cents int, payment uuid, account uuid, here boolean)`;

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
   * `matching.already` with who matched one of them and when.
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
  }

  /** Writes them all, and gives the identifiers of the matches. */
  async write(plans: readonly Planned[]): Promise<string[]> {
    const turns = await this.turns(plans.map(({ line }) => line.id));
    const banks = indexBy(await this.db.query<Bank>(BANKS, [BANK]), ({ accountId }) => accountId);
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
    const rows = numbered.flatMap((plan) =>
      plan.parts.map((part, position): PartRow => {
        const recorded = part.to === 'person' ? (written.get(keyOf(plan, position))?.id ?? null) : null;
        return {
          ...{ match: plan.id, position, cents: part.cents, here: recorded !== null },
          payment: part.to === 'payment' ? part.paymentId : recorded,
          account: part.to === 'account' ? (accounts.get(part.account)?.id ?? null) : null,
        };
      }),
    );
    const joined = await this.joined(numbered);
    await this.db.query(INSERT_MATCHES, [JSON.stringify(numbered.map(rowOf))]);
    await this.db.query(INSERT_PARTS, [JSON.stringify(rows)]);
    const common = [...banks.values()][0]?.commonId ?? '';
    await this.ledger.post([
      ...numbered.flatMap((plan) => filed(plan, accounts)),
      ...numbered.flatMap((plan) => moved(plan, joined, common)),
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
    const numbers = plans.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.to === 'account' ? [part.account] : [])),
    );
    if (numbers.length === 0) return new Map();
    const rows = await this.db.query<Account>(
      'select id, number from ledger_account where number = any($1) and archived_at is null',
      [numbers],
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

const rowOf = ({ id, line, way, reasons, pattern }: Numbered) => ({
  id,
  line: line.id,
  way,
  reasons,
  pattern,
});

const keyOf = ({ line, turn }: Numbered, position: number): string =>
  `bank-line:${line.id}:${turn}:${position}`;

/** Somebody who chooses has seen what else it may be; what is certain has not been looked at. */
const moniesOf = (plan: Numbered): NewPayment[] =>
  plan.parts.flatMap((part, position) =>
    part.to === 'person'
      ? [
          {
            ...{
              personId: part.personId,
              method: 'transfer' as NewPayment['method'],
              amountCents: part.cents,
            },
            ...{ receivedOn: plan.line.on, idempotencyKey: keyOf(plan, position), source: 'statement' },
            dues: part.dues.map(({ dueId, cents }) => ({ dueId, amountCents: cents || null })),
            distinct: plan.way !== 'certain',
            bankId: plan.bankId,
          },
        ]
      : [],
  );

/** What goes to an account goes there from the bank, or comes from there. */
function filed(
  { id, line, bankId: bank, parts }: Numbered,
  accounts: ReadonlyMap<string, Account>,
): NewEntry[] {
  const lines = parts.flatMap((part) => {
    if (part.to !== 'account') return [];
    const other = accounts.get(part.account)?.id ?? '';
    const [debit, credit] = part.cents > 0 ? [bank, other] : [other, bank];
    const cents = Math.abs(part.cents);
    return [
      { accountId: debit, debitCents: cents, creditCents: 0, personId: null },
      { accountId: credit, debitCents: 0, creditCents: cents, personId: null },
    ];
  });
  const voucher = { kind: 'bank-match', id };
  return lines.length ? [{ journal: 'BQ', onDate: line.on, label: line.label || '—', voucher, lines }] : [];
}

/** A transfer recorded before was written at the bank in general: it is known now to which account it came. */
function moved(
  { id, line, bankId, parts }: Numbered,
  joined: ReadonlyMap<string, Joined>,
  common: string,
): NewEntry[] {
  if (bankId === common) return [];
  const cents = parts
    .filter((part) => part.to === 'payment' && joined.get(part.paymentId)?.event === '')
    .reduce((sum, part) => sum + part.cents, 0);
  if (cents <= 0) return [];
  const lines = [
    { accountId: bankId, debitCents: cents, creditCents: 0, personId: null },
    { accountId: common, debitCents: 0, creditCents: cents, personId: null },
  ];
  const voucher = { kind: 'bank-match', id };
  return [{ journal: 'BQ', onDate: line.on, label: line.label || '—', voucher, lines }];
}

/** A cheque, a card or cash that waited is now on the account; a transfer was written there when it was recorded. */
const eventsOf = ({ id, line, bankId, parts }: Numbered, joined: ReadonlyMap<string, Joined>) =>
  parts.flatMap((part: PlannedPart) => {
    const known = part.to === 'payment' ? joined.get(part.paymentId) : undefined;
    if (!known?.event) return [];
    return [
      {
        ...{ event: known.event, amountCents: part.cents, onDate: line.on, label: line.label || '—' },
        ...{ voucher: { kind: 'bank-match', id }, personId: known.personId, bankId },
      },
    ];
  });
