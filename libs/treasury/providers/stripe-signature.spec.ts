import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { isSignedByStripe } from './stripe-signature.js';

const [SECRET, NOW] = ['whsec_x', 1_790_000_000_000];
const sign = (body: string, time: number, secret = SECRET) =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
const at = (seconds: number) => NOW / 1000 + seconds;
const header = (body: string, time: number) => `t=${time},v1=${sign(body, time)}`;

describe('a message of Stripe (docs.stripe.com/webhooks/signature)', () => {
  test.each([
    ['signed now', header('{}', at(0)), true],
    ['five minutes old', header('{}', at(-300)), true],
    ['older: it may be played again', header('{}', at(-301)), false],
    ['from the future', header('{}', at(301)), false],
    ['signed over other bytes', header('{ }', at(0)), false],
    ['signed by somebody else', `t=${at(0)},v1=${sign('{}', at(0), 'other')}`, false],
    [
      'signed twice while the secret changes',
      `t=${at(0)},v1=${'0'.repeat(64)},v1=${sign('{}', at(0))}`,
      true,
    ],
    ['with the test scheme only', `t=${at(0)},v0=${sign('{}', at(0))}`, false],
    ['with a time moved', `t=${at(10)},v1=${sign('{}', at(0))}`, false],
    ['without a time', `v1=${sign('{}', at(0))}`, false],
    ['without a signature', null, false],
  ])('%s', (_, said, signed) => {
    expect(isSignedByStripe(Buffer.from('{}'), said, SECRET, NOW)).toBe(signed);
  });

  test('of whatever bytes is known, and never once a byte changed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (body, place) => {
        const signed = header(body, at(0));
        const bytes = Buffer.from(body);
        expect(isSignedByStripe(bytes, signed, SECRET, NOW)).toBe(true);
        bytes[place % bytes.length] = (bytes[place % bytes.length] as number) ^ 1;
        expect(isSignedByStripe(bytes, signed, SECRET, NOW)).toBe(false);
      }),
    );
  });
});
