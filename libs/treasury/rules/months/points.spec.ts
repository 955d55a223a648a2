import fc from 'fast-check';
import { type MonthFacts, monthOf, monthPoints, POINTS } from './points.js';

const quiet: MonthFacts = {
  ...{ called: 3, callsHere: true, linesLeft: 0, debitsUnanswered: 0, latePeople: 0, hours: 0 },
  ...{
    accounts: [{ name: 'Courant', until: '2026-02-28' }],
    vat: null,
    cheques: { count: 0, cents: 0 },
    differences: [0],
  },
};
const open = (facts: Partial<MonthFacts>) =>
  monthPoints({ ...quiet, ...facts }, '2026-02-28')
    .filter(({ done }) => !done)
    .map(({ key }) => key);

test.each([
  ['all is done', {}, []],
  ['nothing was called', { called: 0 }, ['calls']],
  ['nothing is ever called here', { called: 0, callsHere: false }, []],
  ['a statement ends before the month', { accounts: [{ name: 'A', until: '2026-02-27' }] }, ['statements']],
  ['an account was never told', { accounts: [{ name: 'A', until: null }] }, ['statements']],
  ['lines are left', { linesLeft: 2 }, ['lines']],
  ['a debit is unanswered', { debitsUnanswered: 1 }, ['debits']],
  ['cheques wait', { cheques: { count: 1, cents: 500 } }, ['cheques']],
  ['two accounts differ by as much either way', { differences: [500, -500] }, ['bank']],
  ['the tax is not closed', { vat: { months: 1, toPayCents: 500 } }, ['vat']],
  ['the tax is closed', { vat: { months: 0, toPayCents: 0 } }, []],
  ['somebody is late, hours wait', { latePeople: 1, hours: 4 }, ['late', 'hours']],
] as [string, Partial<MonthFacts>, string[]][])('%s', (_, facts, left) => expect(open(facts)).toEqual(left));

test('without an account of the bank, statements are no point: nothing is said done that is not there', () => {
  const keys = monthPoints({ ...quiet, accounts: [] }, '2026-02-28').map(({ key }) => key);
  expect(keys).not.toContain('statements');
});

test.each([
  ['2026-02-14', '2026-02-01', '2026-02-28'],
  ['2028-02-01', '2028-02-01', '2028-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('%s is in the month from %s to %s', (day, first, last) => expect(monthOf(day)).toEqual({ first, last }));

test('every point is there once, in its order, whatever the facts', () =>
  fc.assert(
    fc.property(
      fc.nat(9),
      fc.nat(9),
      fc.array(fc.integer({ min: -9, max: 9 })),
      (called, linesLeft, differences) => {
        const vat = { months: called, toPayCents: called };
        const points = monthPoints({ ...quiet, called, linesLeft, differences, vat }, '2026-02-28');
        expect(points.map(({ key }) => key)).toEqual([...POINTS]);
      },
    ),
  ));
