import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventOf } from './events.ts';
import { HelloAssoStandIn } from './helloasso.ts';
import { type Answer, type Paying, Payings, STAND_IN } from './payings.ts';
import { StripeStandIn } from './stripe.ts';

export { STAND_IN };

/**
 * Stripe and HelloAsso as their published APIs describe them, for specs and journeys: hosted pages, signed events, refunds,
 * payouts. Nobody is called outside this machine. What a person or the bank would do there is under `/stand-in`.
 */
export class ProviderStandIn {
  private readonly payings = new Payings();
  private readonly pageOf = (reference: string): string => `${this.url}/stand-in/page/${reference}`;
  private readonly stripe = new StripeStandIn(this.payings, this.pageOf);
  private readonly helloasso = new HelloAssoStandIn(this.payings, this.pageOf);
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
    const call = { asked, query: url.searchParams, body, request };
    if (side === 'stripe') return this.stripe.answer(call);
    if (side === 'helloasso') return this.helloasso.answer(call);
    if (side === 'stand-in') return this.standIn(asked, path[1] ?? '', url.searchParams);
    return { status: 404 };
  }

  /** What a person or the bank does: `page`, `pay`, `event`, `payout`. */
  private async standIn(asked: string, reference: string, query: URLSearchParams): Promise<Answer> {
    const paying = this.payings.of(reference);
    const [method, act] = asked.split(/[ /]/);
    if (method === 'POST' && act === 'payout') {
      const id = `po_${this.payings.next()}`;
      for (const one of (query.get('of') ?? '').split(',')) this.payings.payOut(one, id);
      return { json: { id } };
    }
    if (!paying) return { status: 404 };
    if (act === 'page' && method === 'GET') return { html: page(paying) };
    this.payings.pay(paying);
    const event = eventOf(paying, query.get('type'));
    if (act !== 'page') return { json: event };
    // Stripe and HelloAsso both tell at least once: here, always twice.
    const { origin, pathname } = new URL(paying.returnUrl);
    const door = `${origin}/webhooks/${pathname.split('/')[1]}/${paying.provider}`;
    for (const _ of [1, 2]) await fetch(door, { method: 'POST', body: event.body, headers: event.headers });
    return { location: paying.returnUrl };
  }
}

const page = ({ reference, amount }: Paying): string => `<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Paiement</title>
<h1>Payer ${(amount / 100).toFixed(2)} €</h1>
<form method="post" action="/stand-in/page/${reference}"><button>Payer</button></form></html>`;
