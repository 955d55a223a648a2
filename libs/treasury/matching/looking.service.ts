import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Payment } from '../payments/payments.entities.js';
import { heldFor } from '../rules/matching/held.js';
import { match } from '../rules/matching/match.js';
import type { Reason } from '../rules/matching/outcome.js';
import { reasonWords } from '../rules/matching/words.js';
import { BankFacts, RECORDED_DAYS } from './facts.service.js';
import { BankMatch, type LineHeld, type MatchingPage } from './matching.entities.js';
import { type Names, Shown } from './shown.js';
import { told } from './told.js';

/** How many lines and matches a page shows. */
const [SHOWN, LATEST] = [300, 20];

/** What is left to match, with what each line may be. */
@Injectable()
export class MatchingLooking {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BankFacts) private readonly facts: BankFacts,
  ) {}

  async page(): Promise<MatchingPage> {
    const facts = await this.facts.read();
    const outcomes = match(facts);
    const shown = new Shown(facts, await this.names(), currentActor().locale);
    return {
      left: await this.left(),
      certain: outcomes.filter(({ certainty }) => certainty === 'certain').length,
      lines: facts.lines.slice(0, SHOWN).map((line, at) => shown.line(line, outcomes[at])),
      ...(await this.held()),
      latest: await this.db.find(BankMatch, { order: { recordedAt: 'desc', id: 'desc' }, take: LATEST }),
    };
  }

  /** What is not in euros, the latest first, and why it waits apart. */
  private async held(): Promise<Pick<MatchingPage, 'held' | 'heldCount'>> {
    const rows = await this.db.query<Omit<LineHeld, 'why'> & { count: number }>(
      `select id, account_name as account, currency, booked_on::text as "bookedOn", amount_cents as "amountCents", label,
         coalesce(remittance, '') as remittance, coalesce(counterparty_name, '') as counterparty,
         (count(*) over ())::int as count
       from bank_line_foreign where amount_cents <> 0 order by booked_on desc, position desc, id limit ${LATEST}`,
    );
    const { locale } = currentActor();
    const why = (reason: Reason | null) => (reason ? reasonWords(reason, locale) : '');
    return {
      heldCount: rows[0]?.count ?? 0,
      held: rows.map(({ count, ...line }) => ({ ...line, why: why(heldFor(line)) })),
    };
  }

  /** How many lines in euros nobody has matched. */
  async left(): Promise<number> {
    const row = await this.db.row<{ left: number }>(
      'select count(*)::int as left from bank_line_open where amount_cents <> 0',
    );
    return row?.left ?? 0;
  }

  /** Payments that stand and that no line has told yet, the latest first. */
  async unjoined(): Promise<Payment[]> {
    const rows = await this.db.query<{ id: string }>(
      `select p.id from payment p where p.received_on > current_date - ${RECORDED_DAYS}
         and not exists (select from payment_reversal r
           where r.association_id = p.association_id and r.payment_id = p.id)
         and not ${told("'payment ' || p.id")}
       order by p.received_on desc, p.id limit ${SHOWN}`,
    );
    const order = { receivedOn: 'desc', id: 'asc' } as const;
    return this.db.find(Payment, { where: { id: In(rows.map(({ id }) => id)) }, order });
  }

  private async names(): Promise<Names> {
    const rows = await this.db.query<{ key: string; name: string; bank: boolean }>(
      `select number as key, name, false as bank from ledger_account
       union all select id::text, name, true from bank_account`,
    );
    const of = (bank: boolean) =>
      new Map(rows.filter((row) => row.bank === bank).map(({ key, name }) => [key, name]));
    return { accounts: of(false), banks: of(true) };
  }
}
