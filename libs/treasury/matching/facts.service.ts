import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type {
  BankLine,
  ChequeDeposit,
  ExpectedPayout,
  KnownIban,
  LearnedLabel,
  MatchingFacts,
  OpenDue,
  Payer,
  PayingHousehold,
  PayoutAccounts,
  RecordedPayment,
} from '../rules/matching/facts.js';
import { noFacts } from '../rules/matching/facts.js';

/** How many lines are looked at together, the oldest first: ten busy months. */
const LINES = 3_000;
/** A payment recorded by hand waits for its line that long. */
export const RECORDED_DAYS = 90;

const queries = {
  lines: `
    select id, account_id as "accountId", booked_on::text as on, amount_cents as cents, label,
      coalesce(remittance, '') as remittance, end_to_end_id as "endToEndId", mandate_id as "mandateId",
      json_build_object('name', counterparty_name, 'iban', counterparty_iban) as counterparty,
      return_reason as "returnReason"
    from bank_line_open where amount_cents <> 0 order by booked_on, position, id limit ${LINES}`,
  dues: `
    select id, reference, remaining_cents as "leftCents", person_id as "personId", kind, label,
      covers_from::text as "coversFrom", covers_to::text as "coversTo", due_on::text as "dueOn"
    from due_now where remaining_cents > 0 and withdrawn_at is null`,
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
    where p.reversed_at is null and p.received_on > current_date - ${RECORDED_DAYS}
      and not exists (select from bank_match_part t join bank_match m
        on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
        where t.association_id = p.association_id and t.payment_id = p.id)`,
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
  own: 'select iban from bank_account where iban is not null',
} as const;

/** Everything that matching looks at, as it stands: eleven statements, whatever there is. */
@Injectable()
export class BankFacts {
  constructor(@Inject(Db) private readonly db: Db) {}

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
      payouts: await this.db.query<ExpectedPayout>(queries.payouts),
      payoutAccounts: accounts ?? noFacts.payoutAccounts,
      learned: await this.db.query<LearnedLabel>(queries.learned),
      ownIbans: own.map(({ iban }) => iban),
    };
  }
}
