import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { encode } from 'uqr';
import { EPC_QR_BYTES, epcPayload, type TransferRequest } from './epc-qr.js';
import { centsOf, euros } from './euros.js';

/** Payloads of another program, kept beside the checkout because they are not ours to publish. */
const folder = resolve(process.cwd(), '../shared/data/treasury');

const request: TransferRequest = {
  iban: 'DE33100205000001194700',
  bic: 'BFSWDE33BER',
  name: 'Wikimedia Foerdergesellschaft',
  amountCents: 12_345,
  text: 'Spende fuer Wikipedia',
};

if (existsSync(folder)) {
  test.each([
    ['001', request],
    ['002', { ...request, bic: null }],
  ])('version %s: byte for byte what another program writes for the same data', (version, asked) => {
    expect(
      Buffer.from(epcPayload(asked)).equals(readFileSync(resolve(folder, `epcqr-v${version}.txt`))),
    ).toBe(true);
  });
} else {
  test('without the sample payloads beside the checkout, the lines are those of EPC069-12', () => {
    expect(epcPayload(request).split('\n').slice(0, 8)).toEqual([
      'BCD',
      '001',
      '1',
      'SCT',
      'BFSWDE33BER',
      'Wikimedia Foerdergesellschaft',
      'DE33100205000001194700',
      'EUR123.45',
    ]);
  });
}

test('a creditor reference takes the place of the text', () => {
  const lines = epcPayload({ ...request, reference: 'RF18539007547034' }).split('\n');
  expect(lines.slice(8)).toEqual(['', 'RF18539007547034', '', '']);
});

test.each([0, -1, 1.5, 100_000_000_000])('EPC069-12: no transfer of %d cents', (amountCents) => {
  expect(() => epcPayload({ ...request, amountCents })).toThrow(
    expect.objectContaining({ code: 'sepa.qr-amount' }),
  );
});

test('whatever is asked, the payload can be drawn and says the amount to the cent', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 1, max: 99_999_999_999 }),
      (name, text, amountCents) => {
        const payload = epcPayload({ ...request, name, text, amountCents });
        expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(EPC_QR_BYTES);
        expect(centsOf((payload.split('\n')[7] as string).slice(3))).toBe(amountCents);
      },
    ),
  );
});

test('the longest payload is drawn by a code of at most version 13', () => {
  const long = epcPayload({ ...request, name: 'N'.repeat(70), text: 'T'.repeat(140) });
  expect(encode(long, { ecc: 'M', border: 0 }).version).toBeLessThanOrEqual(13);
});

test('cents and decimals are the same number', () => {
  expect([0, 5, 99, 100, 123_456_789].map(euros)).toEqual(['0.00', '0.05', '0.99', '1.00', '1234567.89']);
  expect(() => euros(1.5)).toThrow(RangeError);
  expect(() => centsOf('1,50')).toThrow(RangeError);
});
