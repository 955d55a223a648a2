import { type YearPeriod, yearsToOpen } from './years.js';

const year = (startsOn: string, endsOn: string): YearPeriod => ({ startsOn, endsOn });
const civil = (of: number) => year(`${of}-01-01`, `${of}-12-31`);
const school = year('2025-09-01', '2026-08-31');

describe('the years a day needs', () => {
  test.each<[string, YearPeriod[], string, YearPeriod[] | null]>([
    ['none when one holds it', [civil(2026)], '2026-12-31', []],
    ['the next', [civil(2026)], '2027-01-01', [civil(2027)]],
    ['those between', [civil(2026)], '2028-05-01', [civil(2027), civil(2028)]],
    ['the one before', [civil(2026), civil(2027)], '2025-06-01', [civil(2025)]],
    ['after a school year, school years', [school], '2026-09-01', [year('2026-09-01', '2027-08-31')]],
    [
      'before a leap day',
      [year('2024-03-01', '2025-02-28')],
      '2024-02-29',
      [year('2023-03-01', '2024-02-29')],
    ],
    ['too long ago', [civil(2026)], '2024-12-31', null],
    ['too far ahead', [civil(2026)], '2032-01-01', null],
  ])('%s', (_, known, day, opened) => {
    expect(yearsToOpen(known, day)).toEqual(opened);
  });

  test('never one before a year that is closed: neither could be closed then', () => {
    const closed = { ...civil(2026), closedAt: new Date() };
    expect(yearsToOpen([closed, civil(2027)], '2025-06-01')).toBeNull();
    expect(yearsToOpen([closed], '2027-06-01')).toEqual([civil(2027)]);
  });
});
