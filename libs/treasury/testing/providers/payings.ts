import type { IncomingMessage } from 'node:http';

/** The keys that the stand-in knows. */
export const STAND_IN = {
  stripe: { secretKey: 'sk_test_stand_in', webhookSecret: 'whsec_stand_in' },
  helloasso: { clientId: 'stand-in', clientSecret: 'stand-in-secret', organization: 'le-village' },
} as const;

/** Somebody on the way to paying, or who paid. */
export interface Paying {
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

/** What a page or an API answers. */
export type Answer = { status?: number; json?: unknown; html?: string; location?: string };

/** A call on one of the APIs: `GET v1/payouts`, what it is asked with, and the request as it came. */
export interface Call {
  asked: string;
  query: URLSearchParams;
  body: string;
  request: IncomingMessage;
}

/** Everything that was asked to be paid, at both providers. */
export class Payings {
  private readonly all = new Map<string, Paying>();
  private count = 0;

  /** A number that nothing else has. */
  next(): number {
    this.count += 1;
    return this.count;
  }

  of(reference: string): Paying | undefined {
    return this.all.get(reference);
  }

  at(provider: Paying['provider']): Paying[] {
    return [...this.all.values()].filter((one) => one.provider === provider);
  }

  begin(asked: Pick<Paying, 'provider' | 'reference' | 'amount' | 'ours' | 'returnUrl'>): Paying {
    const empty = {
      charge: null,
      paidAt: 0,
      refundKeys: new Set<string>(),
      payout: null,
      refundPayout: null,
    };
    const paying: Paying = { ...asked, ...empty };
    this.all.set(paying.reference, paying);
    return paying;
  }

  pay(paying: Paying): void {
    paying.charge ??= paying.provider === 'stripe' ? `pi_${this.next()}` : String(70_000 + this.next());
    paying.paidAt ||= Math.floor(Date.now() / 1000);
  }

  giveBack(charge: string, key: string): Answer {
    const paying = [...this.all.values()].find((one) => one.charge === charge);
    if (!paying) return { status: 404, json: { error: { type: 'invalid_request_error' } } };
    if (paying.refundKeys.size > 0 && !paying.refundKeys.has(key))
      return { status: 400, json: { error: { code: 'charge_already_refunded' } } };
    paying.refundKeys.add(key);
    return { json: { id: `re_${charge}`, status: 'succeeded' } };
  }

  payOut(reference: string, id: string): void {
    const paying = this.of(reference);
    if (paying?.payout) paying.refundPayout = id;
    else if (paying) paying.payout = id;
  }
}
