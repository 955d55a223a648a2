import fc from 'fast-check';
import { givingUp } from './cancelling.js';
import { DAY, hoursOf } from './hours.js';
import { priceOf, quotaLeft } from './price.js';
import { hoursProblem, plans, type RoomRules, rulesProblem, usualRules } from './room.js';

const PARIS = 'Europe/Paris';
const monday = '2026-11-30';
const noon = new Date('2026-11-30T11:00:00Z');
const rules: RoomRules = { ...usualRules, hourCents: { resident: 500, member: 1_000, outside: 2_500 } };

describe('hours asked for, by the rules of the room', () => {
  test.each([
    ['open', monday, 840, 900, null],
    ['running now', monday, 720, 780, null],
    ['backwards', monday, 900, 840, 'booking.ends-before-start'],
    ['beyond the day', monday, 1380, 1500, 'booking.ends-before-start'],
    ['the hour that does not exist', '2027-03-28', 120, 180, 'booking.ends-before-start'],
    ['off the step', monday, 845, 900, 'booking.step'],
    ['too long', monday, 840, 1350, 'booking.longest'],
    ['over', monday, 600, 690, 'booking.past'],
    ['too far ahead', '2027-06-28', 840, 900, 'booking.too-far'],
    ['on a Sunday', '2026-12-06', 840, 900, 'booking.closed'],
    ['after closing', monday, 1140, 1230, 'booking.closed'],
  ])('%s', (_, day, from, to, code) => {
    expect(hoursProblem(rules, { day, from, to }, monday, noon, PARIS)?.code ?? null).toBe(code);
  });

  test.each([
    [{}, null],
    [{ step: 20 }, 'booking-rules.step'],
    [{ longest: 15 }, 'booking-rules.longest'],
    [{ openings: [] }, 'booking-rules.never-open'],
    [{ openings: [{ weekday: 1, from: 600, to: 540 }] }, 'booking-rules.openings'],
    [{ openings: [{ weekday: 8, from: 540, to: 600 }] }, 'booking-rules.openings'],
    [{ openings: [{ weekday: 1, from: 545, to: 600 }] }, 'booking-rules.openings'],
    [
      {
        openings: [
          { weekday: 1, from: 480, to: 720 },
          { weekday: 1, from: 690, to: 1080 },
        ],
      },
      'booking-rules.crossed',
    ],
  ])('rules %j', (change, code) => {
    expect(rulesProblem({ ...rules, ...change })?.code ?? null).toBe(code);
  });
});

describe('what hours cost', () => {
  const hours = (from: number, to: number, day = monday) => hoursOf({ day, from, to }, PARIS);

  test.each([
    ['outside', 0, hours(540, 660), 0, 5_000],
    ['member', 60, hours(540, 660), 60, 1_000],
    ['member', 600, hours(540, 660), 120, 0],
    ['resident', 0, hours(540, 555), 0, 125],
    ['house', 600, hours(540, 660), 0, 0],
    // Clocks go back: four hours are used, four are paid.
    ['member', 0, hours(60, 240, '2026-10-25'), 0, 4_000],
  ] as const)('%s with %i free minutes left', (plan, left, asked, freeMinutes, cents) => {
    expect(priceOf(rules, plan, asked, left)).toMatchObject({ freeMinutes, cents });
  });

  test('hours that do not count, or cost nothing, take no free minute', () => {
    expect(priceOf({ ...rules, countsFree: false }, 'member', hours(540, 600), 60)).toMatchObject({
      freeMinutes: 0,
      cents: 1_000,
    });
    expect(priceOf(usualRules, 'member', hours(540, 600), 60)).toMatchObject({ freeMinutes: 0, cents: 0 });
  });

  test('parts sum, nothing is negative, and a month never gives more than its free minutes', () => {
    const booked = fc.tuple(fc.nat(DAY - 60), fc.integer({ min: 15, max: 60 }), fc.constantFrom(...plans));
    fc.assert(
      fc.property(
        fc.array(booked, { maxLength: 30 }),
        fc.nat(600),
        fc.nat(9_999),
        (list, minutes, hourCents) => {
          const quota = { resident: minutes, member: minutes, outside: 0 };
          const priced = {
            ...rules,
            hourCents: { resident: hourCents, member: hourCents, outside: hourCents },
          };
          for (const plan of ['resident', 'member', 'outside'] as const) {
            let used = 0;
            for (const [from, length] of list) {
              const left = quotaLeft(plan, quota, used);
              const price = priceOf(priced, plan, hours(from, from + length), left);
              expect(price.freeMinutes + price.paidMinutes).toBe(price.minutes);
              expect(Math.min(price.freeMinutes, price.paidMinutes, price.cents)).toBeGreaterThanOrEqual(0);
              expect(Math.abs(price.cents * 60 - hourCents * price.paidMinutes)).toBeLessThanOrEqual(30);
              used += price.freeMinutes;
            }
            expect(used).toBeLessThanOrEqual(quota[plan]);
          }
          expect(quotaLeft('member', quota, minutes + 60)).toBe(0);
        },
      ),
    );
  });
});

describe('giving up', () => {
  const booking = {
    start: new Date('2026-11-30T14:00:00Z'),
    end: new Date('2026-11-30T16:00:00Z'),
    madeAt: new Date('2026-11-01T09:00:00Z'),
    freeUntil: 24,
    byHouse: false,
  };
  test.each([
    ['long before', {}, '2026-11-28T14:00:00Z', 'free'],
    ['at the last instant', {}, '2026-11-29T14:00:00Z', 'free'],
    ['a moment later', {}, '2026-11-29T14:00:01Z', 'charged'],
    ['just made', { madeAt: new Date('2026-11-30T13:55:00Z') }, '2026-11-30T14:04:00Z', 'free'],
    ['begun', {}, '2026-11-30T14:00:00Z', 'over'],
    ['begun, by the house', { byHouse: true }, '2026-11-30T15:00:00Z', 'free'],
    ['over, by the house', { byHouse: true }, '2026-11-30T16:00:00Z', 'over'],
  ])('%s', (_, how, now, cost) => {
    expect(givingUp({ ...booking, ...how }, new Date(now))).toBe(cost);
  });

  test('never turns from dear to free as time passes', () => {
    const rank = { free: 0, charged: 1, over: 2 };
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(72), fc.boolean(), (a, b, hours, byHouse) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((hour) =>
          givingUp(
            { ...booking, freeUntil: hours, byHouse },
            new Date(Date.parse('2026-11-23T12:00:00Z') + hour * 3_600_000),
          ),
        ) as ['free', 'free'];
        expect(rank[first]).toBeLessThanOrEqual(rank[second]);
      }),
    );
  });
});
