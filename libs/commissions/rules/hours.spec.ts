import { addDays, Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { citizenEngagement } from './citizen-engagement.js';
import { checkDeclared, goalProgress, type HourRate, mondayOf, rateOn, valued } from './hours.js';
import { stayMinutes } from './stay.js';

const TODAY = '2026-11-26';
const refused = (onDay: string, minutes: number): string | null => {
  try {
    checkDeclared({ onDay, minutes }, TODAY);
    return null;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('a time that may be declared', () => {
  test.each([
    [TODAY, 60, null],
    [TODAY, 1, null],
    [TODAY, 1440, null],
    [TODAY, 0, 'hours.minutes'],
    [TODAY, 1441, 'hours.minutes'],
    [TODAY, 1.5, 'hours.minutes'],
    ['2026-11-27', 60, 'hours.future'],
    [addDays(TODAY, -400), 60, null],
    [addDays(TODAY, -401), 60, 'hours.too-old'],
  ])('%s, %d minutes: %s', (onDay, minutes, code) => expect(refused(onDay, minutes)).toBe(code));
});

test.each([
  ['2026-11-26', '2026-11-23'],
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s starts on Monday %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

describe('a stay at the door', () => {
  const at = (time: string) => new Date(`2026-11-26T${time}:00Z`);
  test.each([
    ['09:00', '11:30', 150],
    ['09:00', '09:00', 1],
    ['11:00', '09:00', null],
  ])('from %s to %s: %s minutes', (from, to, minutes) => expect(stayMinutes(at(from), at(to))).toBe(minutes));
  test('a departure forgotten until the next day counts for nothing by itself', () =>
    expect(stayMinutes(at('09:00'), new Date('2026-11-27T08:00:00Z'))).toBeNull());
});

test('the goal is over whole weeks, and is a hope', () => {
  expect(goalProgress(60, 4, 210)).toEqual({ hoped: 240, given: 210, reached: false });
  expect(goalProgress(60, 0, 60)).toEqual({ hoped: 60, given: 60, reached: true });
});

describe('what voluntary work is worth (ANC 2018-06 art. 211-2)', () => {
  const smic: HourRate = { centsPerHour: 1188, fromDay: '2024-11-01', source: 'SMIC brut' };
  const raised: HourRate = { centsPerHour: 1202, fromDay: '2026-01-01', source: 'SMIC brut' };
  test('each day by the rate in force, none before the first', () => {
    const rates = [raised, smic];
    expect(rateOn(rates, '2024-10-31')).toBeNull();
    expect(rateOn(rates, '2025-12-31')).toBe(smic);
    const worth = valued(
      [
        { onDay: '2024-10-31', minutes: 30 },
        { onDay: '2025-12-31', minutes: 90 },
        { onDay: '2026-01-01', minutes: 60 },
      ],
      rates,
    );
    expect(worth).toMatchObject({ cents: 1782 + 1202, minutes: 150, unvalued: 30 });
  });
  test('however the minutes are cut and ordered, the amount is the same', () => {
    const time = fc.record({
      onDay: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-09-01', days)),
      minutes: fc.integer({ min: 2, max: 1440 }),
    });
    fc.assert(
      fc.property(fc.array(time), fc.nat(1000), (times, seed) => {
        const cut = times.flatMap(({ onDay, minutes }) => {
          const first = 1 + (seed % (minutes - 1));
          return [
            { onDay, minutes: minutes - first },
            { onDay, minutes: first },
          ];
        });
        const whole = valued(times, [smic, raised]);
        expect(valued(cut.reverse(), [raised, smic])).toEqual(whole);
        expect(whole.minutes + whole.unvalued).toBe(times.reduce((sum, { minutes }) => sum + minutes, 0));
      }),
    );
  });
});

describe('the compte d’engagement citoyen (Code du travail art. D. 5151-14, loi 2024-344)', () => {
  const house = { declaredOn: '2015-04-10', inPublicInterest: true };
  test.each([
    [200 * 60, house, []],
    [200 * 60 - 1, house, ['hours-in-all']],
    [100 * 60, house, ['hours-in-all']],
    [100 * 60 - 1, house, ['hours-in-one', 'hours-in-all']],
    [0, house, ['not-in-charge']],
    [200 * 60, { ...house, declaredOn: null }, ['house-date-unknown']],
    [200 * 60, { ...house, declaredOn: '2025-12-31' }, []],
    [200 * 60, { ...house, declaredOn: '2026-01-01' }, ['house-too-young']],
    [200 * 60, { ...house, inPublicInterest: false }, ['house-object']],
    [200 * 60, { ...house, inPublicInterest: null }, ['house-object-unknown']],
  ])('%d minutes of duty, %j: %j', (duty, of, missing) =>
    expect(citizenEngagement(2026, duty, of).missing).toEqual(missing),
  );
  test('declared from January to June of the next year', () =>
    expect(citizenEngagement(2026, 1, house)).toMatchObject({
      ...{ declareFrom: '2027-01-01', declareUntil: '2027-06-30', confirmUntil: '2027-12-31' },
    }));
});
