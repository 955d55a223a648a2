import fc from 'fast-check';
import {
  accountChanged,
  lapsesAfter,
  lapsesWithin,
  type MandateFacts,
  newRum,
  readRum,
  sequenceOf,
  standingOf,
} from './mandates.js';

const IBAN = 'FR7630006000011234567890189';
const OTHER = 'DE33100205000001194700';
const act = (name: MandateFacts['versions'][number]['act'], onDate = '2024-01-10', iban = IBAN) => ({
  act: name,
  onDate,
  iban,
});
const taken = (collectedOn: string, returned = false, iban = IBAN) => ({ collectedOn, returned, iban });

const signed = (over: Partial<MandateFacts> = {}): MandateFacts => ({
  kind: 'recurrent',
  signedOn: '2024-01-10',
  versions: [act('signed')],
  collections: [],
  ...over,
});

test.each([
  ['nobody signed', signed({ signedOn: null, versions: [act('proposed')] }), '2024-02-01', 'proposed'],
  [
    'on paper, not yet seen by a second person',
    signed({ versions: [act('proposed')] }),
    '2024-02-01',
    'proposed',
  ],
  ['on paper, confirmed', signed({ versions: [act('proposed'), act('confirmed')] }), '2024-02-01', 'active'],
  ['signed', signed(), '2024-02-01', 'active'],
  ['36 months to the day after the signature', signed(), '2027-01-10', 'active'],
  ['the day after', signed(), '2027-01-11', 'lapsed'],
  ['used since', signed({ collections: [taken('2025-06-05')] }), '2028-06-05', 'active'],
  ['used since, and came back', signed({ collections: [taken('2025-06-05', true)] }), '2028-06-05', 'active'],
  ['unused 36 months since', signed({ collections: [taken('2025-06-05')] }), '2028-06-06', 'lapsed'],
  ['paused', signed({ versions: [act('signed'), act('paused')] }), '2024-02-01', 'paused'],
  [
    'taken up again',
    signed({ versions: [act('signed'), act('paused'), act('resumed')] }),
    '2024-02-01',
    'active',
  ],
  ['revoked', signed({ versions: [act('signed'), act('revoked')] }), '2024-02-01', 'revoked'],
  ['once, used', signed({ kind: 'one_off', collections: [taken('2024-03-05')] }), '2024-04-01', 'used'],
  [
    'once, came back',
    signed({ kind: 'one_off', collections: [taken('2024-03-05', true)] }),
    '2024-04-01',
    'active',
  ],
] as const)('SDD Core Rulebook 4.1: %s', (_, mandate, today, standing) => {
  expect(standingOf(mandate as MandateFacts, today)).toBe(standing);
});

test('a mandate says when it will lapse, and whether that is soon', () => {
  expect(lapsesAfter(signed({ collections: [taken('2025-06-05'), taken('2024-06-05')] }))).toBe('2028-06-05');
  expect(lapsesAfter(signed({ signedOn: null }))).toBeNull();
  expect(lapsesWithin(signed(), '2026-12-15', 30)).toBe(true);
  expect(lapsesWithin(signed(), '2026-11-15', 30)).toBe(false);
  expect(lapsesWithin(signed(), '2027-02-15', 30)).toBe(false);
});

test('the first honoured collection opens the series; a returned one leaves it to the next', () => {
  expect(sequenceOf(signed())).toBe('FRST');
  expect(sequenceOf(signed({ collections: [taken('2024-03-05', true)] }))).toBe('FRST');
  expect(sequenceOf(signed({ collections: [taken('2024-03-05', true), taken('2024-04-05')] }))).toBe('RCUR');
  expect(sequenceOf(signed({ collections: [taken('2024-03-05')] }), true)).toBe('FNAL');
  expect(sequenceOf(signed({ kind: 'one_off' }), true)).toBe('OOFF');
});

test('AT-24: an account changed since the last collection is told to the bank once', () => {
  const moved = [act('signed'), act('amended', '2024-05-01', OTHER)];
  expect(accountChanged(signed({ versions: moved }))).toBe(false);
  expect(accountChanged(signed({ versions: moved, collections: [taken('2024-03-05')] }))).toBe(true);
  expect(
    accountChanged(
      signed({ versions: moved, collections: [taken('2024-06-05', false, OTHER), taken('2024-03-05')] }),
    ),
  ).toBe(false);
});

test.each(['RUM-2026/01', 'a', '++12', 'X'.repeat(35)])('EPC217-08 6.2: %s is a reference', (rum) => {
  expect(readRum(rum)).toBe(rum.toUpperCase());
});

test.each(['', '/A', 'A/', 'A//B', 'A B', 'É', 'X'.repeat(36)])('EPC217-08 6.2: « %s » is none', (rum) => {
  expect(() => readRum(rum)).toThrow(expect.objectContaining({ code: 'sepa.rum-wrong', field: 'rum' }));
});

test('a new reference is always one that may be written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 16 }), (random) => {
      const rum = newRum('2026-11-27', random);
      expect(readRum(rum)).toBe(rum);
      expect(rum).toMatch(/^RUM-20261127-[2-9A-HJKMNP-TV-Z]{10}$/);
    }),
  );
});
