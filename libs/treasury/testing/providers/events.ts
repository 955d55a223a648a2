import { createHmac } from 'node:crypto';
import { type Paying, STAND_IN } from './payings.ts';

/** The message that the provider sends about a payment, with its signature if it has one. */
export function eventOf({ provider, reference, ours, charge, refundKeys }: Paying, type: string | null) {
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
