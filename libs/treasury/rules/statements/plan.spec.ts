import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import { adding, sumOf } from './balance.js';
import { type FileLine, type FileStatement, untold } from './bank-file.js';
import type { Link } from './follow.js';
import { lineKeys } from './line-keys.js';
import { type KeyedStatement, mismatch, type PlannedStatement, planAccount } from './plan.js';

const line = (
  bookedOn: string,
  amount: number,
  label = 'Virement',
  bankId: string | null = null,
): FileLine => ({
  ...untold,
  place: 1,
  bankId,
  bookedOn,
  valuedOn: null,
  amount,
  label,
  batch: null,
});

const statement = (
  from: string,
  to: string,
  opening: number | null,
  lines: FileLine[],
  closing?: number | null,
): FileStatement => {
  const end = closing === undefined ? (opening === null ? null : opening + sumOf(lines)) : closing;
  return {
    reference: null,
    from,
    to,
    opening,
    closing: end,
    lines,
    pending: 0,
    problems: adding(opening, end, lines),
  };
};

const keyed = (...statements: FileStatement[]): KeyedStatement[] =>
  statements.map((each) => ({ statement: each, keys: lineKeys(each.lines) }));

/** An account after what was planned. */
const knowing = (...planned: PlannedStatement[]) => ({
  chain: planned
    .filter(({ idle }) => !idle)
    .map(
      ({ statement: { from, to, opening }, balance, held }): Link => ({
        from,
        to,
        opening,
        balance,
        held: held.length > 0,
      }),
    ),
  keys: new Set(planned.flatMap(({ fresh }) => fresh.map(({ key }) => key))),
  others: new Map<string, number>(),
});
const nothing = knowing();

const codes = ({ held }: PlannedStatement) => held.map(({ code }) => code);

const july = statement('2026-07-01', '2026-07-31', 1000, [
  line('2026-07-05', 500),
  line('2026-07-05', 500),
  line('2026-07-20', -200),
]);
const august = statement('2026-08-01', '2026-08-31', 1800, [line('2026-08-05', 500)]);
const september = statement('2026-09-01', '2026-09-30', 2300, [line('2026-09-05', -300)]);

