import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The keys that the stand-in knows. */
export const STAND_IN = {
  stripe: { secretKey: 'sk_test_stand_in', webhookSecret: 'whsec_stand_in' },
  helloasso: { clientId: 'stand-in', clientSecret: 'stand-in-secret', organization: 'le-village' },
} as const;

interface Paying {
  provider: 'stripe' | 'helloasso';
  reference: string;
  amount: number;
  ours: string;
  returnUrl: string;
  charge: string | null;
  paidAt: number;
  refundKeys: Set<string>;
  payout: string | null;
  refundPayout: string | null;
}

type Answer = { status?: number; json?: unknown; html?: string; location?: string };

/**
 * Stripe and HelloAsso as their published APIs describe them, for specs and journeys: hosted pages, signed events, refunds,
 * payouts. Nobody is called outside this machine. What a person or the bank would do there is under `/stand-in`.
 */
export class ProviderStandIn {
  private readonly payings = new Map<string, Paying>();
  private count = 0;
  url = '';
  private readonly server = createServer((request, response) => {
    this.answer(request)
      .catch((error: Error): Answer => ({ status: 500, json: { error: error.message } }))
      .then(({ status = 200, json, html, location }) => {
        const type = html ? 'text/html; charset=utf-8' : 'application/json';
        response.writeHead(location ? 303 : status, {
          'content-type': type,
          ...(location ? { location } : {}),
        });
        response.end(html ?? JSON.stringify(json ?? {}));
      });
  });

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.server.unref();
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What a server needs to pay here, for the associations of these names in addresses. */
  environment(stripe: string, helloasso: string): Record<string, string> {
    const end = (slug: string) => slug.toUpperCase().replaceAll('-', '_');
    return {
      STRIPE_API_URL: `${this.url}/stripe`,
      HELLOASSO_API_URL: `${this.url}/helloasso`,
      [`STRIPE_SECRET_KEY__${end(stripe)}`]: STAND_IN.stripe.secretKey,
      [`STRIPE_WEBHOOK_SECRET__${end(stripe)}`]: STAND_IN.stripe.webhookSecret,
      [`HELLOASSO_CLIENT_ID__${end(helloasso)}`]: STAND_IN.helloasso.clientId,
      [`HELLOASSO_CLIENT_SECRET__${end(helloasso)}`]: STAND_IN.helloasso.clientSecret,
      [`HELLOASSO_ORGANIZATION__${end(helloasso)}`]: STAND_IN.helloasso.organization,
    };
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const [, side = '', ...path] = url.pathname.split('/');
    const asked = `${request.method} ${path.join('/')}`;
    if (side === 'stripe') return this.stripe(asked, url.searchParams, new URLSearchParams(body), request);
    if (side === 'helloasso') return this.helloasso(asked, url.searchParams, body, request);
    if (side === 'stand-in') return this.standIn(asked, path[1] ?? '', url.searchParams);
    return { status: 404 };
  }

  private stripe(
    asked: string,
    query: URLSearchParams,
    form: URLSearchParams,
    request: IncomingMessage,
  ): Answer {
    if (request.headers.authorization !== `Bearer ${STAND_IN.stripe.secretKey}`)
      return { status: 401, json: { error: { type: 'invalid_request_error' } } };
    if (asked === 'POST v1/checkout/sessions') {
      const amount = Number(form.get('line_items[0][price_data][unit_amount]'));
      const [ours, returnUrl] = [form.get('client_reference_id') ?? '', form.get('success_url') ?? ''];
      return { json: this.session(this.begin('stripe', `cs_test_${++this.count}`, amount, ours, returnUrl)) };
    }
    const [, reference] = /^GET v1\/checkout\/sessions\/(\w+)$/.exec(asked) ?? [];
    if (reference) {
      const paying = this.payings.get(reference);
      return paying ? { json: this.session(paying) } : { status: 404, json: { error: { type: 'invalid' } } };
    }
    if (asked === 'POST v1/refunds') {
      const key = String(request.headers['idempotency-key']);
      return this.giveBack(form.get('payment_intent') ?? '', key);
    }
    const mine = [...this.payings.values()].filter(({ provider }) => provider === 'stripe');
    if (asked === 'GET v1/payouts') {
      const names = new Set(mine.flatMap(({ payout, refundPayout }) => [payout, refundPayout]));
      const data = [...names].flatMap((id) => (id ? [this.stripePayout(id, mine)] : []));
      return { json: { object: 'list', data, has_more: false } };
    }
    if (asked === 'GET v1/balance_transactions') {
      const data = movements(query.get('payout') ?? '', mine);
      return { json: { object: 'list', data, has_more: false } };
    }
    return { status: 404, json: { error: { type: 'invalid_request_error' } } };
  }

