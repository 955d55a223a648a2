import { DepositExchange, type HeldDeposit } from '@etabli/commissions';
import type { Cents } from '@etabli/kernel';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DepositPostings } from './books.service.js';
import type { DepositDesk } from './deposits.types.js';

/** What the account of deposits holds; openings of a year say again what the years before say. */
const ACCOUNT = `
  select a.number || ' ' || a.name as account,
    coalesce((select sum(l.credit_cents - l.debit_cents)::int from ledger_line l
      join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id
      where l.association_id = a.association_id and l.account_id = a.id and e.voucher_kind <> 'opening'), 0) as cents
  from posting_rule_now r
  join ledger_account a on a.association_id = r.association_id and a.id = r.credit_account_id
  where r.event = 'deposit.received'`;

const sum = (lines: readonly { cents: Cents }[]): Cents =>
  lines.reduce((total, { cents }) => total + cents, 0);

/** Deposits held, beside what the books say of them. */
@Injectable()
export class DepositDesks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DepositExchange) private readonly exchange: DepositExchange,
    @Inject(DepositPostings) private readonly books: DepositPostings,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Who left what, and the balance of the account; five statements however many there are. */
  async desk(): Promise<DepositDesk> {
    const register = this.exchange.ofRegister();
    const held: HeldDeposit[] = (await register?.held()) ?? [];
    const moved = (await register?.movements()) ?? [];
    const account = await this.db.row<{ account: string; cents: Cents }>(ACCOUNT);
    const { missing, before } = await this.books.compared(moved);
    const signed = before.map(({ kind, cents }) => ({
      cents: kind === 'received' ? cents : -cents,
    }));
    return {
      ...{ held, heldCents: sum(held), missing: missing.length },
      ...{ account: account?.account ?? '', bookCents: account?.cents ?? 0, beforeBooksCents: sum(signed) },
    };
  }

  /** Asked by every page of the treasury: some deposit was told one day. */
  async any(): Promise<boolean> {
    return (await this.exchange.ofRegister()?.kept()) ?? false;
  }

  /** Writes what the register knows and the books do not: told twice, it is written once. */
  async postMissing(): Promise<DepositDesk> {
    await this.books.post((await this.exchange.ofRegister()?.movements()) ?? []);
    await this.live.announce('treasury');
    return this.desk();
  }
}
