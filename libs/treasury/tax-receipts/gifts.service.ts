import type { Locale } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DueKind } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import { Payment } from '../payments/payments.entities.js';
import { Payments } from '../payments/payments.service.js';
import type { GiftInput } from './receipts.inputs.js';

const labels: Record<Locale, string> = { fr: 'Don', en: 'Gift' };

/** Gifts as they come: what was given, and the money that pays it, at once. */
@Injectable()
export class Gifts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Payments) private readonly payments: Payments,
  ) {}

  /** Told again under its key, it is the gift already known. Refuses `not-found`, and as `Payments.record`. */
  async record({ personId, amountCents, receivedOn, ...money }: GiftInput): Promise<Payment> {
    await this.db.get(Person, personId, { lock: true });
    const known = await this.db.findOne(Payment, { where: { idempotencyKey: money.idempotencyKey } });
    const [dueId] = known ? [] : await this.promised({ personId, amountCents, receivedOn });
    return this.payments.record({
      ...{ personId, amountCents, receivedOn, ...money, source: 'form' },
      dues: dueId ? [{ dueId }] : [],
    });
  }

  private promised({
    personId,
    amountCents,
    receivedOn,
  }: Pick<GiftInput, 'personId' | 'amountCents' | 'receivedOn'>) {
    const label = labels[currentAssociation().locale as Locale];
    return this.dues.raise([
      { personId, kind: DueKind.gift, label, amountCents, calledOn: receivedOn, dueOn: receivedOn },
    ]);
  }
}
