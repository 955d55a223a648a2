import { type Cents, type Clock, demand, formatDate, type IsoDate, newId } from '@etabli/kernel';
import { currentToday, Person, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Booked, Ledger } from '../ledger/ledger.service.js';
import type { NamedDue } from '../rules/settle.js';
import { Payment, type PaymentMethod } from './payments.entities.js';
import { Settling } from './settling.service.js';

/** Money that came in, whatever the way. */
export interface NewPayment {
  /** Who paid. */
  personId: string;
  method: PaymentMethod;
  /** Above zero. */
  amountCents: Cents;
  receivedOn: IsoDate;
  /** The same whenever the same money is told of again, by the same way. */
  idempotencyKey: string;
  /** What it pays; the oldest dues of its person when nothing is said. */
  dues?: readonly NamedDue[];
  /** By which way it was told: `form`, `statement`, `webhook`, `debit`. */
  source: string;
  note?: string;
  /** The account of the books for the bank it came to; that of the posting rule unless said. */
  bankId?: string | null;
  /** How the books hear of it, when not by its method on the day it came. */
  booked?: Booked | null;
  /** Somebody said that it is other money than what is known and looks the same. */
  distinct?: boolean;
}

/** So many days may lie between two tellings of the same money: a form on Friday, the bank on Wednesday. */
export const DAYS_APART = 5;

/**
 * Everything that comes in goes through `record`: told twice, it is one payment. People are locked first, then dues, then the
 * year of the books, always in that order.
 */
@Injectable()
export class Payments {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A payment by id, batched. */
  byId(id: string): Promise<Payment | null> {
    return load('payment', id, async (ids) =>
      indexBy(await this.db.find(Payment, { where: { id: In([...ids]) } }), (payment) => payment.id),
    );
  }

  /** Every payment of a person, the latest first; batched. */
  async ofPerson(personId: string): Promise<Payment[]> {
    const found = await load('payments', personId, async (ids) => {
      const rows = await this.db.find(Payment, {
        where: { personId: In([...ids]) },
        order: { receivedOn: 'desc', id: 'desc' },
      });
      return groupBy(ids, rows, (payment) => payment.personId);
    });
    return found ?? [];
  }

  /**
   * Records money that came in: it pays dues, is written in the books, and what is left is credit. Told again under its
   * key, it is the payment already known. Money that looks like a payment told by another way (the same person and amount,
   * at most five days apart) is not taken for other money unless somebody said so.
   *
   * Refuses `payment.amount`, `payment.future`, `payment.key-taken` (the key is of other money), `payment.seems-known`, and
   * what `settle` and the books refuse.
   */
  async record(money: NewPayment): Promise<Payment> {
    demand(money.amountCents > 0, 'payment.amount', {}, 'amountCents');
    demand(money.receivedOn <= currentToday(this.clock), 'payment.future', {}, 'receivedOn');
    const { displayName } = await this.db.get(Person, money.personId, { lock: true });
    const id = await this.insert(money);
    if (!id) return this.known(money);
    if (!money.distinct) await this.demandUnknown(id, money);
    const { personId, amountCents: cents } = money;
    await this.settling.spend({ id, personId, cents }, money.dues ?? []);
    await this.ledger.record([
      {
        event: `payment.${money.method.replaceAll('_', '-')}`,
        amountCents: cents,
        onDate: money.receivedOn,
        label: displayName || '—',
        voucher: { kind: 'payment', id },
        personId,
      },
    ]);
    await this.live.announce('treasury');
    return this.db.get(Payment, id);
  }

  /**
   * Takes a payment back: what it paid is due again, the books say the opposite on today’s date, and all of it stays to be
   * read. Refuses `payment.reversed`, `payment.from-deposit`.
   */
  async undo(id: string, reason: string): Promise<Payment> {
    const { personId } = await this.db.get(Payment, id);
    const { displayName } = await this.db.get(Person, personId, { lock: true });
    const payment = await this.db.get(Payment, id);
    demand(!payment.reversedAt, 'payment.reversed');
    demand(payment.source !== 'deposit', 'payment.from-deposit');
    const today = currentToday(this.clock);
    await this.settling.takeBack({ paymentIds: [id] });
    await this.db.query(
      'insert into payment_reversal (payment_id, reversed_on, reason) values ($1, $2, $3)',
      [...[id, today, said(reason, 'reason')]],
    );
    await this.settling.spendCredits([personId]);
    await this.ledger.reverse('payment', [id], today, displayName || '—', { kind: 'payment-reversal', id });
    await this.live.announce('treasury');
    return this.db.get(Payment, id);
  }

  /** Null when it is known under its key already, even since this very moment. */
  private async insert(money: NewPayment): Promise<string | null> {
    const { personId, method, amountCents, receivedOn, idempotencyKey, source, note = '' } = money;
    const row = await this.db.row<{ id: string }>(
      `insert into payment (id, person_id, method, amount_cents, received_on, idempotency_key, source, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (association_id, idempotency_key) do nothing returning id`,
      [newId(), personId, method, amountCents, receivedOn, idempotencyKey, source, note.trim()],
    );
    return row?.id ?? null;
  }

  /** What was told before under the same key. Refuses `payment.key-taken`. */
  private async known({ idempotencyKey, personId, amountCents }: NewPayment): Promise<Payment> {
    const known = await this.db.findOne(Payment, { where: { idempotencyKey } });
    demand(known?.personId === personId && known.amountCents === amountCents, 'payment.key-taken');
    return known;
  }

  /** Nothing else looks like it: what is written of it goes back with a refusal. */
  private async demandUnknown(id: string, { personId, amountCents, receivedOn }: NewPayment): Promise<void> {
    const like = await this.db.row<{ on: IsoDate }>(
      `select received_on::text as on from payment_now
       where person_id = $1 and amount_cents = $2 and reversed_at is null and id <> $4
         and received_on between $3::date - ${DAYS_APART} and $3::date + ${DAYS_APART}
       order by received_on desc, id limit 1`,
      [personId, amountCents, receivedOn, id],
    );
    const on = like ? formatDate(like.on, currentActor().locale) : '';
    demand(!like, 'payment.seems-known', { on });
  }
}
