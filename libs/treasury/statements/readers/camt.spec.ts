import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Refusal } from '@etabli/kernel';
import { validateXML } from 'xmllint-wasm';
import { readCamt } from './camt.js';

const fixture = readFileSync(resolve(__dirname, 'fixtures/camt053.xml'), 'utf8');
const schema = resolve(process.cwd(), '../shared/data/treasury/camt.053.001.08.xsd');

const cutAfter = (words: string): string => fixture.slice(0, fixture.indexOf(words) + words.length);
const lineOf = (words: string): number => cutAfter(words).split('\n').length;

const refusal = (text: string): Pick<Refusal, 'code' | 'details'> | null => {
  try {
    readCamt(text);
    return null;
  } catch (error) {
    return error as Refusal;
  }
};

describe('a CAMT.053 statement', () => {
  test('its lines say who, why and by which mandate; a pending one is only counted', () => {
    const [account] = readCamt(fixture).accounts;
    expect(account).toMatchObject({ number: 'FR7630006000011234567890189', currency: 'EUR' });
    const [statement] = account?.statements ?? [];
    expect(statement).toMatchObject({
      reference: '2026-09',
      from: '2026-09-01',
      to: '2026-09-30',
      opening: 100000,
      closing: 119250,
      pending: 1,
      problems: [],
    });
    expect(statement?.lines).toEqual([
      {
        place: 1,
        bankId: 'VIR-0001',
        bookedOn: '2026-09-03',
        valuedOn: '2026-09-04',
        amount: 25000,
        label: 'Atelier Rivière & Fils Redevance septembre',
        remittance: 'Redevance septembre',
        endToEndId: null,
        mandateId: null,
        counterpartyName: 'Atelier Rivière & Fils',
        counterpartyIban: 'FR1420041010050500013M02606',
        returnReason: null,
        batch: null,
      },
      expect.objectContaining({
        amount: -5750,
        endToEndId: 'ECH-42',
        mandateId: 'RUM-7',
        returnReason: 'AM04',
        counterpartyName: 'Camille Roux',
      }),
    ]);
  });

  test.each([
    ['cut in a value', cutAfter('<Dt>2026-'), 'statements.cut-short', { line: lineOf('<Dt>2026-') }],
    ['cut after a line', `${cutAfter('</Acct>')}\n\n`, 'statements.cut-short', { line: lineOf('</Acct>') }],
    ['cut in a closing tag', cutAfter('</Acc'), 'statements.cut-short', { line: lineOf('</Acc') }],
    ['cut in an attribute', cutAfter('Ccy="EU'), 'statements.cut-short', { line: lineOf('Ccy="EU') }],
    [
      'cut at its end',
      fixture.trimEnd().slice(0, -4),
      'statements.cut-short',
      { line: lineOf('</Document') },
    ],
    ['nothing but its head', '<?xml version="1.0"?>\n', 'statements.cut-short', { line: 1 }],
    [
      'a tag closed by another',
      fixture.replace('</Acct>', '</Akkt>'),
      'statements.xml-broken',
      { line: lineOf('</Acct>') },
    ],
    [
      'a DOCTYPE',
      fixture.replace('<Document', '<!DOCTYPE d [<!ENTITY e "x">]><Document'),
      'statements.xml-entities',
      {},
    ],
    [
      'a payment order',
      fixture.replace('camt.053', 'pain.001'),
      'statements.other-message',
      { name: 'pain.001.001.08' },
    ],
    [
      'no account',
      fixture.replace(/<Acct>.*<\/Acct>/, ''),
      'statements.element-missing',
      { element: expect.stringMatching(/Stmt 1 › Acct › Id$/) },
    ],
    [
      'a direction nobody knows',
      fixture.replace('>DBIT<', '>UP<'),
      'statements.value-unknown',
      { text: 'UP' },
    ],
    [
      'a status nobody knows',
      fixture.replace('>PDNG<', '>MAYBE<'),
      'statements.value-unknown',
      { text: 'MAYBE' },
    ],
    [
      'an entry in another currency',
      fixture.replace('EUR">250', 'USD">250'),
      'statements.currency-mixed',
      { other: 'USD' },
    ],
    [
      'less than a cent',
      fixture.replace('250.00', '250.005'),
      'statements.amount-fraction',
      { text: '250.005' },
    ],
    [
      'no such day',
      fixture.replace('2026-09-03', '2026-09-31'),
      'statements.date-unreadable',
      { text: '2026-09-31' },
    ],
  ])('with %s is refused, saying where', (_, text, code, details) => {
    expect(refusal(text)).toMatchObject({ code, details });
  });

  test('the fixture is valid against the schema of ISO 20022, where that is beside the checkout', async () => {
    if (!existsSync(schema)) {
      console.warn(`The schema was not found (${schema}): the fixture was NOT validated.`);
      return;
    }
    const { valid, errors } = await validateXML({
      xml: { fileName: 'camt053.xml', contents: fixture },
      schema: readFileSync(schema, 'utf8'),
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });
});
