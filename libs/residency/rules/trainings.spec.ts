import fc from 'fast-check';
import { isGoodOn, lastDayOf, missingOn, standingOf } from './trainings.js';

const held = { trainingId: 'laser', grantedOn: '2026-03-10', expiresOn: '2027-03-09', withdrawnFrom: null };

test.each([
  ['2026-03-10', 12, '2027-03-09'],
  ['2024-02-29', 12, '2025-02-27'],
  ['2026-08-31', 6, '2027-02-27'],
  ['2026-03-10', null, null],
])('granted on %s for %s months, good until %s', (on, months, last) => {
  expect(lastDayOf(on, months)).toBe(last);
});

test.each([
  ['2026-03-09', {}, false],
  ['2026-03-10', {}, true],
  ['2027-03-09', {}, true],
  ['2027-03-10', {}, false],
  ['2027-03-10', { expiresOn: null }, true],
  ['2026-05-01', { withdrawnFrom: '2026-05-01' }, false],
  ['2026-04-30', { withdrawnFrom: '2026-05-01' }, true],
])('on %s with %j', (day, how, good) => {
  expect(isGoodOn({ ...held, ...how }, day)).toBe(good);
});

test.each([
  ['2026-03-01', {}, 'to-come'],
  ['2026-06-01', {}, 'good'],
  ['2027-02-20', {}, 'soon'],
  ['2027-04-01', {}, 'expired'],
  ['2026-06-01', { withdrawnFrom: '2026-06-01' }, 'withdrawn'],
])('stands on %s with %j as %s', (day, how, standing) => {
  expect(standingOf({ ...held, ...how }, day)).toBe(standing);
});

test('what is missing is what was asked for and nothing else, and one more never makes more of it', () => {
  const id = fc.constantFrom('laser', 'bois', 'métal');
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(id), id, (needed, had, more) => {
      const good = had.map((trainingId) => ({ ...held, trainingId }));
      const missing = missingOn(needed, good, '2026-06-01');
      expect(needed).toEqual(expect.arrayContaining(missing));
      const fewer = missingOn(needed, [...good, { ...held, trainingId: more }], '2026-06-01');
      expect(missing).toEqual(expect.arrayContaining(fewer));
    }),
  );
});
