import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { pain008Faults } from '../debits/pain008-check.js';
import { splitStreet } from './addresses.js';
import { type Batch, type DebitOrder, type Pain008Version, pain008 } from './pain008.js';

/** Schemas of ISO 20022, kept beside the checkout because they are not ours to publish. */
const folder = resolve(process.cwd(), '../shared/data/treasury');
const VERSIONS: Pain008Version[] = ['08', '02'];

const order = (n: number, over: Partial<DebitOrder> = {}): DebitOrder => ({
  endToEndId: `D${n}`,
  amountCents: 18_000 + n,
  sequence: 'RCUR',
  mandate: { rum: `RUM-20260101-${n}`, signedOn: '2026-01-01', accountChanged: false },
  debtor: {
    name: `Éléonore N° ${n} & fille`,
    iban: 'FR7630006000011234567890189',
    bic: n % 2 ? 'AGRIFRPP' : null,
    address:
      n % 3 ? { street: '12 bis rue de l’Église', postcode: '26400', city: 'Crest', country: 'FR' } : null,
  },
  label: `Redevance d’octobre – bureau n° ${n}`,
  ...over,
});

const batch = (orders: DebitOrder[]): Batch => ({
  messageId: '0193f0a2c1d2743e9a2b1f0e8d7c6b5a',
  createdAt: new Date('2026-11-27T08:30:15.250Z'),
  collectedOn: '2026-12-14',
  creditor: {
    name: 'L’Usine Vivante',
    creditorId: 'DE98ZZZ09999999999',
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPP',
  },
  orders,
});

async function schemaErrors(xml: string, version: Pain008Version): Promise<string[]> {
  const schema = readFileSync(resolve(folder, `pain.008.001.${version}.xsd`), 'utf8');
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}

const many = batch([
  ...Array.from({ length: 47 }, (_, i) => order(i + 1)),
  order(48, { sequence: 'FRST' }),
  order(49, { sequence: 'OOFF' }),
  order(50, { sequence: 'FNAL', mandate: { rum: 'A', signedOn: '2025-05-05', accountChanged: true } }),
]);

describe.each(VERSIONS)('pain.008.001.%s', (version) => {
  if (existsSync(folder)) {
    test('fifty debits of four kinds follow the schema', async () => {
      expect(await schemaErrors(pain008(many, version), version)).toEqual([]);
    });

    test('the schema would say so if they did not', async () => {
      const wrong = pain008(many, version).replace('<PmtMtd>DD</PmtMtd>', '');
      expect(await schemaErrors(wrong, version)).not.toEqual([]);
    });

    test('whatever names, labels and amounts people have, the file follows the schema', async () => {
      const orders = fc.array(
        fc.record({
          name: fc.string({ unit: 'grapheme', maxLength: 90 }),
          label: fc.string({ unit: 'grapheme', maxLength: 200 }),
          street: fc.string({ unit: 'grapheme', maxLength: 90 }),
          city: fc.string({ unit: 'grapheme', maxLength: 60 }),
          amountCents: fc.integer({ min: 1, max: 99_999_999_999 }),
        }),
        { minLength: 1, maxLength: 12 },
      );
      await fc.assert(
        fc.asyncProperty(orders, async (people) => {
          const written = people.map(({ name, label, street, city, amountCents }, n) =>
            order(n, {
              amountCents,
              label,
              debtor: {
                ...order(n).debtor,
                name,
                address: { street, postcode: '26400', city, country: 'FR' },
              },
            }),
          );
          const xml = pain008(batch(written), version);
          expect(pain008Faults(xml)).toEqual([]);
          expect(await schemaErrors(xml, version)).toEqual([]);
        }),
        { numRuns: 15 },
      );
      // The schema is read anew for each file: long on a busy machine.
    }, 60_000);
  }

  test('counts and sums are exact, for the whole and for each kind', () => {
    const xml = pain008(many, version);
    const cents = many.orders.reduce((sum, { amountCents }) => sum + amountCents, 0);
    expect(xml).toContain(`<NbOfTxs>50</NbOfTxs>\n      <CtrlSum>${cents / 100}</CtrlSum>`);
    expect(xml.match(/<SeqTp>(\w+)</g)).toEqual([
      '<SeqTp>FRST<',
      '<SeqTp>RCUR<',
      '<SeqTp>FNAL<',
      '<SeqTp>OOFF<',
    ]);
    expect(pain008Faults(xml)).toEqual([]);
  });

  test('nothing outside the SEPA set is written', () => {
    expect(pain008(many, version)).toMatch(/^[\x20-\x7e\n]+$/);
    expect(pain008(many, version)).toContain('<Nm>Eleonore No 1 + fille</Nm>');
  });
});

test('EPC153-22: version 08 writes an address in its parts, version 02 in lines', () => {
  const one = batch([order(1)]);
  expect(pain008(one, '08')).toContain(
    "<StrtNm>rue de l'Eglise</StrtNm>\n            <BldgNb>12 bis</BldgNb>",
  );
  expect(pain008(one, '02')).toContain("<AdrLine>12 bis rue de l'Eglise</AdrLine>");
  expect(pain008(one, '02')).not.toContain('BldgNb');
});

test.each([
  ['12 bis rue des Lilas', '12 bis', 'rue des Lilas'],
  ['3, place du Général', '3', 'place du Général'],
  ['5-7 quai Rambaud', '5-7', 'quai Rambaud'],
  ['8 d’Artagnan', '8', 'd’Artagnan'],
  ['Le Moulin', '', 'Le Moulin'],
  ['1', '', '1'],
])('« %s »: number « %s », street « %s »', (line, building, street) => {
  expect(splitStreet(line)).toEqual({ building, street });
});

test.each([
  ['count', '<NbOfTxs>2<', '<NbOfTxs>3<'],
  ['sum', '<CtrlSum>360.03<', '<CtrlSum>360.04<'],
  ['twice', '<EndToEndId>D2<', '<EndToEndId>D1<'],
  ['identifier', '<EndToEndId>D2<', `<EndToEndId>${'D'.repeat(36)}<`],
  ['iban', '<IBAN>FR7630006000011234567890189</IBAN>\n          </Id>\n        </DbtrAcct>', ''],
  ['text', '<Ustrd>', '<Ustrd>é'],
])('a file of which somebody spoiled the %s is not handed over', (code, right, wrong) => {
  const xml = pain008(batch([order(1), order(2)]), '08');
  const spoiled =
    wrong === '' ? xml.replace(/(<DbtrAcct>\s*<Id>\s*<IBAN>)FR76/, '$1FR77') : xml.replace(right, wrong);
  expect(spoiled).not.toBe(xml);
  expect(pain008Faults(spoiled).map((fault) => fault.code)).toContain(code);
});

test('a batch of nothing is no file', () => {
  expect(pain008Faults(pain008(batch([]), '08'))).toEqual([{ code: 'empty', where: '' }]);
});
