import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a signed message may be, in seconds: what Stripe’s own libraries allow. */
const TOLERANCE = 300;

/**
 * Is a webhook Stripe’s? Its `Stripe-Signature` header carries a time and HMAC-SHA-256 signatures of `time.body`
 * (`t=…,v1=…`, several `v1` while a secret is being rolled): one must be ours, and the time within five minutes of now.
 *
 * @param body the very bytes that were received
 * @param now in milliseconds
 * @see https://docs.stripe.com/webhooks/signature
 */
export function isSignedByStripe(body: Buffer, header: string | null, secret: string, now: number): boolean {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('=', 2));
  const time = parts.find(([name]) => name === 't')?.[1] ?? '';
  if (!/^\d{1,12}$/.test(time) || Math.abs(now / 1000 - Number(time)) > TOLERANCE) return false;
  const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest();
  return parts.some(([name, value = '']) => {
    if (name !== 'v1' || !/^[0-9a-f]{64}$/.test(value)) return false;
    return timingSafeEqual(Buffer.from(value, 'hex'), expected);
  });
}