describe('what a file brings to an account', () => {
  test('two movements alike on the same day are two; read again, they are the same two', () => {
    const [first] = planAccount(keyed(july), nothing);
    expect(first).toMatchObject({ known: 0, balance: 1800, held: [], idle: false });
    expect(new Set(first?.fresh.map(({ key }) => key)).size).toBe(3);
    const [again] = planAccount(keyed(july), knowing(first as PlannedStatement));
    expect(again).toMatchObject({ fresh: [], known: 3, idle: true });
  });

  test('months of one file follow each other, in whatever order the bank writes them', () => {
    const planned = planAccount(keyed(september, july, august), nothing);
    expect(planned.map(({ balance, held }) => [balance, held])).toEqual([
      [1800, []],
      [2300, []],
      [2000, []],
    ]);
  });

  test('an overlapping statement brings only what is new, and still follows', () => {
    const known = knowing(...planAccount(keyed(july), nothing));
    const both = statement('2026-07-10', '2026-08-31', 2000, [
      line('2026-07-20', -200),
      line('2026-08-05', 500),
    ]);
    const [planned] = planAccount(keyed(both), known);
    expect(planned).toMatchObject({ known: 1, balance: 2300, held: [] });
    expect(planned?.fresh).toHaveLength(1);
  });

  test.each([
    ['a month is skipped', [july], september, ['statements.previous-missing']],
    [
      'an earlier month does not close where the first opened',
      [september],
      july,
      ['statements.next-missing'],
    ],
    ['an earlier month does', [august], july, []],
    ['the missing month comes between', [july, september], august, []],
    [
      'another month comes between',
      [july, september],
      statement('2026-08-01', '2026-08-31', 1700, [line('2026-08-05', 7)]),
      ['statements.between'],
    ],
    [
      'it does not add up, though it starts where the last one ended',
      [july],
      statement('2026-08-01', '2026-08-31', 1800, [line('2026-08-05', 1)], 1900),
      ['statements.not-adding-up'],
    ],
    [
      'it neither adds up nor starts where the last one ended',
      [july],
      statement('2026-08-01', '2026-08-31', 1750, [line('2026-08-05', 1)], 1900),
      ['statements.not-adding-up', 'statements.previous-missing'],
    ],
    [
      'it brings a line into a month told whole',
      [july],
      statement('2026-07-10', '2026-07-12', null, [line('2026-07-11', 1)]),
      ['statements.inside-known'],
    ],
    [
      'the bank gives no balance',
      [july],
      statement('2026-08-01', '2026-08-31', null, [line('2026-08-05', 1)]),
      [],
    ],
  ])('when %s', (_, before, arriving, held) => {
    const known = knowing(...before.flatMap((each) => planAccount(keyed(each), nothing)));
    expect(planAccount(keyed(arriving), known).map(codes)).toEqual([held]);
  });

  test('what follows a held statement is held with it', () => {
    const known = knowing(...planAccount(keyed(july), nothing));
    const october = statement('2026-10-01', '2026-10-31', 2000, [line('2026-10-02', 5)]);
    expect(planAccount(keyed(september, october), known).map(codes)).toEqual([
      ['statements.previous-missing'],
      ['statements.after-held'],
    ]);
  });

  test('without balance, what the account holds is reckoned', () => {
    const known = knowing(...planAccount(keyed(july), nothing));
    const list = statement('2026-08-01', '2026-08-31', null, [line('2026-08-05', 25)]);
    expect(planAccount(keyed(list), known)[0]?.balance).toBe(1825);
  });

  test('lines known under other words are not taken for new ones unasked', () => {
    const known = { ...nothing, others: new Map([['2026-07-05 500', 1]]) };
    const [planned] = planAccount(keyed(july), known);
    expect(planned?.held).toEqual([{ code: 'statements.looks-known', details: { count: 1 } }]);
  });

  test('an empty statement is kept once', () => {
    const quiet = statement('2026-07-01', '2026-07-31', 1000, []);
    const [first] = planAccount(keyed(quiet), nothing);
    expect(first?.idle).toBe(false);
    expect(planAccount(keyed(quiet), knowing(first as PlannedStatement))[0]?.idle).toBe(true);
  });

  test('however a list is cut into overlapping statements of whole days, every movement comes once', () => {
    const day = fc.integer({ min: 0, max: 20 });
    const movement = fc.record({
      day,
      amount: fc.constantFrom(100, -100, 250),
      label: fc.constantFrom('A', 'B'),
    });
    fc.assert(
      fc.property(
        fc.array(movement, { maxLength: 30 }),
        fc.array(fc.tuple(day, day), { maxLength: 6 }),
        (moves, windows) => {
          const lines = moves
            .sort((a, b) => a.day - b.day)
            .map(({ day: at, amount, label }) => line(addDays('2026-07-01', at), amount, label));
          const cut = [[0, 20] as const, ...windows].map(([a, b]) => {
            const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => addDays('2026-07-01', at));
            const own = lines.filter(({ bookedOn }) => bookedOn >= (from ?? '') && bookedOn <= (to ?? ''));
            return statement(from ?? '', to ?? '', null, own);
          });
          const fresh = planAccount(keyed(...cut), nothing).flatMap((planned) => planned.fresh);
          expect(fresh).toHaveLength(lines.length);
          expect(sumOf(fresh.map((each) => each.line))).toBe(sumOf(lines));
        },
      ),
    );
  });
});

test.each([
  ['the same IBAN and currency', 'FR7630006000011234567890189', 'EUR', null],
  ['another IBAN', 'FR1420041010050500013M02606', 'EUR', 'statements.other-iban'],
  ['another currency', 'FR7630006000011234567890189', 'SEK', 'statements.other-currency'],
  ['a number that is no IBAN', '12345678901', 'EUR', null],
  ['a list that says neither', '', null, null],
])('an account may be chosen for %s, or not', (_, number, currency, code) => {
  const chosen = { name: 'Courant', iban: 'FR7630006000011234567890189', currency: 'EUR' };
  expect(mismatch({ number, currency }, chosen)?.code ?? null).toBe(code);
});
