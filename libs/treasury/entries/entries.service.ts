import { Commissions } from '@etabli/commissions';
import { type Clock, demand, newId, Refusal } from '@etabli/kernel';
import { currentToday, People, said } from '@etabli/membership';
import { CLOCK, Db, indexBy, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type AccountKind, LedgerAccount, LedgerEntry } from '../ledger/ledger.entities.js';
import { Ledger } from '../ledger/ledger.service.js';
import { accountKind, entryProblem } from '../rules/entries-by-hand.js';
import type { AccountInput, EntryInput } from './entries.inputs.js';

/** Entries the treasurer writes, and the accounts they open: in the journal of other operations (OD). */
@Injectable()
export class EntriesByHand {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Writes an entry. Refuses `entry.one-side`, `ledger.unbalanced`, `entry.members-account`, `entry.person-account`,
   * `ledger.in-kind-apart`, `ledger.year-closed`, `not-found`.
   */
  async write({ onDate, label, lines }: EntryInput): Promise<LedgerEntry> {
    const accounts = indexBy(
      await this.db.find(LedgerAccount, { where: { id: In(lines.map(({ accountId }) => accountId)) } }),
      ({ id }) => id,
    );
    const typed = lines.map(({ commissionId = null, personId = null, ...line }) => {
      const number = accounts.get(line.accountId)?.number;
      demand(number, 'not-found', {}, 'lines');
      return { ...line, number, personId, commissionId };
    });
    const problem = entryProblem(typed);
    if (problem) throw new Refusal(problem, {}, 'lines');
    for (const id of new Set(typed.flatMap(({ commissionId }) => commissionId ?? []))) {
      demand(await this.commissions.byId(id), 'not-found', {}, 'lines');
    }
    for (const id of new Set(typed.flatMap(({ personId }) => personId ?? []))) {
      demand(await this.people.byId(id), 'not-found', {}, 'lines');
    }
    const voucher = { kind: 'manual', id: newId() };
    const [id] = await this.ledger.post([
      { journal: 'OD', onDate, label: said(label, 'label'), voucher, lines: typed },
    ]);
    await this.live.announce('treasury');
    return this.db.get(LedgerEntry, id ?? '');
  }

  /** Takes back one written by hand, today, for a reason. Refuses `entry.not-manual`, `entry.taken-back`. */
  async takeBack(id: string, reason: string): Promise<LedgerEntry> {
    const entry = await this.db.get(LedgerEntry, id);
    demand(entry.voucherKind === 'manual' && entry.voucherId && !entry.reversesId, 'entry.not-manual');
    const voucher = { kind: 'manual', id: entry.voucherId };
    const today = currentToday(this.clock);
    const why = said(reason, 'reason');
    const count = await this.ledger.reverse('manual', [entry.voucherId], today, why, voucher);
    demand(count === 1, 'entry.taken-back');
    await this.live.announce('treasury');
    return entry;
  }

  /** Opens an account in the chart. Refuses `account.number`, `account.number-taken`. */
  async open({ number, name }: AccountInput): Promise<LedgerAccount> {
    const kind = accountKind(number.trim());
    demand(kind, 'account.number', {}, 'number');
    const taken = await this.db.findOne(LedgerAccount, { where: { number: number.trim() } });
    demand(!taken, 'account.number-taken', {}, 'number');
    const account = { number: number.trim(), name: said(name, 'name'), kind: kind as AccountKind };
    return this.db.add(LedgerAccount, account);
  }
}
