import type { Needs, Vacancy } from './fit.js';
import { courseOf, type InLine, passedWithoutReason, pauses } from './offers.js';
import { WHOLE_WEEK } from './week.js';

const vacancy: Vacancy = {
  ...{ kind: 'desk', areaHundredths: 600, features: [], freeWeek: WHOLE_WEEK },
  ...{ from: '2027-02-01', priceCents: 14_000 },
};
const needs: Needs = {
  ...{ kind: 'desk', areaHundredths: 0, features: [], week: WHOLE_WEEK, startsOn: '2027-02-01' },
  budgetCents: null,
};
const inLine = (rank: number, change: Partial<InLine> = {}): InLine => ({
  ...{ id: `n${rank}`, rank, points: 0, met: [], appliedOn: '2027-01-01', ticket: '' },
  ...{ needs, skippedFor: null, answered: false, offered: false, ...change },
});

test('a vacancy goes down the list, and says why it passes over each', () => {
  const list = [
    inLine(4),
    inLine(1, { needs: { ...needs, features: ['water'] } }),
    inLine(2, { skippedFor: 'Cherche surtout un atelier.' }),
    inLine(3, { answered: true }),
    inLine(5, { offered: true }),
    inLine(6),
  ];
  const course = courseOf(vacancy, list);
  expect(course.eligible).toEqual(['n4', 'n6']);
  expect(course.passed).toEqual([
    { id: 'n1', rank: 1, because: 'mismatch', mismatches: [{ reason: 'water' }] },
    { id: 'n2', rank: 2, because: 'skipped', reason: 'Cherche surtout un atelier.' },
    { id: 'n3', rank: 3, because: 'answered' },
    { id: 'n5', rank: 5, because: 'offered' },
  ]);
  expect(passedWithoutReason(course, 'n4')).toEqual([]);
  expect(passedWithoutReason(course, 'n6')).toEqual(['n4']);
  expect(passedWithoutReason(course, 'stranger')).toEqual(['n4', 'n6']);
});

test.each([
  [0, false],
  [1, false],
  [2, true],
  [3, true],
])('%i offers let pass: paused %s', (count, paused) => {
  expect(pauses(count)).toBe(paused);
});
