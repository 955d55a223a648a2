import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { call } from './calling.js';
import type {
  AnnouncedPayout,
  AskedCheckout,
  CheckoutReading,
  Hint,
  PaymentProvider,
  PayoutLine,
} from './port.js';
import { isSignedByStripe } from './stripe-signature.js';

export interface StripeKeys {
  apiUrl: string;
  secretKey: string;
  webhookSecret: string;
}

interface Charge {
  created: number;
  refunded: boolean;
}
interface Session {
  id: string;
  url: string;
  status: 'open' | 'complete' | 'expired';
  payment_status: 'paid' | 'unpaid' | 'no_payment_required';
  amount_total: Cents;
  payment_intent: { id: string; latest_charge: Charge | null } | null;
}
interface Payout {
  id: string;
  amount: Cents;
  arrival_date: number;
}
interface Movement {
  id: string;
  type: string;
  amount: Cents;
  fee: Cents;
  source: { payment_intent?: string | null } | null;
}
interface Listed<Item> {
  data: Item[];
  has_more: boolean;
}
interface Event {
  id: string;
  type: string;
  data: { object: { client_reference_id?: string | null; metadata?: Record<string, string> } };
}

/** The version of the API that the shapes here are of: Stripe serves it whatever the account’s own. */
const VERSION = '2025-03-31.basil';
const PAID = ['checkout.session.completed', 'checkout.session.async_payment_succeeded'];
const KINDS: Record<string, PayoutLine['kind']> = {
  charge: 'payment',
  payment: 'payment',
  refund: 'refund',
  payment_refund: 'refund',
  stripe_fee: 'fee',
};

/** Stripe: hosted Checkout, signed webhooks, refunds, payouts with their balance transactions. */
export class Stripe implements PaymentProvider {
  readonly name = 'stripe';

  constructor(private readonly keys: StripeKeys) {}

  async open({ id, amountCents, label, email, returnUrl }: AskedCheckout) {
    const { id: reference, url } = await this.post<Session>('checkout/sessions', `checkout-${id}`, {
      mode: 'payment',
      client_reference_id: id,
      'metadata[checkout]': id,
      'payment_intent_data[metadata][checkout]': id,
      'line_items[0][quantity]': '1',
      'line_items[0][price_data][currency]': 'eur',
      'line_items[0][price_data][unit_amount]': String(amountCents),
      'line_items[0][price_data][product_data][name]': label,
      ...(email ? { customer_email: email } : {}),
      success_url: returnUrl,
      cancel_url: returnUrl,
    });
    return { reference, url };
  }

  async read(reference: string): Promise<CheckoutReading> {
    const session = await this.get<Session>(`checkout/sessions/${encodeURIComponent(reference)}`, {
      'expand[]': 'payment_intent.latest_charge',
    });
    const intent = session.payment_intent;
    if (session.payment_status !== 'paid' || !intent?.latest_charge)
      return { state: session.status === 'expired' ? 'expired' : 'open' };
    return {
      state: intent.latest_charge.refunded ? 'refunded' : 'paid',
      ...{ charge: intent.id, amountCents: session.amount_total },
      paidAt: new Date(intent.latest_charge.created * 1000),
    };
  }

  hear(body: Buffer, signature: string | null, now: Date): Hint | null {
    const { webhookSecret } = this.keys;
    demand(isSignedByStripe(body, signature, webhookSecret, now.getTime()), 'provider.unverified');
    const { id, type, data } = JSON.parse(body.toString('utf8')) as Event;
    const payouts = type === 'payout.paid';
    if (!payouts && !PAID.includes(type) && type !== 'charge.refunded') return null;
    const { client_reference_id: ours, metadata } = data.object;
    return { reference: id, kind: type, checkoutId: ours ?? metadata?.['checkout'] ?? null, payouts };
  }

  async refund({ charge, amountCents, key }: { charge: string; amountCents: Cents; key: string }) {
    await this.post('refunds', key, { payment_intent: charge, amount: String(amountCents) });
  }

  async payouts(since: IsoDate, known: ReadonlySet<string>): Promise<AnnouncedPayout[]> {
    const from = String(Date.parse(since) / 1000);
    const paid = await this.all<Payout>('payouts', { status: 'paid', 'arrival_date[gte]': from });
    const unknown = paid.filter(({ id }) => !known.has(id));
    const announced: AnnouncedPayout[] = [];
    for (const { id, amount, arrival_date: arrives } of unknown) {
      announced.push({
        ...{ reference: id, amountCents: amount, arrivesOn: day(arrives) },
        lines: linesOf(
          await this.all<Movement>('balance_transactions', { payout: id, 'expand[]': 'data.source' }),
        ),
      });
    }
    return announced;
  }

  /** Every page of a list. */
  private async all<Item extends { id: string }>(
    path: string,
    query: Record<string, string>,
  ): Promise<Item[]> {
    const items: Item[] = [];
    for (let more = true; more; ) {
      const after = items.at(-1)?.id;
      const page = await this.get<Listed<Item>>(path, {
        ...query,
        limit: '100',
        ...(after ? { starting_after: after } : {}),
      });
      items.push(...page.data);
      more = page.has_more && page.data.length > 0;
    }
    return items;
  }

  private get<Answer>(path: string, query: Record<string, string>): Promise<Answer> {
    const url = this.url(path);
    url.search = new URLSearchParams(query).toString();
    return call(url, { headers: this.headers() });
  }

  private post<Answer>(path: string, key: string, form: Record<string, string>): Promise<Answer> {
    const headers = { ...this.headers(), 'idempotency-key': key };
    return call(this.url(path), { method: 'POST', headers, body: new URLSearchParams(form) });
  }

  private url = (path: string): URL => new URL(`${this.keys.apiUrl}/v1/${path}`);

  private headers = (): Record<string, string> => ({
    authorization: `Bearer ${this.keys.secretKey}`,
    'stripe-version': VERSION,
  });
}

const day = (seconds: number): IsoDate => new Date(seconds * 1000).toISOString().slice(0, 10);

/** Movements of a payout, without the payout itself; the fees kept on each are one line. */
function linesOf(movements: readonly Movement[]): PayoutLine[] {
  const told = movements.filter(({ type }) => type !== 'payout');
  const feeCents = told.reduce((sum, { fee }) => sum + fee, 0);
  const lines = told.map(
    ({ type, amount, source }): PayoutLine => ({
      ...{ kind: KINDS[type] ?? 'other', charge: source?.payment_intent ?? null, amountCents: amount },
    }),
  );
  return feeCents === 0 ? lines : [...lines, { kind: 'fee', charge: null, amountCents: -feeCents }];
}
