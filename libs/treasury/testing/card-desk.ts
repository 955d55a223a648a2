import { newId } from '@etabli/kernel';
import { request, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, type Refused, refusal, term } from '../../membership/testing/asking.js';
import { Village, type Villager } from '../../membership/testing/village.js';
import { Till } from './till.js';

export interface ShownCheckout {
  id: string;
  state: string;
  amountCents: number;
  refundReason: string | null;
  refundRefused: boolean;
}

export interface ShownPayout {
  id: string;
  amountCents: number;
  feeCents: number;
  paymentCount: number;
  unknown: number;
  told: boolean;
}

export type Provider = 'stripe' | 'helloasso';
type Message = { body: string; headers: Record<string, string>; id: string };

const CHECKOUT = 'Checkout { id state amountCents refundReason refundRefused }';

/** A house that takes cards at one provider, which is a stand-in on this machine: who pays there, and what it tells. */
export class CardDesk {
  readonly till: Till;

  private constructor(
    readonly provider: Provider,
    readonly village: Village,
    readonly samir: Villager,
    readonly zoe: Villager,
  ) {
    this.till = new Till(village, samir);
  }

  /** The keys of the stand-in are those of the association of this name: it is founded once a database. */
  static async opened(provider: Provider): Promise<CardDesk> {
    const { village, samir, zoe } = await Village.founded(`village-${provider}`);
    return new CardDesk(provider, village, samir, zoe);
  }

  /** Somebody opens the provider’s page for what they owe. */
  async opens(who: Villager, dueIds: string[]): Promise<{ id: string; reference: string }> {
    const args = { provider: term(this.provider), dueIds };
    const { id, url } = await doing<{ id: string; url: string }>(
      who,
      'payByCard',
      args,
      'CheckoutPage { id url }',
    );
    return { id, reference: url.split('/').at(-1) ?? '' };
  }

  /** The treasurer opens it for somebody who is there; gives its address too. */
  async opensAtDesk(
    personId: string,
    dueIds: string[],
    who: Villager = this.samir,
  ): Promise<{ id: string; reference: string }> {
    const args = { provider: term(this.provider), personId, dueIds };
    const shows = 'CheckoutPage { id url }';
    const { id, url } = await doing<{ id: string; url: string }>(who, 'payByCardAtDesk', args, shows);
    return { id, reference: url.split('/').at(-1) ?? '' };
  }

  refusesOpen(who: Villager, dueIds: string[], provider: Provider = this.provider): Promise<Refused> {
    return refusal(who, 'payByCard', { provider: term(provider), dueIds });
  }

  /** Somebody pays on that page; the provider’s message waits to be delivered. */
  async paysThere(reference: string): Promise<Message> {
    return this.atProvider(`pay/${reference}`);
  }

  /** Payments leave for the bank; told again of one already paid out, what was given back is taken. */
  payOut(...references: string[]): Promise<Message> {
    return this.atProvider(`payout/x?of=${references.join(',')}`);
  }

  /** A message is delivered at the door; gives the status answered. */
  async tells(
    { body, headers }: Pick<Message, 'body' | 'headers'>,
    slug = this.village.slug,
  ): Promise<number> {
    const init = { method: 'POST', body, headers };
    return (await request(`/webhooks/${slug}/${this.provider}`, init)).status;
  }

  looks(who: Villager, id: string): Promise<ShownCheckout> {
    return doing<ShownCheckout>(who, 'lookAtCheckout', { id }, CHECKOUT);
  }

  refunds(id: string, reason = 'Payé deux fois'): Promise<ShownCheckout> {
    return doing<ShownCheckout>(this.samir, 'refundCheckout', { id, reason }, CHECKOUT);
  }

  asks(): Promise<object> {
    return doing(this.samir, 'askProviders', {}, 'Done { ok }');
  }

  async checkout(id: string): Promise<ShownCheckout> {
    return asking<ShownCheckout>(this.samir, 'checkout', { id }, CHECKOUT.replace(/^Checkout |[{}]/g, ''));
  }

  async payouts(): Promise<ShownPayout[]> {
    const shown = 'payouts { id amountCents feeCents paymentCount unknown told }';
    return (await asking<{ payouts: ShownPayout[] }>(this.samir, 'cardDesk', {}, shown)).payouts;
  }

  /** Payments of somebody that stand. */
  async payments({ id }: { id: string }): Promise<{ method: string; source: string; cents: number }[]> {
    return sql(
      `select method, source, amount_cents as cents from payment_now
       where association_id = $1 and person_id = $2 and reversed_at is null order by recorded_at`,
      [this.village.id, id],
    );
  }

  /** A member of their own, who owes this. */
  async owing(cents: number): Promise<{ who: Villager; due: string }> {
    const who = await this.till.member(`Mina ${newId().slice(-6).replace(/\d/g, 'x')}`);
    const due = await this.till.asks(who, cents, new Date().toISOString().slice(0, 10));
    return { who, due: due.id };
  }

  private async atProvider(path: string): Promise<Message> {
    const stripe = process.env['STRIPE_API_URL'] ?? '';
    const url = stripe.replace(/stripe$/, `stand-in/${path}`);
    return (await (await fetch(url, { method: 'POST' })).json()) as Message;
  }
}
