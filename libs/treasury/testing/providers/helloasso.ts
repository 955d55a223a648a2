import { randomUUID } from 'node:crypto';
import { type Answer, type Call, type Paying, type Payings, STAND_IN } from './payings.ts';

/** HelloAsso’s API, as it is published. */
export class HelloAssoStandIn {
  private readonly payings: Payings;
  private readonly pageOf: (reference: string) => string;

  constructor(payings: Payings, pageOf: (reference: string) => string) {
    this.payings = payings;
    this.pageOf = pageOf;
  }

  answer({ asked, query, body, request }: Call): Answer {
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
      const begun = this.payings.begin({
        ...{ provider: 'helloasso', reference: String(30_000 + this.payings.next()), amount: totalAmount },
        ...{ ours: metadata.checkout, returnUrl },
      });
      return { json: this.intent(begun) };
    }
    const [, intent] = new RegExp(`^GET ${house}/checkout-intents/(\\d+)$`).exec(asked) ?? [];
    if (intent) {
      const paying = this.payings.of(intent);
      return paying ? { json: this.intent(paying) } : { status: 404 };
    }
    const [, method, payment, refund] = /^(GET|POST) v5\/payments\/(\d+)(\/refund)?$/.exec(asked) ?? [];
    if (method === 'POST' && payment && refund) return this.payings.giveBack(payment, randomUUID());
    const mine = this.payings.at('helloasso');
    const paid = mine.filter(({ charge }) => charge);
    if (payment) {
      const found = paid.find(({ charge }) => charge === payment);
      return found ? { json: paymentOf(found) } : { status: 404 };
    }
    if (asked === `GET ${house}/payments`) {
      const pagination = { pageIndex: Number(query.get('pageIndex')), pageSize: 100, totalPages: 1 };
      return { json: { data: paid.map(paymentOf), pagination } };
    }
    return { status: 404 };
  }

  private intent(paying: Paying): object {
    const order = paying.charge ? { id: 1, payments: [paymentOf(paying)] } : null;
    const redirectUrl = this.pageOf(paying.reference);
    return { id: Number(paying.reference), redirectUrl, order, metadata: { checkout: paying.ours } };
  }
}

function paymentOf({ charge, amount, paidAt, refundKeys, payout }: Paying): object {
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
