import fc from 'fast-check';
import { type DebitableDue, type KnownMandate, selectDebits } from './selection.js';

const IBAN = 'FR7630006000011234567890189';
const due = (id: string, over: Partial<DebitableDue> = {}): DebitableDue => ({
  id,
  personId: 'simon',
  dueOn: '2026-12-05',
  remainingCents: 18_000,
  underway: false,
  ...over,
});
const mandate = (over: Partial<KnownMandate> = {}): KnownMandate => ({
  id: 'rum',
  personId: 'simon',
  kind: 'recurrent',
  signedOn: '2026-01-10',
  versions: [{ act: 'signed', onDate: '2026-01-10', iban: IBAN }],
  collections: [],
  ...over,
});
const then = (...acts: KnownMandate['versions'][number]['act'][]) => ({
  versions: acts.map((act) => ({ act, onDate: '2026-01-10', iban: IBAN })),
});

const DAY = '2026-12-14';

test.each([
  ['no-mandate', due('a'), []],
  ['mandate-proposed', due('a'), [mandate({ signedOn: null, ...then('proposed') })]],
  ['mandate-lapsed', due('a'), [mandate({ signedOn: '2023-01-10' })]],
  ['mandate-paused', due('a'), [mandate(then('signed', 'paused'))]],
  ['mandate-revoked', due('a'), [mandate(then('signed', 'revoked'))]],
  [
    'mandate-used',
    due('a'),
    [mandate({ kind: 'one_off', collections: [{ collectedOn: '2026-02-05', returned: false, iban: IBAN }] })],
  ],
  ['already-paid', due('a', { remainingCents: 0 }), [mandate()]],
  ['already-debited', due('a', { underway: true }), [mandate()]],
] as const)('a due is left out: %s', (reason, asked, mandates) => {
  expect(selectDebits([asked], [...mandates], DAY)).toEqual({
    debits: [],
    excluded: [{ dueId: 'a', reason }],
  });
});

test('a mandate that lapses before the day of the debit does not serve', () => {
  const old = mandate({ signedOn: '2023-12-10' });
  expect(selectDebits([due('a')], [old], '2026-12-10').debits).toHaveLength(1);
  expect(selectDebits([due('a')], [old], '2026-12-11').excluded).toEqual([
    { dueId: 'a', reason: 'mandate-lapsed' },
  ]);
});

test('of several mandates the one at work serves', () => {
  const mandates = [mandate({ id: 'old', ...then('signed', 'revoked') }), mandate({ id: 'new' })];
  expect(selectDebits([due('a')], mandates, DAY).debits).toEqual([
    { dueId: 'a', mandateId: 'new', amountCents: 18_000, sequence: 'FRST' },
  ]);
});

test('two dues under a new mandate: the first opens, the second follows', () => {
  const { debits } = selectDebits([due('a'), due('b')], [mandate()], DAY);
  expect(debits.map(({ sequence }) => sequence)).toEqual(['FRST', 'RCUR']);
});

test('a mandate for one payment serves for one due', () => {
  const { debits, excluded } = selectDebits([due('a'), due('b')], [mandate({ kind: 'one_off' })], DAY);
  expect(debits.map(({ sequence }) => sequence)).toEqual(['OOFF']);
  expect(excluded).toEqual([{ dueId: 'b', reason: 'mandate-used' }]);
});

test('each due is debited for what remains or left out for a reason, never both, never neither', () => {
  const dues = fc.array(
    fc.record({
      personId: fc.constantFrom('simon', 'nadia'),
      remainingCents: fc.integer({ min: 0, max: 50_000 }),
      underway: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(dues, (some) => {
      const asked = some.map((one, i) => due(String(i), one));
      const { debits, excluded } = selectDebits(asked, [mandate()], DAY);
      expect([...debits, ...excluded].map(({ dueId }) => dueId).sort()).toEqual(
        asked.map(({ id }) => id).sort(),
      );
      for (const debit of debits) {
        const of = asked[Number(debit.dueId)];
        expect(of).toMatchObject({ personId: 'simon', remainingCents: debit.amountCents, underway: false });
      }
    }),
  );
});
