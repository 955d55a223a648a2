import { DepositExchange } from '@etabli/commissions';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type {
  AwaitedDeposit,
  BankLine,
  CashBag,
  ChequeDeposit,
  ExpectedExpense,
  ExpectedPayout,
  KnownIban,
  LearnedLabel,
  MatchingFacts,
  OpenDue,
  OtherHalf,
  Payer,
  PayingHousehold,
  PayoutAccounts,
  RecordedPayment,
  SentDebit,
  WrittenEntry,
} from '../rules/matching/facts.js';
import { noFacts } from '../rules/matching/facts.js';
import { SEQUENCES } from '../sepa/rules/pain008.js';
import { told } from './told.js';

/** How many lines are looked at together, the oldest first: ten busy months. */
const LINES = 3_000;
/** A payment recorded by hand waits for its line that long; a cheque, from the day it is taken to the bank. */
export const RECORDED_DAYS = 90;

/** A debit may be refused for thirteen months (Directive 2015/2366, art. 71). */
const REFUND_DAYS = 400;

const queries = {
  lines: `
    select id, account_id as "accountId", currency, booked_on::text as on, amount_cents as cents, label,
      concat_ws(' ', remittance, batch->>'reference') as remittance, end_to_end_id as "endToEndId", mandate_id as "mandateId",
      json_build_object('name', counterparty_name, 'iban', counterparty_iban) as counterparty,
      return_reason as "returnReason", coalesce((select json_agg(json_build_object('endToEndId', d->>'endToEndId',
        'mandateId', d->>'mandateId', 'returnReason', d->>'returnReason'))
        from jsonb_array_elements(batch->'details') d), '[]') as details
    from bank_line_open where amount_cents <> 0 order by booked_on, position, id limit ${LINES}`,
  dues: `
    select id, reference, remaining_cents as "leftCents", person_id as "personId", kind, label,
      covers_from::text as "coversFrom", covers_to::text as "coversTo", due_on::text as "dueOn"
    from due_now where remaining_cents > 0 and withdrawn_at is null
      and id not in (select due_id from debit_now where state = 'sent')`,
  people: `
    select p.id, p.given_name as "givenName",
      case when p.kind = 'organisation' then p.organisation_name else p.family_name end as "familyName",
      coalesce(p.representative_id, (select p.id where exists (select from person o
        where o.association_id = p.association_id and o.representative_id = p.id)), h.household_id) as "groupId"
    from person p
    left join household_member_now h on h.association_id = p.association_id and h.person_id = p.id and h.shown where p.erased_at is null`,
  households: `
    select reference, payer_id as "payerId", array_agg(person_id order by person_id) as "personIds"
    from household_member_now where shown group by reference, payer_id`,
  ibans: 'select iban, person_id as "personId" from known_iban',
  recorded: `
    select p.id, p.person_id as "personId", p.amount_cents as cents, p.received_on::text as "receivedOn",
      coalesce((select array_agg(distinct d.reference) from settlement s
        join due d on d.association_id = s.association_id and d.id = s.due_id
        where s.association_id = p.association_id and s.payment_id = p.id), '{}') as references
    from payment_now p
    where p.reversed_at is null and p.source <> 'deposit' and (p.received_on > current_date - ${RECORDED_DAYS}
      or exists (select from cheque_deposit_part t
        join cheque_deposit d on d.association_id = t.association_id and d.id = t.deposit_id and d.undone_at is null
        where t.association_id = p.association_id and t.payment_id = p.id
          and d.on_date > current_date - ${RECORDED_DAYS}))
      and not exists (select from debit_collection c
        where c.association_id = p.association_id and c.payment_id = p.id)
      and not ${told("'payment ' || p.id")}`,
  payouts: `
    select id, case provider when 'stripe' then 'Stripe' else 'HelloAsso' end as provider, reference,
      arrives_on::text as on, fee_cents as "feeCents", held_cents as "heldCents", payments
    from payout_now
    where unknown = 0 and not told and json_array_length(payments) > 0 and arrives_on > current_date - ${RECORDED_DAYS}`,
  payoutAccounts: `
    select f.number as fees, h.number as held
    from posting_rule_now rf join ledger_account f on f.association_id = rf.association_id and f.id = rf.debit_account_id
    cross join posting_rule_now rh join ledger_account h on h.association_id = rh.association_id and h.id = rh.debit_account_id
    where rf.event = 'fee.provider' and rh.event = 'payment.card'`,
  learned: 'select pattern, account, times from known_label',
  // A slip goes as a whole: once a line has told one of its cheques, somebody says the others by hand.
  deposits: `
    select d.id, d.number::text, d.on_date::text as on,
      json_agg(json_build_object('paymentId', p.id, 'cents', p.amount_cents) order by p.id) as cheques
    from cheque_deposit d
    join cheque_deposit_part t on t.association_id = d.association_id and t.deposit_id = d.id
    join payment p on p.association_id = t.association_id and p.id = t.payment_id
    where d.undone_at is null and d.on_date > current_date - ${RECORDED_DAYS}
    group by d.association_id, d.id`,
  debits: `
    select d.id, upper(replace(d.id::text, '-', '')) as "endToEndId", m.rum as "mandateId",
      upper(replace(d.batch_id::text, '-', '')) as "batchId",
      upper(replace(d.batch_id::text, '-', '')) || '-' || array_position(array['${SEQUENCES.join("', '")}'], d.sequence::text)
        as "partId", d.person_id as "personId", d.amount_cents as cents,
      d.collected_on::text as "collectedOn", case d.state when 'collected' then d.payment_id end as "paymentId",
      ${told("'debit+ ' || d.id")} or exists (select from debit_collection c
        where c.debit_id = d.id and ${told("'payment ' || c.payment_id")}) as "collectedTold",
      ${told("'debit- ' || d.id")} as "returnedTold"
    from debit_now d join sepa_mandate m on m.association_id = d.association_id and m.id = d.mandate_id
    where d.state in ('sent', 'collected', 'returned') and d.collected_on > current_date - ${REFUND_DAYS}`,
  expenses: `
    select e.id, e.label, coalesce(e.supplier, p.display_name, '') as name, e.iban, e.reference,
      e.amount_cents as cents, e.spent_on::text as "spentOn", paid.on as "paidOn"
    from expense_now e
    left join person p on p.association_id = e.association_id and p.id = e.person_id
    left join lateral (select s.on_day::text as on from expense_step s
      where e.state = 'paid' and s.association_id = e.association_id and s.expense_id = e.id and s.act = 'paid'
      order by s.number desc limit 1) paid on true
    where (e.state = 'approved' or e.state = 'paid' and paid.on::date > current_date - ${RECORDED_DAYS})
      and not ${told("'expense ' || e.id")}`,
  bags: `
    select id, on_date::text as on, amount_cents as cents from cash_deposit d
    where undone_at is null and on_date > current_date - ${RECORDED_DAYS} and not ${told("'cash ' || d.id")}`,
  // An entry between two accounts of the house is told twice, once by each: its sign says which way.
  entries: `
    select w.id || w.way as id, w.on, w.cents, w.label, w."accountIds", w.common, w."movementId" from (
      select e.id, e.on_date::text as on, e.label, e.voucher_kind = 'deposit' and b.number = '512' as common,
        case when e.voucher_kind = 'deposit' and b.number = '512' then b.all_ids else b.ids end as "accountIds",
        sum(l.debit_cents - l.credit_cents)::int as cents,
        case when sum(l.debit_cents - l.credit_cents) > 0 then '+' else '-' end as way,
        case when e.voucher_kind = 'deposit' then e.voucher_id end as "movementId"
      from ledger_entry e
      join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
      join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
      join (select n.number, coalesce(array_agg(k.id) filter (where coalesce(own.number, '512') = n.number), '{}') as ids,
          array_agg(k.id) as all_ids
        from bank_account k left join ledger_account own on own.number = k.ledger_number
        cross join (select '512' as number union select ledger_number from bank_account where ledger_number is not null) n
        group by 1) b on b.number = a.number
      where e.voucher_kind in ('manual', 'deposit') and e.reverses_id is null and e.on_date > current_date - ${RECORDED_DAYS}
        and not exists (select from ledger_entry r where r.association_id = e.association_id and r.reverses_id = e.id)
      group by e.association_id, e.id, b.number, b.ids, b.all_ids) w
    where w.cents <> 0 and not ${told("'entry' || w.way || ' ' || w.id")}`,
  halves: `
    select m.id as "matchId", l.account_id as "accountId", l.booked_on::text as on, l.amount_cents as cents
    from bank_match m
    join bank_line l on l.association_id = m.association_id and l.id = m.line_id
    join bank_match_part t on t.association_id = m.association_id and t.match_id = m.id
      and t.amount_cents = l.amount_cents
    join ledger_account a on a.association_id = t.association_id and a.id = t.account_id and a.number = '580'
    where m.undone_at is null and l.booked_on > current_date - ${RECORDED_DAYS} and not ${told("'half ' || m.id")}
      and not exists (select from bank_match w
        where w.association_id = m.association_id and w.id = t.twin_id and w.undone_at is null)`,
  own: 'select iban from bank_account where iban is not null',
} as const;

