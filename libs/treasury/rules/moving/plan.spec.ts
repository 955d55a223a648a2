import fc from 'fast-check';
import type { FeeFile, FeeLine, NamedPerson } from './fee-line.js';
import { openingEntry, openingProblem } from './opening.js';
import { feeTotals, planFees } from './plan.js';
import { directory, type KnownPerson, whoIs } from './who.js';

const named = (values: Partial<NamedPerson>): NamedPerson => ({
  ...{ number: '', givenName: '', familyName: '', organisation: '', email: '', ...values },
});
const person = (id: string, values: Partial<NamedPerson>): KnownPerson => ({ id, ...named(values) });

const people = directory([
  person('lea', { number: '12', givenName: 'Léa', familyName: 'Blanc', email: 'lea@example.org' }),
  person('lea2', { givenName: 'Léa', familyName: 'Roy', email: 'a@example.org' }),
  person('lea3', { givenName: 'Léa', familyName: 'Roy', email: 'b@example.org' }),
  person('scop', { organisation: 'Atelier du Bois; SCOP' }),
]);

test.each([
  ['a number decides alone', { number: '12', givenName: 'Autre' }, 'lea', ['lea']],
  ['a name, whatever its order, accents and case', { givenName: 'BLANC', familyName: 'lea' }, 'lea', ['lea']],
  ['two of one name are asked about', { givenName: 'Léa', familyName: 'Roy' }, null, ['lea2', 'lea3']],
  [
    'unless an address tells them apart',
    { givenName: 'Léa', familyName: 'Roy', email: 'B@example.org' },
    'lea3',
    ['lea3'],
  ],
  [
    'an address under another name is to be confirmed',
    { givenName: 'Noé', familyName: 'Blanc', email: 'lea@example.org' },
    null,
    ['lea'],
  ],
  ['an organisation by its name', { organisation: 'atelier du bois SCOP' }, 'scop', ['scop']],
  ['nobody by a resemblance', { givenName: 'Lea', familyName: 'Blan' }, null, []],
  ['nobody by nothing', {}, null, []],
] as [string, Partial<NamedPerson>, string | null, string[]][])('%s', (_, who, id, candidates) =>
  expect(whoIs(named(who), people)).toEqual({ id, candidates }),
);

const line = (at: number, values: Partial<FeeLine> = {}): FeeLine => ({
  ...{
    line: at,
    member: named({ number: '12' }),
    payer: null,
    order: null,
    label: 'Plein',
    priceCents: 2_000,
  },
  ...{ discountCents: 0, from: '2026-01-05', to: null, paid: true, method: 'card', ...values },
});
const file = (...lines: FeeLine[]): FeeFile => ({ tool: 'paheko', lines, skipped: [], problems: [] });
const settings = {
  people,
  choices: new Map(),
  known: [],
  coverage: 'calendar',
  today: '2026-11-27',
} as const;

test('without an end a fee covers the civil year, or twelve months', () => {
  expect(planFees(file(line(2)), settings)[0]?.to).toBe('2026-12-31');
  expect(planFees(file(line(2)), { ...settings, coverage: 'twelve-months' })[0]?.to).toBe('2027-01-04');
});

test('the same fee twice in a file, or known already, is taken in once', () => {
  const known = [{ personId: 'lea', from: '2026-01-05', to: '2026-12-31', amountCents: 2_000 }];
  expect(planFees(file(line(2), line(3)), settings).map(({ state }) => state)).toEqual(['found', 'known']);
  expect(planFees(file(line(2)), { ...settings, known }).map(({ state }) => state)).toEqual(['known']);
});

test('what is to come, left out or of nobody is not recorded', () => {
  const lines = [line(2, { from: '2027-01-01' }), line(3), line(4, { member: named({ number: '99' }) })];
  const planned = planFees(file(...lines), { ...settings, choices: new Map([[3, null]]) });
  expect(planned.map(({ state }) => state)).toEqual(['future', 'left-out', 'unknown']);
});

test('totals of the file are accounted for to the cent, whatever it holds', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          price: fc.nat(9_999),
          off: fc.nat(9_999),
          number: fc.constantFrom('12', '99'),
          paid: fc.boolean(),
        }),
      ),
      (rows) => {
        const lines = rows.map(({ price, off, number, paid }, at) =>
          line(at + 2, {
            priceCents: price,
            discountCents: Math.min(off, price),
            member: named({ number }),
            paid,
          }),
        );
        const totals = feeTotals(planFees(file(...lines), settings), 0);
        expect(totals.fileCents).toBe(totals.priceCents - totals.discountCents);
        expect(totals.fileCents).toBe(totals.recordedCents + totals.otherCents);
        expect(totals.recordedCents).toBe(totals.paidCents + totals.unpaidCents);
        expect(totals.lines).toBe(
          totals.found + totals.undecided + totals.known + totals.leftOut + totals.unread,
        );
      },
    ),
  ));

const chart = new Set(['110', '401', '411', '471', '512', '7561']);
const opening = (account: string, cents: number) => ({
  ...{ account, debitCents: Math.max(cents, 0), creditCents: Math.max(-cents, 0) },
});

test.each([
  [
    'says by how much the sides differ',
    [opening('512', 100), opening('110', -90)],
    0,
    { code: 'opening.unbalanced', by: 10 },
  ],
  [
    'says by how much 411 differs',
    [opening('512', 50), opening('411', 50), opening('110', -100)],
    30,
    { code: 'opening.owed', by: 20 },
  ],
  [
    'asks for what is owed when 411 is left out',
    [opening('512', 50), opening('110', -50)],
    30,
    { code: 'opening.owed', by: 30 },
  ],
  ['takes no income', [opening('512', 50), opening('7561', -50)], 0, { code: 'opening.class', at: 1 }],
])('an opening %s', (_, lines, carried, problem) =>
  expect(openingProblem(lines, chart, carried)).toMatchObject(problem),
);

test('an opening that is right is entered in balance, with nothing on 411 twice', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (owed, bank) => {
      const lines = [opening('512', bank), opening('411', owed), opening('110', -owed - bank)];
      expect(openingProblem(lines, chart, owed)).toBeNull();
      const entry = openingEntry(lines);
      expect(entry.map(({ account }) => account)).not.toContain('411');
      expect(entry.reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0)).toBe(0);
    }),
  ));
