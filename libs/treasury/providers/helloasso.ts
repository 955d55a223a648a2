import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { call } from './calling.js';
import {
  type AnnouncedPayout,
  type AskedCheckout,
  type CheckoutReading,
  type Hint,
  type PaymentProvider,
  ProviderFault,
} from './port.js';

export interface HelloAssoKeys {
  apiUrl: string;
  clientId: string;
  clientSecret: string;
  /** The association as HelloAsso names it in its addresses. */
  organization: string;
}

interface HelloAssoPayment {
  id: number;
  amount: Cents;
  date: string;
  state: string;
  idCashOut?: number | null;
  cashOutDate?: string | null;
}
interface Intent {
  id: number;
  redirectUrl: string;
  order?: { payments: HelloAssoPayment[] } | null;
}
interface Listed<Item> {
  data: Item[];
  pagination: { pageIndex: number; totalPages: number };
}

/** Before a token ends, another is asked for. In milliseconds. */
const MARGIN = 60_000;
const PAID = ['Authorized', 'Registered'];
const BACK = ['Refunded', 'Refunding'];

/**
 * HelloAsso: checkout by intent, notifications that are not signed (so each is only a reason to look), refunds, and cash-outs
 * read from the payments they carry. HelloAsso keeps no fee.
 */
export class HelloAsso implements PaymentProvider {
  readonly name = 'helloasso';
  private token: { value: string; until: number } | null = null;

  constructor(private readonly keys: HelloAssoKeys) {}

  async open({ id, amountCents, label, email, returnUrl }: AskedCheckout) {
    const intent = await this.ask<Intent>(`${this.house()}/checkout-intents`, {
      ...{ totalAmount: amountCents, initialAmount: amountCents, itemName: label.slice(0, 250) },
      ...{ backUrl: returnUrl, errorUrl: returnUrl, returnUrl, containsDonation: false },
      ...(email ? { payer: { email } } : {}),
      metadata: { checkout: id },
    });
    return { reference: String(intent.id), url: intent.redirectUrl };
  }

  async read(reference: string): Promise<CheckoutReading> {
    const intent = await this.ask<Intent>(
      `${this.house()}/checkout-intents/${encodeURIComponent(reference)}`,
    );
    const payment = intent.order?.payments.find(({ state }) => PAID.includes(state) || BACK.includes(state));
    if (!payment) return { state: 'open' };
    return {
      state: BACK.includes(payment.state) ? 'refunded' : 'paid',
      ...{ charge: String(payment.id), amountCents: payment.amount, paidAt: new Date(payment.date) },
    };
  }

  hear(body: Buffer): Hint | null {
    const said = heard(body);
    const { eventType, data, metadata } = said;
    if (eventType !== 'Payment' && eventType !== 'Order') return null;
    const checkoutId = metadata?.checkout ?? null;
    const reference = `${eventType}:${data?.id ?? ''}:${data?.state ?? ''}`;
    return { reference, kind: eventType, checkoutId, payouts: false };
  }

  /** HelloAsso knows no key: a payment already given back is left alone. */
  async refund({ charge }: { charge: string }): Promise<void> {
    const path = `payments/${encodeURIComponent(charge)}`;
    const { state } = await this.ask<HelloAssoPayment>(path);
    if (!BACK.includes(state)) await this.ask(`${path}/refund`, {});
  }

  async payouts(since: IsoDate, known: ReadonlySet<string>): Promise<AnnouncedPayout[]> {
    const groups = new Map<string, HelloAssoPayment[]>();
    for (const payment of await this.payments(since)) {
      if (!payment.idCashOut || !payment.cashOutDate) continue;
      const reference = String(payment.idCashOut);
      groups.set(reference, [...(groups.get(reference) ?? []), payment]);
    }
    return [...groups]
      .filter(([reference]) => !known.has(reference))
      .map(([reference, payments]) => ({
        ...{ reference, arrivesOn: payments[0]?.cashOutDate?.slice(0, 10) ?? since },
        amountCents: payments.reduce((sum, { amount }) => sum + amount, 0),
        lines: payments.map(({ id, amount }) => ({
          ...{ kind: 'payment' as const, charge: String(id), amountCents: amount },
        })),
      }));
  }

  private async payments(since: IsoDate): Promise<HelloAssoPayment[]> {
    const found: HelloAssoPayment[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const query = new URLSearchParams({ from: since, pageIndex: String(page), pageSize: '100' });
      const answer = await this.ask<Listed<HelloAssoPayment>>(`${this.house()}/payments?${query}`);
      found.push(...answer.data);
      pages = answer.pagination.totalPages;
    }
    return found;
  }

  private house = (): string => `organizations/${encodeURIComponent(this.keys.organization)}`;

  private async ask<Answer>(path: string, body?: object): Promise<Answer> {
    const headers = { authorization: `Bearer ${await this.bearer()}`, 'content-type': 'application/json' };
    const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    return call(new URL(`${this.keys.apiUrl}/v5/${path}`), { ...sent, headers });
  }

  /** HelloAsso counts tokens: one is kept for as long as it is good. */
  private async bearer(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.value;
    const { clientId, clientSecret, apiUrl } = this.keys;
    const given = await call<{ access_token?: string; expires_in: number }>(
      new URL(`${apiUrl}/oauth2/token`),
      {
        method: 'POST',
        body: new URLSearchParams({
          ...{ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
        }),
      },
    );
    if (!given.access_token) throw new ProviderFault('HelloAsso gave no token', false);
    this.token = { value: given.access_token, until: Date.now() + given.expires_in * 1000 - MARGIN };
    return given.access_token;
  }
}

interface Heard {
  eventType?: string;
  data?: { id?: number; state?: string };
  metadata?: { checkout?: string };
}

function heard(body: Buffer): Heard {
  try {
    return JSON.parse(body.toString('utf8')) as Heard;
  } catch {
    demand(false, 'provider.unverified');
    return {};
  }
}
