import { authorize } from '@etabli/access';
import { newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, currentAssociation, Db, Jobs, Live } from '@etabli/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ProviderDesk } from './desk.js';
import { ProviderFault } from './port.js';
import { Checkout } from './providers.entities.js';
import { checkoutPolicy } from './providers.policy.js';
import { Receiving } from './receiving.service.js';

interface RefundJob {
  associationId: string;
  locale: 'fr' | 'en';
  checkoutId: string;
}

/** Money given back: asked for here, given by the provider after the commit, and undone here once it is. */
@Injectable()
export class Refunds implements OnApplicationBootstrap {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Live) private readonly live: Live,
    @Inject(ProviderDesk) private readonly desk: ProviderDesk,
    @Inject(Receiving) private readonly receiving: Receiving,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<RefundJob>('refund', (job) => this.give(job));
  }

  /** Asks the provider to give a payment back, with the reason. Refuses `provider.not-refundable`, `provider.absent`. */
  async ask(checkoutId: string, reason: string): Promise<Checkout> {
    const checkout = await this.db.get(Checkout, checkoutId);
    authorize(checkoutPolicy.refund(currentActor(), checkout));
    this.desk.get(checkout.provider);
    await this.db.query('insert into refund (id, checkout_id, reason) values ($1, $2, $3)', [
      ...[newId(), checkoutId, said(reason, 'reason')],
    ]);
    const { id: associationId, locale } = currentAssociation();
    await this.jobs.afterCommit('refund', { associationId, locale, checkoutId });
    await this.live.announce('treasury');
    return this.db.get(Checkout, checkoutId);
  }

  /** Under the key of the refund, so that a second try gives nothing a second time. A provider that is away is asked again. */
  private async give({ associationId, locale, checkoutId }: RefundJob): Promise<void> {
    await this.db.as({ associationId, locale }, async () => {
      const { state, provider, charge, amountCents, refundId } = await this.db.get(Checkout, checkoutId);
      if (state !== 'refunding' || !charge || !refundId) return;
      await this.db.end();
      const given = await this.desk
        .get(provider)
        .refund({ charge, amountCents, key: `refund-${refundId}` })
        .then(() => true)
        .catch((fault) => {
          if (fault instanceof ProviderFault && fault.final) return false;
          throw fault;
        });
      await this.db.write(() => (given ? this.done(checkoutId) : this.refused(refundId)));
    });
  }

  private async done(checkoutId: string): Promise<void> {
    const checkout = await this.db.get(Checkout, checkoutId);
    await this.receiving.take(checkout, {
      ...{ state: 'refunded', charge: checkout.charge ?? '' },
      ...{ amountCents: checkout.amountCents, paidAt: checkout.paidAt ?? new Date(0) },
    });
  }

  private async refused(refundId: string): Promise<void> {
    await this.db.query(
      'insert into refund_outcome (refund_id, done) values ($1, false) on conflict do nothing',
      [refundId],
    );
    await this.live.announce('treasury');
  }
}
