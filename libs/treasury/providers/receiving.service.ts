import { type Clock, civilDate, type IsoDate, newId } from '@etabli/kernel';
import { currentToday, Person } from '@etabli/membership';
import { CLOCK, currentAssociation, currentScope, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PaymentMethod } from '../payments/payments.entities.js';
import { DAYS_APART, Payments } from '../payments/payments.service.js';
import type { NamedDue } from '../rules/settle.js';
import { type CheckoutReading, providerTitles } from './port.js';
import { Checkout } from './providers.entities.js';

type Paid = Extract<CheckoutReading, { charge: string }>;

const words = {
  fr: { elsewhere: (provider: string) => `Remboursé depuis ${provider}` },
  en: { elsewhere: (provider: string) => `Refunded from ${provider}` },
};

/**
 * What a provider says of a checkout becomes a payment, or a payment taken back: once, whichever way it was learned (webhook,
 * page of return, question asked) and however often. The person is locked first, so that two ways never cross.
 */
@Injectable()
export class Receiving {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Payments) private readonly payments: Payments,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Records what was read. Gives whether the provider has said what became of the money. */
  async take({ id, personId }: Checkout, reading: CheckoutReading): Promise<boolean> {
    if (!('charge' in reading)) return false;
    await this.db.get(Person, personId, { lock: true });
    const before = await this.db.get(Checkout, id);
    if (before.state === 'open') await this.pay(before, reading);
    if (reading.state === 'refunded') await this.giveBack(await this.db.get(Checkout, id));
    await this.live.announce('treasury');
    return true;
  }

  /** Whatever asked for it: the payment no longer stands, and its dues are asked for again. */
  async giveBack(checkout: Checkout): Promise<void> {
    if (checkout.state === 'refunded' || !checkout.paymentId) return;
    const { locale } = currentScope().caller;
    const asked = checkout.state === 'refunding' ? checkout.refundId : null;
    const reason = asked ? checkout.refundReason : words[locale].elsewhere(providerTitles[checkout.provider]);
    const refundId = asked ?? newId();
    if (!asked) {
      await this.db.query('insert into refund (id, checkout_id, reason) values ($1, $2, $3)', [
        ...[refundId, checkout.id, reason],
      ]);
    }
    await this.db.query('insert into refund_outcome (refund_id, done) values ($1, true)', [refundId]);
    const standing = await this.payments.byId(checkout.paymentId);
    if (standing && !standing.reversedAt) await this.payments.undo(standing.id, reason ?? '');
  }

  private async pay(checkout: Checkout, { charge, amountCents, paidAt }: Paid): Promise<void> {
    const { id, personId, provider } = checkout;
    const receivedOn = this.dayOf(paidAt);
    const known = await this.sameMoney(checkout, amountCents, receivedOn);
    const paymentId =
      known ??
      (
        await this.payments.record({
          ...{ personId, amountCents, receivedOn, method: PaymentMethod.card },
          ...{ idempotencyKey: `${provider}:${charge}`, source: 'webhook', distinct: true },
          dues: await this.stillAsked(id, amountCents),
        })
      ).id;
    await this.db.query(
      'insert into checkout_payment (checkout_id, payment_id, provider, charge) values ($1, $2, $3, $4)',
      [id, paymentId, provider, charge],
    );
  }

  /**
   * Somebody may have written this money down before the provider told it: as a card, by hand, or on the line of the bank
   * that says the provider’s name. Money of any other kind is other money.
   */
  private async sameMoney(
    { personId, provider }: Checkout,
    cents: number,
    on: IsoDate,
  ): Promise<string | null> {
    const like = await this.db.row<{ id: string }>(
      `select p.id from payment_now p
       where p.person_id = $1 and p.amount_cents = $2 and p.reversed_at is null
         and p.received_on between $3::date - ${DAYS_APART} and $3::date + ${DAYS_APART}
         and not exists (select from checkout_payment c
           where c.association_id = p.association_id and c.payment_id = p.id)
         and (p.method = 'card' or exists (select from bank_match_part t
           join bank_match m on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
           join bank_line l on l.association_id = m.association_id and l.id = m.line_id
           where t.association_id = p.association_id and t.payment_id = p.id
             and concat_ws(' ', l.label, l.remittance, l.counterparty_name) ilike '%' || $4 || '%'))
       order by p.received_on, p.id limit 1`,
      [personId, cents, on, provider],
    );
    return like?.id ?? null;
  }

  /** What is left of the dues that were chosen: some may have been paid by another way meanwhile. */
  private async stillAsked(checkoutId: string, cents: number): Promise<NamedDue[]> {
    const rows = await this.db.query<{ dueId: string; amountCents: number }>(
      `select d.id as "dueId", least(c.amount_cents, d.remaining_cents) as "amountCents" from checkout_due c
       join due_now d on d.association_id = c.association_id and d.id = c.due_id
       where c.checkout_id = $1 and d.remaining_cents > 0 and d.withdrawn_at is null order by d.due_on, d.sequence`,
      [checkoutId],
    );
    const asked = rows.reduce((sum, { amountCents }) => sum + amountCents, 0);
    return asked <= cents ? rows : [];
  }

  private dayOf(instant: Date): IsoDate {
    const { timeZone } = currentAssociation();
    const day = civilDate(instant, timeZone);
    const today = currentToday(this.clock);
    // A provider's clock may be ahead of ours.
    if (day > today) return today;
    return day;
  }
}
