import { type Clock, demand, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db, indexBy, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Ledger } from '../ledger/ledger.service.js';
import type { NewPayment } from './payments.service.js';
import { DAYS_APART } from './payments.service.js';
import { Settling } from './settling.service.js';

type Row = NewPayment & { id: string };

/** What a payment resembles another by. */
export type Resembling = Pick<NewPayment, 'idempotencyKey' | 'personId' | 'amountCents' | 'receivedOn'>;

/** A payment that was written, by the key it was told under. */
export interface Written {
  id: string;
  idempotencyKey: string;
}

const INSERT = `
  insert into payment (id, person_id, method, amount_cents, received_on, idempotency_key, source, note)
  select id, person, method, cents, received, key, source, note from jsonb_to_recordset($1) as x(
    id uuid, person uuid, method text, cents int, received date, key text, source text, note text)
  on conflict (association_id, idempotency_key) do nothing returning id`;

/**
 * Many payments as one: a statement of the bank, a batch of debits. All of them or none, under the rules of
 * `Payments.record`, in a number of statements that does not depend on how many there are.
 */
@Injectable()
export class PaymentsTogether {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Records payments that came in. What their dues leave is credit; without any due named, all of it is.
   *
   * Refuses `payment.amount`, `payment.future`, `payment.key-taken`, `payment.just-recorded` (another payment of the same
   * person and amount became known, and nobody said that it is other money), and what `settle` and the books refuse.
   */
  async record(monies: readonly NewPayment[]): Promise<Written[]> {
    if (monies.length === 0) return [];
    const today = currentToday(this.clock);
    for (const { amountCents, receivedOn } of monies) {
      demand(amountCents > 0, 'payment.amount', {}, 'amountCents');
      demand(receivedOn <= today, 'payment.future', {}, 'receivedOn');
    }
    const names = await this.lock(monies.map(({ personId }) => personId));
    await this.demandUnknown(monies.filter(({ distinct }) => !distinct));
    const rows = monies.map((money): Row => ({ ...money, id: newId() }));
    const written = await this.db.query(INSERT, [JSON.stringify(rows.map(asRow))]);
    demand(written.length === rows.length, 'payment.key-taken');
    await this.settling.spendNamed(
      rows.flatMap(({ id, amountCents, dues }) =>
        dues?.length ? [{ id, cents: amountCents, named: dues }] : [],
      ),
    );
    await this.ledger.record(rows.map((row) => eventOf(row, names.get(row.personId)?.name ?? '—')));
    await this.live.announce('treasury');
    return rows.map(({ id, idempotencyKey }) => ({ id, idempotencyKey }));
  }

  /** The people, locked in one order; by id. */
  private async lock(personIds: readonly string[]): Promise<Map<string, { id: string; name: string }>> {
    const people = await this.db.query<{ id: string; name: string }>(
      'select id, display_name as name from person where id = any($1) order by id for update',
      [personIds],
    );
    demand(people.length === new Set(personIds).size, 'not-found');
    return indexBy(people, ({ id }) => id);
  }

  /** The keys of those that resemble a payment known already; one that a line of the bank has told is other money by that. */
  async alike(monies: readonly Resembling[]): Promise<Set<string>> {
    const rows = await this.db.query<{ key: string }>(
      `select distinct x.key from jsonb_to_recordset($1) as x(key text, person uuid, cents int, received date)
       join payment_now p on p.person_id = x.person and p.amount_cents = x.cents and p.reversed_at is null
         and p.received_on between x.received - ${DAYS_APART} and x.received + ${DAYS_APART}
       where not exists (select from bank_match_part t join bank_match m
         on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
         where t.association_id = p.association_id and t.payment_id = p.id)`,
      [
        JSON.stringify(
          monies.map(({ idempotencyKey, personId, amountCents, receivedOn }) => ({
            ...{ key: idempotencyKey, person: personId, cents: amountCents, received: receivedOn },
          })),
        ),
      ],
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async demandUnknown(monies: readonly NewPayment[]): Promise<void> {
    demand((await this.alike(monies)).size === 0, 'payment.just-recorded');
  }
}

const asRow = ({ id, personId, method, amountCents, receivedOn, idempotencyKey, source, note }: Row) => ({
  ...{ id, person: personId, method, cents: amountCents, received: receivedOn },
  ...{ key: idempotencyKey, source, note: note?.trim() ?? '' },
});

const eventOf = ({ id, personId, method, amountCents, receivedOn, bankId, booked }: Row, label: string) => ({
  event: booked?.event ?? `payment.${method.replaceAll('_', '-')}`,
  ...{ amountCents, onDate: booked?.onDate ?? receivedOn, bankId: bankId ?? null },
  ...{ label: label || '—', voucher: { kind: 'payment', id }, personId },
});
