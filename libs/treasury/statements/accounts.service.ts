import { authorize } from '@etabli/access';
import { type Cents, demand, type IsoDate, newId } from '@etabli/kernel';
import {
  currentActor,
  Db,
  groupBy,
  indexBy,
  Live,
  load,
  type PageInput,
  type PageOf,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { isValidIBAN } from 'ibantools';
import { STATEMENTS } from './imports.service.js';
import { BankAccount, BankStatement } from './statements.entities.js';
import type { BankAccountInput } from './statements.inputs.js';
import { bankAccountPolicy } from './statements.policy.js';

/** Where an account stands. */
export interface AccountState {
  id: string;
  /** After the latest statement that counts; null before any, or when no bank ever said. */
  balance: Cents | null;
  on: IsoDate | null;
  held: number;
  lines: number;
}

/** What the account held at the end of a day. */
export interface CurvePoint {
  on: IsoDate;
  cents: Cents;
}

/** How far back a curve goes. */
const CURVE = "interval '1 year'";

/** The accounts the association has at banks, and where each stands. */
@Injectable()
export class BankAccounts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  list(): Promise<BankAccount[]> {
    return this.db.find(BankAccount, { order: { name: 'asc', id: 'asc' } });
  }

  /** An account by id. Refuses `not-found`. */
  get(id: string): Promise<BankAccount> {
    return this.db.get(BankAccount, id);
  }

  byId(id: string): Promise<BankAccount | null> {
    return load('bank-account', id, async () => indexBy(await this.list(), (account) => account.id));
  }

  /**
   * A new account, or another name, IBAN or place in the books of one. Refuses `statements.iban-wrong`,
   * `statements.ledger-wrong`, `statements.name-taken`, `statements.iban-taken`, and `statements.currency-kept` once it
   * has statements.
   */
  async define(input: BankAccountInput, id?: string | null): Promise<BankAccount> {
    authorize(bankAccountPolicy.correct(currentActor()));
    const values = read(input);
    await this.inChart(values);
    const account = id ? await this.correct(id, values) : await this.db.add(BankAccount, values);
    await this.live.announce(STATEMENTS);
    return account;
  }

  /** The chart has the account that is named, under the name it has at the bank. */
  private async inChart({ ledgerNumber, name }: Omit<BankAccount, 'id'>): Promise<void> {
    if (!ledgerNumber) return;
    await this.db.query(
      `insert into ledger_account (id, number, name, kind) values ($1, $2, $3, 'cash')
       on conflict on constraint ledger_account_number do nothing`,
      [newId(), ledgerNumber, name],
    );
  }

  private async correct(id: string, values: Omit<BankAccount, 'id'>): Promise<BankAccount> {
    const before = await this.db.get(BankAccount, id, { lock: true });
    const same = before.currency === values.currency;
    demand(
      same || (await this.db.count(BankStatement, { accountId: id })) === 0,
      'statements.currency-kept',
      {},
      'currency',
    );
    return this.db.change(BankAccount, id, values);
  }

  /** Where an account stands: one statement for all that are asked. */
  state(id: string): Promise<AccountState | null> {
    return load('bank-account-state', id, async (ids) =>
      indexBy(
        await this.db.query<AccountState>(
          `select a.id, last.balance_cents as balance, last.to_on::text as "on",
             (select count(*)::int from bank_statement s
              where s.account_id = a.id and s.held is not null and s.accepted_at is null) as held,
             (select count(*)::int from bank_line_standing l where l.account_id = a.id) as lines
           from bank_account a
           left join lateral (select balance_cents, to_on from bank_statement s
             where s.account_id = a.id and (s.held is null or s.accepted_at is not null)
             order by to_on desc, from_on desc, recorded_at desc limit 1) last on true
           where a.id = any($1::uuid[])`,
          [ids],
        ),
        (state) => state.id,
      ),
    );
  }

  /** The balance at the end of each day that moved, over a year, walked back from the last one known. */
  async curve(id: string): Promise<CurvePoint[]> {
    const state = await this.state(id);
    const days = (await load('bank-account-days', id, (ids) => this.days(ids))) ?? [];
    let balance = state?.balance ?? null;
    if (balance === null || !state?.on) return [];
    const points: CurvePoint[] = [{ on: state.on, cents: balance }];
    for (const { on, moved } of days) {
      if (on < (points.at(-1)?.on ?? on)) points.push({ on, cents: balance });
      balance -= moved;
    }
    return points.reverse();
  }

  private async days(ids: readonly string[]): Promise<Map<string, { on: IsoDate; moved: Cents }[]>> {
    const rows = await this.db.query<{ id: string; on: IsoDate; moved: Cents }>(
      `select account_id as id, booked_on::text as "on", sum(amount_cents)::int as moved
       from bank_line_standing l
       where account_id = any($1::uuid[]) and booked_on > (select max(to_on) from bank_statement s
         where s.account_id = l.account_id) - ${CURVE}
       group by 1, 2 order by 2 desc`,
      [ids],
    );
    return groupBy(ids, rows, (row) => row.id);
  }

  /** The statements of an account, latest first. */
  async statements(accountId: string, { offset, limit }: PageInput): Promise<PageOf<BankStatement>> {
    const items = await this.db.find(BankStatement, {
      where: { accountId },
      order: { toOn: 'desc', fromOn: 'desc', id: 'desc' },
      skip: offset,
      take: limit,
    });
    return { items, total: await this.db.count(BankStatement, { accountId }) };
  }
}

function read({ name, iban, currency, ledgerNumber }: BankAccountInput): Omit<BankAccount, 'id'> {
  const plain = iban?.replace(/[\s-]/g, '').toUpperCase() || null;
  demand(plain === null || isValidIBAN(plain), 'statements.iban-wrong', {}, 'iban');
  const ledger = ledgerNumber?.trim() || null;
  demand(ledger === null || /^51[27][0-9]{0,5}$/.test(ledger), 'statements.ledger-wrong', {}, 'ledgerNumber');
  demand(name.trim() !== '', 'statements.name-needed', {}, 'name');
  demand(/^[A-Z]{3}$/.test(currency.toUpperCase()), 'statements.currency-wrong', {}, 'currency');
  return { name: name.trim(), iban: plain, currency: currency.toUpperCase(), ledgerNumber: ledger };
}
