import { type Answer, type Call, type Paying, type Payings, STAND_IN } from './payings.ts';

/** Stripe’s API, as it is published. */
export class StripeStandIn {
  private readonly payings: Payings;
  private readonly pageOf: (reference: string) => string;

  constructor(payings: Payings, pageOf: (reference: string) => string) {
    this.payings = payings;
    this.pageOf = pageOf;
  }

  answer({ asked, query, body, request }: Call): Answer {
    const form = new URLSearchParams(body);
    if (request.headers.authorization !== `Bearer ${STAND_IN.stripe.secretKey}`)
      return { status: 401, json: { error: { type: 'invalid_request_error' } } };
    if (asked === 'POST v1/checkout/sessions') {
      const amount = Number(form.get('line_items[0][price_data][unit_amount]'));
      const [ours, returnUrl] = [form.get('client_reference_id') ?? '', form.get('success_url') ?? ''];
      return {
        json: this.session(
          this.payings.begin({
            provider: 'stripe',
            reference: `cs_test_${this.payings.next()}`,
            amount,
            ours,
            returnUrl,
          }),
        ),
      };
    }
    const [, reference] = /^GET v1\/checkout\/sessions\/(\w+)$/.exec(asked) ?? [];
    if (reference) {
      const paying = this.payings.of(reference);
      return paying ? { json: this.session(paying) } : { status: 404, json: { error: { type: 'invalid' } } };
    }
    if (asked === 'POST v1/refunds') {
      const key = String(request.headers['idempotency-key']);
      return this.payings.giveBack(form.get('payment_intent') ?? '', key);
    }
    const mine = this.payings.at('stripe');
    if (asked === 'GET v1/payouts') {
      const names = new Set(mine.flatMap(({ payout, refundPayout }) => [payout, refundPayout]));
      const data = [...names].flatMap((id) => (id ? [payoutOf(id, mine)] : []));
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
      ...{ id: reference, object: 'checkout.session', url: this.pageOf(reference) },
      ...{ client_reference_id: ours, amount_total: amount, currency: 'eur' },
      ...(charge
        ? { status: 'complete', payment_status: 'paid' }
        : { status: 'open', payment_status: 'unpaid' }),
      payment_intent: charge
        ? { id: charge, latest_charge: { created: paidAt, refunded: refundKeys.size > 0 } }
        : null,
    };
  }
}

function payoutOf(id: string, mine: readonly Paying[]): object {
  const amount = movements(id, mine).reduce((sum, { amount: cents, fee }) => sum + cents - fee, 0);
  return { id, object: 'payout', amount, arrival_date: Math.floor(Date.now() / 1000), status: 'paid' };
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
