import type { PlannedPlace, Stay } from './plan.js';
import { freeWeekFrom, openingsOf } from './vacancies.js';
import { WHOLE_WEEK, weekOf } from './week.js';

const desk: PlannedPlace = {
  ...{ id: 'd', kind: 'desk', floorId: null, capacity: 1, areaHundredths: 600 },
  open: { start: '2020-01-01', end: null },
};
const mornings = weekOf([0, 2, 4, 6, 8]);
const stay = (start: string, end: string | null, week = WHOLE_WEEK): Stay => ({
  ...{ placeId: 'd', period: { start, end }, week, seats: 1 },
});
const today = '2027-02-01';

test('an empty place is open now; one that is left, from the day after', () => {
  expect(openingsOf(desk, [], [], today)).toEqual([{ from: today, freeWeek: WHOLE_WEEK }]);
  expect(openingsOf(desk, [stay('2020-01-01', '2027-03-31')], [], today)).toEqual([
    { from: '2027-04-01', freeWeek: WHOLE_WEEK },
  ]);
});

test('a shared place is open for the rest, then for all of it', () => {
  expect(openingsOf(desk, [stay('2020-01-01', '2027-02-28', mornings)], [], today)).toEqual([
    { from: today, freeWeek: WHOLE_WEEK & ~mornings },
    { from: '2027-03-01', freeWeek: WHOLE_WEEK },
  ]);
});

test('a place promised to somebody, closed one day, or left in a year is no vacancy', () => {
  const promised = [stay('2020-01-01', '2027-02-28'), stay('2027-04-01', null)];
  expect(openingsOf(desk, promised, [], today)).toEqual([]);
  expect(openingsOf({ ...desk, open: { start: '2020-01-01', end: '2028-01-01' } }, [], [], today)).toEqual(
    [],
  );
  expect(openingsOf(desk, [stay('2020-01-01', '2028-01-31')], [], today)).toEqual([]);
  expect(freeWeekFrom(desk, promised, [], today)).toBe(0);
});

test('a place that is to open is a vacancy from that day', () => {
  const later = { ...desk, open: { start: '2027-05-01', end: null } };
  expect(openingsOf(later, [], [], today)).toEqual([{ from: '2027-05-01', freeWeek: WHOLE_WEEK }]);
});
