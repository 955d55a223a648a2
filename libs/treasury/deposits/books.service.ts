import {
  type DepositBooks,
  DepositExchange,
  type DepositMoved,
  type OwedFromDeposit,
} from '@etabli/commissions';
import type { Clock, IsoDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Ledger } from '../ledger/ledger.service.js';
import { PaymentMethod } from '../payments/payments.entities.js';
import { PaymentsTogether } from '../payments/together.service.js';
import { type BooksDays, bookedOn, depositEvent } from '../rules/deposits.js';
import { depositWords } from './words.js';

/** What entries of deposits come from. */
export const DEPOSIT = 'deposit';
/** Under which key what is kept pays a due; also where such payments come from. */
const keyOf = (movementId: string): string => `${DEPOSIT}:${movementId}`;

const DAYS = `
  select coalesce((select y.starts_on from opening_balance o join financial_year y
      on y.association_id = o.association_id and y.id = o.financial_year_id where o.undone_at is null), min(starts_on))::text as first,
    max(ends_on) filter (where closed_at is not null)::text as "closedUntil"
  from financial_year`;

const WRITTEN = `
  select voucher_id::text as id from ledger_entry where voucher_kind = '${DEPOSIT}' and reverses_id is null and voucher_id = any($1)
  union all select substr(idempotency_key, 9) from payment where source = '${DEPOSIT}' and idempotency_key = any($2)`;

const OWED = `
  select id as "dueId", label, remaining_cents as cents from due_now
  where person_id = $1 and remaining_cents > 0 and withdrawn_at is null and kind in ('occupancy_fee', 'service')
  order by due_on, sequence`;

type Missing = DepositMoved & { on: IsoDate };
type Written = Missing & { name: string };

/** The register beside the books. */
export interface Compared {
  missing: Missing[];
  before: DepositMoved[];
}

/** Deposits in the books: received, they are owed back (165); kept, they are income or pay what was owed. */
@Injectable()
export class DepositPostings implements DepositBooks, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(PaymentsTogether) private readonly payments: PaymentsTogether,
    @Inject(DepositExchange) private readonly exchange: DepositExchange,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.exchange.declareBooks(this);
  }

  /**
   * What movements are not written yet though they are of the time of the books, each with the day it is written on; and those
   * from before the books began, which their opening balances hold.
   */
  async compared(moved: readonly DepositMoved[]): Promise<Compared> {
    const days = await this.days();
    const ids = moved.map(({ id }) => id);
    const rows = await this.db.query<{ id: string }>(WRITTEN, [ids, ids.map(keyOf)]);
    const written = new Set(rows.map(({ id }) => id));
    const missing = moved.flatMap((one) => {
      const on = written.has(one.id) ? null : bookedOn(one.onDay, days);
      return on ? [{ ...one, on }] : [];
    });
    return { missing, before: moved.filter(({ onDay }) => onDay < days.first) };
  }

  /** Refuses what the books and `Payments` refuse. */
  async post(moved: readonly DepositMoved[], bankId: string | null = null): Promise<void> {
    const { missing } = await this.compared(moved);
    if (missing.length === 0) return;
    const named = await this.named(missing);
    await this.payments.record(named.flatMap((one) => (one.dueId ? [paymentOf(one, one.dueId)] : [])));
    const words = inViewersWords(depositWords);
    await this.ledger.record(
      named
        .filter(({ dueId }) => !dueId)
        .map(({ id, kind, means, cents, on, ...rest }) => ({
          ...{ event: depositEvent(kind, means), amountCents: cents, onDate: on, label: words[kind](rest) },
          ...{ voucher: { kind: DEPOSIT, id }, personId: rest.personId, bankId },
        })),
    );
  }

  async takeBack(movementId: string): Promise<void> {
    const label = inViewersWords(depositWords).mistaken;
    const by = { kind: 'deposit-reversal', id: movementId };
    await this.ledger.reverse(DEPOSIT, [movementId], currentToday(this.clock), label, by);
  }

  owed(personId: string): Promise<OwedFromDeposit[]> {
    return this.db.query<OwedFromDeposit>(OWED, [personId]);
  }

  private async days(): Promise<BooksDays> {
    return (await this.db.row<BooksDays>(DAYS)) ?? { first: currentToday(this.clock), closedUntil: null };
  }

  private async named(moved: readonly Missing[]): Promise<Written[]> {
    const rows = await this.db.query<{ id: string; name: string }>(
      'select id, display_name as name from person where id = any($1)',
      [moved.map(({ personId }) => personId)],
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return moved.map((one) => ({ ...one, name: names.get(one.personId) || '—' }));
  }
}

/** What is kept pays a due as any money of its person does, but comes from no bank. */
const paymentOf = ({ id, personId, cents, on, onDay }: Written, dueId: string) => ({
  ...{ personId, method: PaymentMethod.other, amountCents: cents, receivedOn: onDay },
  ...{ idempotencyKey: keyOf(id), source: DEPOSIT, distinct: true },
  dues: [{ dueId, amountCents: cents }],
  booked: { event: 'deposit.settles', onDate: on },
});
