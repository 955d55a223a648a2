import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import { type Charge, monthOf, monthOfCharge, partOfMonth, priceOn } from './occupancy.js';

const charge = (values: Partial<Charge> = {}): Charge => ({
  ...{ key: 'a', personId: 'zoe', label: 'Bureau 4', to: null },
  prices: [{ from: '2025-09-01', monthlyCents: 12_000, revised: false }],
  ...values,
});
const from = (day: string, monthlyCents: number, revised = false) => ({ from: day, monthlyCents, revised });

describe('a month of a charge', () => {
  test.each([
    // A full month is never 0.97 of itself (OCA vertical-association #173).
    ['all of March', charge(), '2026-03-14', 12_000],
    ['all of February', charge(), '2026-02-28', 12_000],
    // 16 days of 31 are 61.94, not 62.40 by a rounded 0.52 (OCA vertical-association #203).
    ['arriving on the 16th', charge({ prices: [from('2026-03-16', 12_000)] }), '2026-03-01', 6_194],
    ['leaving on the 15th', charge({ to: '2026-03-15' }), '2026-03-01', 5_806],
    ['leaving on the 16th', charge({ to: '2026-03-16' }), '2026-03-01', 6_194],
    // Nothing of nothing is nothing (Nadine #348 billed −3.33).
    ['free of charge', charge({ prices: [from('2026-01-01', 0)], to: '2026-03-16' }), '2026-03-01', 0],
    [
      'dearer from the 11th on',
      charge({ prices: [from('2026-01-01', 3_100), from('2026-03-11', 6_200)] }),
      '2026-03-01',
      1_000 + 4_200,
    ],
  ])('%s', (_, it, day, cents) => {
    expect(monthOfCharge(it, day)?.amountCents).toBe(cents);
  });

  test.each([
    ['before it begins', charge({ prices: [from('2026-04-01', 12_000)] })],
    ['after it ended', charge({ to: '2026-02-28' })],
    ['without a price', charge({ prices: [] })],
  ])('is nothing %s', (_, it) => {
    expect(monthOfCharge(it, '2026-03-01')).toBeNull();
  });

  test('says its days, and what it was before a revision', () => {
    const revised = charge({ prices: [from('2025-09-01', 12_000), from('2026-01-01', 12_600, true)] });
    expect(monthOfCharge({ ...revised, to: '2026-03-15' }, '2026-03-01')).toEqual({
      ...{ from: '2026-03-01', to: '2026-03-15', amountCents: 6_097, oldCents: 5_806, wholeCents: 12_600 },
    });
    expect(priceOn(revised.prices, '2025-12-31')).toMatchObject({ monthlyCents: 12_000 });
    expect(priceOn(revised.prices, '2025-08-31')).toBeNull();
  });

  test('a price that somebody agreed on is no revision: there is nothing older to keep', () => {
    const agreed = charge({ prices: [from('2025-09-01', 12_000), from('2026-01-01', 20_000)] });
    expect(monthOfCharge(agreed, '2026-03-01')).toMatchObject({ amountCents: 20_000, oldCents: 20_000 });
  });
});

describe('days of a month', () => {
  const cutMonth = fc.record({
    cents: fc.nat({ max: 10_000_000 }),
    month: fc.integer({ min: 1, max: 12 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 6 }),
  });

  test('cut among as many tenants as may be, lose no cent', () => {
    fc.assert(
      fc.property(cutMonth, ({ cents, month, days }) => {
        const whole = monthOf(`2024-${String(month).padStart(2, '0')}-15`);
        const starts = [0, ...days.sort((a, b) => a - b)].map((day) => addDays(whole.from, day));
        const parts = starts.map((start, at) =>
          partOfMonth(cents, {
            from: start,
            to: at + 1 < starts.length ? addDays(starts[at + 1] ?? '', -1) : whole.to,
          }),
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents);
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
    );
  });

  test('at a price that changes to itself, ask what the price asks', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.integer({ min: 2, max: 31 }), (cents, day) => {
        const change = `2026-03-${String(day).padStart(2, '0')}`;
        const cut = charge({ prices: [from('2026-01-01', cents), from(change, cents)] });
        expect(monthOfCharge(cut, '2026-03-01')?.amountCents).toBe(cents);
      }),
    );
  });

  test('are of one month', () => {
    expect(() => partOfMonth(100, { from: '2026-03-20', to: '2026-04-02' })).toThrow(RangeError);
    expect(() => partOfMonth(100, { from: '2026-03-20', to: '2026-03-02' })).toThrow(RangeError);
  });
});