  private session({ reference, amount, ours, charge, paidAt, refundKeys }: Paying): object {
    return {
      ...{ id: reference, object: 'checkout.session', url: `${this.url}/stand-in/page/${reference}` },
      ...{ client_reference_id: ours, amount_total: amount, currency: 'eur' },
      ...(charge
        ? { status: 'complete', payment_status: 'paid' }
        : { status: 'open', payment_status: 'unpaid' }),
      payment_intent: charge
        ? { id: charge, latest_charge: { created: paidAt, refunded: refundKeys.size > 0 } }
        : null,
    };
  }

  private stripePayout(id: string, mine: readonly Paying[]): object {
    const amount = movements(id, mine).reduce((sum, { amount: cents, fee }) => sum + cents - fee, 0);
    return { id, object: 'payout', amount, arrival_date: Math.floor(Date.now() / 1000), status: 'paid' };
  }

  private helloasso(asked: string, query: URLSearchParams, body: string, request: IncomingMessage): Answer {
    const { clientId, clientSecret, organization } = STAND_IN.helloasso;
    if (asked === 'POST oauth2/token') {
      const form = new URLSearchParams(body);
      const right = form.get('client_id') === clientId && form.get('client_secret') === clientSecret;
      return right
        ? { json: { access_token: 'token-of-the-stand-in', token_type: 'bearer', expires_in: 1799 } }
        : { status: 401, json: { error: 'invalid_client' } };
    }
    if (request.headers.authorization !== 'Bearer token-of-the-stand-in') return { status: 401 };
    const house = `v5/organizations/${organization}`;
    if (asked === `POST ${house}/checkout-intents`) {
      const { totalAmount, metadata, returnUrl } = JSON.parse(body);
      const reference = String(30_000 + ++this.count);
      return {
        json: this.intent(this.begin('helloasso', reference, totalAmount, metadata.checkout, returnUrl)),
      };
    }
    const [, intent] = new RegExp(`^GET ${house}/checkout-intents/(\\d+)$`).exec(asked) ?? [];
    if (intent) {
      const paying = this.payings.get(intent);
      return paying ? { json: this.intent(paying) } : { status: 404 };
    }
    const [, method, payment, refund] = /^(GET|POST) v5\/payments\/(\d+)(\/refund)?$/.exec(asked) ?? [];
    if (method === 'POST' && payment && refund) return this.giveBack(payment, randomUUID());
    const mine = [...this.payings.values()].filter(({ provider }) => provider === 'helloasso');
    const paid = mine.filter(({ charge }) => charge);
    if (payment) {
      const found = paid.find(({ charge }) => charge === payment);
      return found ? { json: helloassoPayment(found) } : { status: 404 };
    }
    if (asked === `GET ${house}/payments`) {
      const pagination = { pageIndex: Number(query.get('pageIndex')), pageSize: 100, totalPages: 1 };
      return { json: { data: paid.map(helloassoPayment), pagination } };
    }
    return { status: 404 };
  }

  private intent(paying: Paying): object {
    const order = paying.charge ? { id: 1, payments: [helloassoPayment(paying)] } : null;
    const redirectUrl = `${this.url}/stand-in/page/${paying.reference}`;
    return { id: Number(paying.reference), redirectUrl, order, metadata: { checkout: paying.ours } };
  }

