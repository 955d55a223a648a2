import { type Clock, demand, type Locale } from '@etabli/kernel';
import { CLOCK, DATA_SOURCE, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ProviderDesk } from './desk.js';
import { Payouts } from './payouts.service.js';
import type { Hint, ProviderName } from './port.js';
import { Checkout } from './providers.entities.js';
import { Receiving } from './receiving.service.js';

/**
 * What providers tell. A message is proved, then taken for a hint: what is true is read from the provider itself, before the
 * transaction in which it is recorded. Told twice, it is done once.
 */
@Injectable()
export class Webhooks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ProviderDesk) private readonly desk: ProviderDesk,
    @Inject(Receiving) private readonly receiving: Receiving,
    @Inject(Payouts) private readonly payouts: Payouts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  /**
   * Hears a message for an association, by its name in addresses. Refuses `not-found`, `provider.absent`,
   * `provider.unverified`; throws `ProviderFault` when the provider does not say more, so that it tells again.
   */
  async hear(slug: string, name: ProviderName, body: Buffer, signature: string | null): Promise<void> {
    const { id: associationId, locale } = await this.houseAt(slug);
    await this.db.as({ associationId, locale }, async () => {
      await this.db.enter();
      const hint = this.desk.get(name).hear(body, signature, this.clock.now());
      if (!hint || (await this.isKnown(name, hint))) return;
      if (hint.payouts) await this.hearPayouts(name, hint);
      else if (hint.checkoutId) await this.hearCheckout(name, hint, hint.checkoutId);
    });
  }

  private async houseAt(slug: string): Promise<{ id: string; locale: Locale }> {
    const [house] = await this.source.query('select id, locale from association_at($1)', [slug]);
    demand(house, 'not-found');
    return house;
  }

  private async hearCheckout(name: ProviderName, hint: Hint, id: string): Promise<void> {
    if (!/^[0-9a-f-]{36}$/i.test(id)) return;
    const checkout = await this.db.findOne(Checkout, { where: { id, provider: name } });
    if (!checkout) return;
    await this.db.end();
    const reading = await this.desk.get(name).read(checkout.reference);
    await this.db.write(async () => {
      // What the provider does not say yet is asked again when it tells again.
      if (await this.receiving.take(checkout, reading)) await this.note(name, hint);
    });
  }

  private async hearPayouts(name: ProviderName, hint: Hint): Promise<void> {
    const sent = await this.payouts.unknown(name);
    await this.db.write(async () => {
      await this.payouts.record(name, sent);
      await this.note(name, hint);
    });
  }

  private async isKnown(name: ProviderName, { reference }: Hint): Promise<boolean> {
    const known = await this.db.row('select 1 from provider_event where provider = $1 and reference = $2', [
      ...[name, reference],
    ]);
    return known !== null;
  }

  private async note(name: ProviderName, { reference, kind }: Hint): Promise<void> {
    await this.db.query(
      'insert into provider_event (provider, reference, kind) values ($1, $2, $3) on conflict do nothing',
      [name, reference, kind],
    );
  }
}
