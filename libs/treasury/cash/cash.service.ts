import { authorize } from '@etabli/access';
import { type Cents, type Clock, demand, newId } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Ledger } from '../ledger/ledger.service.js';
import { counted, DENOMINATIONS, difference } from '../rules/cash.js';
import { type CashBox, CashCount, CashDeposit } from './cash.entities.js';
import type { CashCountInput, CashDepositInput } from './cash.inputs.js';
import { cashDepositPolicy } from './cash.policy.js';
import { cashWords } from './words.js';

/** The cash box in the chart. */
const CASH = '530';
const SHOWN = 20;

/** The cash box: counted against the books, and taken to the bank. */
@Injectable()
export class Cash {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async box(): Promise<CashBox> {
    const latest = { order: { recordedAt: 'desc', id: 'desc' }, take: SHOWN } as const;
    return {
      booksCents: await this.inBooks(),
      denominations: [...DENOMINATIONS],
      counts: await this.db.find(CashCount, latest),
      deposits: await this.db.find(CashDeposit, latest),
    };
  }

  /**
   * Writes down what is in the box; what differs from the books is posted with its explanation. Refuses `cash.pieces`,
   * `cash.changed` (money moved while it was counted), and a difference nobody explains.
   */
  async count({ pieces, booksCents, explanation }: CashCountInput): Promise<CashCount> {
    const some = pieces.filter(({ count }) => count > 0).map(({ cents, count }) => ({ cents, count }));
    const countedCents = demandCount(some);
    await this.alone();
    const known = await this.inBooks();
    demand(known === booksCents, 'cash.changed');
    const told = difference(countedCents, known);
    const words = told ? said(explanation, 'explanation', 300) : explanation.trim();
    const id = newId();
    const onDate = currentToday(this.clock);
    await this.db.query(
      `insert into cash_count (id, on_date, pieces, counted_cents, books_cents, explanation)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, onDate, JSON.stringify(some), countedCents, known, words],
    );
    if (told) {
      await this.ledger.record([
        {
          ...{
            event: told.event,
            amountCents: told.cents,
            onDate,
            label: cashWords[this.locale()].difference(words),
          },
          ...{ voucher: { kind: 'cash-count', id }, personId: null },
        },
      ]);
    }
    await this.live.announce('treasury');
    return this.db.get(CashCount, id);
  }

  /**
   * Takes cash out of the box to the bank: it waits on account 580 until its line is filed there. Refuses `cash.future`,
   * `cash.more-than-there-is`.
   */
  async deposit({ amountCents, onDate }: CashDepositInput): Promise<CashDeposit> {
    demand(onDate <= currentToday(this.clock), 'cash.future', {}, 'onDate');
    await this.alone();
    const cents = await this.inBooks();
    demand(amountCents <= cents, 'cash.more-than-there-is', { cents }, 'amountCents');
    const id = newId();
    await this.db.query('insert into cash_deposit (id, on_date, amount_cents) values ($1, $2, $3)', [
      ...[id, onDate, amountCents],
    ]);
    await this.ledger.record([
      {
        ...{ event: 'cash.deposit', amountCents, onDate, label: cashWords[this.locale()].deposit },
        ...{ voucher: { kind: 'cash-deposit', id }, personId: null },
      },
    ]);
    await this.live.announce('treasury');
    return this.db.get(CashDeposit, id);
  }

  /** It did not go to the bank: the books say the opposite today. Refuses `cash.undone`. */
  async undo(id: string): Promise<CashDeposit> {
    await this.alone();
    const deposit = await this.db.get(CashDeposit, id);
    authorize(cashDepositPolicy.undo(currentActor(), deposit));
    const undone = await this.db.change(CashDeposit, id, {
      undoneAt: this.clock.now(),
      undoneBy: currentActor().personId,
    });
    const label = cashWords[this.locale()].undone;
    const by = { kind: 'cash-deposit-undone', id };
    await this.ledger.reverse('cash-deposit', [id], currentToday(this.clock), label, by);
    await this.live.announce('treasury');
    return undone;
  }

  private async inBooks(): Promise<Cents> {
    const row = await this.db.row<{ cents: Cents }>(
      `select coalesce(sum(l.debit_cents - l.credit_cents), 0)::int as cents from ledger_line l
       join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
       where a.number = $1`,
      [CASH],
    );
    return row?.cents ?? 0;
  }

  private locale(): 'fr' | 'en' {
    return currentActor().locale;
  }

  /** One hand in the cash box at a time. */
  private async alone(): Promise<void> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('cash' || current_association()::text, 0))`,
    );
  }
}

function demandCount(pieces: Parameters<typeof counted>[0]): Cents {
  const known = pieces.every(({ cents }) => DENOMINATIONS.includes(cents));
  demand(
    known && new Set(pieces.map(({ cents }) => cents)).size === pieces.length,
    'cash.pieces',
    {},
    'pieces',
  );
  return counted(pieces);
}