  /** What a person or the bank does: `page`, `pay`, `event`, `payout`. */
  private async standIn(asked: string, reference: string, query: URLSearchParams): Promise<Answer> {
    const paying = this.payings.get(reference);
    const [method, act] = asked.split(/[ /]/);
    if (method === 'POST' && act === 'payout') {
      const id = `po_${++this.count}`;
      for (const one of (query.get('of') ?? '').split(',')) this.payOut(one, id);
      return { json: { id } };
    }
    if (!paying) return { status: 404 };
    if (act === 'page' && method === 'GET') return { html: page(paying) };
    paying.charge ??= paying.provider === 'stripe' ? `pi_${++this.count}` : String(70_000 + ++this.count);
    paying.paidAt ||= Math.floor(Date.now() / 1000);
    const event = eventOf(paying, query.get('type'));
    if (act !== 'page') return { json: event };
    // Stripe and HelloAsso both tell at least once: here, always twice.
    const { origin, pathname } = new URL(paying.returnUrl);
    const door = `${origin}/webhooks/${pathname.split('/')[1]}/${paying.provider}`;
    for (const _ of [1, 2]) await fetch(door, { method: 'POST', body: event.body, headers: event.headers });
    return { location: paying.returnUrl };
  }

  private begin(
    provider: Paying['provider'],
    reference: string,
    amount: number,
    ours: string,
    returnUrl: string,
  ): Paying {
    const empty = {
      charge: null,
      paidAt: 0,
      refundKeys: new Set<string>(),
      payout: null,
      refundPayout: null,
    };
    const paying: Paying = { provider, reference, amount, ours, returnUrl, ...empty };
    this.payings.set(reference, paying);
    return paying;
  }

  private giveBack(charge: string, key: string): Answer {
    const paying = [...this.payings.values()].find((one) => one.charge === charge);
    if (!paying) return { status: 404, json: { error: { type: 'invalid_request_error' } } };
    if (paying.refundKeys.size > 0 && !paying.refundKeys.has(key))
      return { status: 400, json: { error: { code: 'charge_already_refunded' } } };
    paying.refundKeys.add(key);
    return { json: { id: `re_${charge}`, status: 'succeeded' } };
  }

  private payOut(reference: string, id: string): void {
    const paying = this.payings.get(reference);
    if (paying?.payout) paying.refundPayout = id;
    else if (paying) paying.payout = id;
  }
}

/** What moved on the balance of a payout: payments with the fee kept, and what was given back. */
function movements(id: string, mine: readonly Paying[]) {
  return mine.flatMap(({ charge, amount, payout, refundPayout }) => {
    const source = { payment_intent: charge };
    const fee = Math.floor((amount * 15) / 1000) + 25;
    const came = { id: `txn_${charge}`, type: 'charge', amount, fee, source };
    const went = { id: `txn_re_${charge}`, type: 'refund', amount: -amount, fee: 0, source };
    return [...(payout === id ? [came] : []), ...(refundPayout === id ? [went] : [])];
  });
}

function helloassoPayment({ charge, amount, paidAt, refundKeys, payout }: Paying): object {
  const date = new Date(paidAt * 1000).toISOString();
  return {
    ...{
      id: Number(charge),
      amount,
      date,
      paymentMeans: 'Card',
      cashOutState: payout ? 'CashedOut' : 'MoneyIn',
    },
    state: refundKeys.size > 0 ? 'Refunded' : 'Authorized',
    ...(payout ? { idCashOut: Number(payout.slice(3)), cashOutDate: new Date().toISOString() } : {}),
  };
}

/** The message that the provider sends about a payment, with its signature if it has one. */
function eventOf({ provider, reference, ours, charge, refundKeys }: Paying, type: string | null) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const state = refundKeys.size > 0 ? 'Refunded' : 'Authorized';
  if (provider === 'helloasso') {
    const data = { id: Number(charge), state };
    return { headers, body: JSON.stringify({ eventType: 'Payment', data, metadata: { checkout: ours } }) };
  }
  const kind = type ?? (refundKeys.size > 0 ? 'charge.refunded' : 'checkout.session.completed');
  const object = { id: reference, client_reference_id: ours, metadata: { checkout: ours } };
  const body = JSON.stringify({ id: `evt_${kind}_${reference}`, type: kind, data: { object } });
  const time = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', STAND_IN.stripe.webhookSecret)
    .update(`${time}.${body}`)
    .digest('hex');
  return { headers: { ...headers, 'stripe-signature': `t=${time},v1=${signature}` }, body };
}

const page = ({ reference, amount }: Paying): string => `<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Paiement</title>
<h1>Payer ${(amount / 100).toFixed(2)} €</h1>
<form method="post" action="/stand-in/page/${reference}"><button>Payer</button></form></html>`;