/** Everything that matching looks at, as it stands: at most eighteen statements, whatever there is. */
@Injectable()
export class BankFacts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DepositExchange) private readonly exchange: DepositExchange,
  ) {}

  async read(): Promise<MatchingFacts> {
    const accounts = await this.db.row<PayoutAccounts>(queries.payoutAccounts);
    const own = await this.db.query<{ iban: string }>(queries.own);
    const recorded = await this.db.query<RecordedPayment>(queries.recorded);
    const open = new Set(recorded.map(({ id }) => id));
    const deposits = await this.db.query<ChequeDeposit>(queries.deposits);
    return {
      ...noFacts,
      lines: await this.db.query<BankLine>(queries.lines),
      dues: await this.db.query<OpenDue>(queries.dues),
      people: await this.db.query<Payer>(queries.people),
      households: await this.db.query<PayingHousehold>(queries.households),
      ibans: await this.db.query<KnownIban>(queries.ibans),
      recorded,
      deposits: deposits.filter(({ cheques }) => cheques.every(({ paymentId }) => open.has(paymentId))),
      debits: await this.db.query<SentDebit>(queries.debits),
      expenses: await this.db.query<ExpectedExpense>(queries.expenses),
      bags: await this.db.query<CashBag>(queries.bags),
      entries: await this.entries(),
      awaited: await this.awaited(),
      halves: await this.db.query<OtherHalf>(queries.halves),
      payouts: await this.db.query<ExpectedPayout>(queries.payouts),
      payoutAccounts: accounts ?? noFacts.payoutAccounts,
      learned: await this.db.query<LearnedLabel>(queries.learned),
      ownIbans: own.map(({ iban }) => iban),
    };
  }

  /** What was written of a deposit, with whose it is. */
  private async entries(): Promise<WrittenEntry[]> {
    const written = await this.db.query<Omit<WrittenEntry, 'personId'> & { movementId: string | null }>(
      queries.entries,
    );
    const isDeposit = written.some(({ movementId }) => movementId !== null);
    const moved = isDeposit ? ((await this.exchange.ofRegister()?.movements()) ?? []) : [];
    const owners = new Map(moved.map(({ id, personId }) => [id, personId]));
    return written.map(({ movementId, ...entry }) => ({
      ...entry,
      personId: owners.get(movementId ?? '') ?? null,
    }));
  }

  private async awaited(): Promise<AwaitedDeposit[]> {
    const awaited = (await this.exchange.ofRegister()?.awaited()) ?? [];
    return awaited.map(({ contractId, ...deposit }) => ({ id: contractId, ...deposit, entryId: null }));
  }
}
