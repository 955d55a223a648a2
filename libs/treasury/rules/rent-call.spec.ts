import fc from 'fast-check';
import type { Charge } from './occupancy.js';
import { type MonthFacts, rentsOfMonth } from './rent-call.js';
import type { SolidarityChoice } from './solidarity.js';

const month = '2026-03-01';
const charge = (personId: string, key: string, old: number, now = old): Charge => ({
  ...{ key, personId, label: key, to: null },
  prices: [
    { from: '2025-01-01', monthlyCents: old, revised: false },
    { from: '2026-01-01', monthlyCents: now, revised: true },
  ],
});
const chosen = (choices: Record<string, SolidarityChoice>) => new Map(Object.entries(choices));
const facts = (values: Partial<MonthFacts> = {}): MonthFacts => ({
  ...{ called: new Set(), suspended: new Set(), choices: new Map(), carriedCents: 0 },
  ...values,
});

test('a resident is asked once for everything they have, each line told', () => {
  const { residents } = rentsOfMonth(
    [charge('zoe', 'desk', 12_000), charge('max', 'room', 20_000), charge('zoe', 'locker', 1_000)],
    ...([month, facts()] as const),
  );
  expect(residents.map(({ personId, rentCents, parts }) => [personId, rentCents, parts.length])).toEqual([
    ['zoe', 13_000, 2],
    ['max', 20_000, 1],
  ]);
});

test('who keeps the rent of before is paid for by who adds, and each line says its share', () => {
  const { residents, pool } = rentsOfMonth(
    [
      charge('zoe', 'desk', 12_000, 13_000),
      charge('zoe', 'locker', 1_000, 1_500),
      charge('max', 'room', 20_000),
    ],
    ...([
      month,
      facts({ choices: chosen({ zoe: { kind: 'unchanged' }, max: { kind: 'add', slices: 2 } }) }),
    ] as const),
  );
  expect(residents).toMatchObject([
    {
      personId: 'zoe',
      rentCents: 13_000,
      reliefCents: 1_500,
      parts: [{ reliefCents: 1_000 }, { reliefCents: 500 }],
    },
    { personId: 'max', rentCents: 20_000, addedCents: 2_000, reliefCents: 0 },
  ]);
  expect(pool).toMatchObject({ addedCents: 2_000, paidCents: 1_500, afterCents: 500, shortCents: 0 });
});

test('what was called is not called again, nor are slices', () => {
  const all = [charge('max', 'room', 20_000), charge('max', 'locker', 1_000)];
  const choices = chosen({ max: { kind: 'add', slices: 3 } });
  expect(rentsOfMonth(all, month, facts({ called: new Set(['room']), choices })).residents).toMatchObject([
    { rentCents: 1_000, addedCents: 0, parts: [{ key: 'locker' }] },
  ]);
  expect(rentsOfMonth(all, month, facts({ called: new Set(['room', 'locker']), choices })).residents).toEqual(
    [],
  );
});

test('a suspended desk is paid by the pool, whole, whatever its resident chose; and no further than it can', () => {
  const all = [charge('zoe', 'desk', 12_000), charge('zoe', 'locker', 1_000)];
  const choices = chosen({ zoe: { kind: 'add', slices: 2 } });
  const of = (carriedCents: number) =>
    rentsOfMonth(all, month, facts({ suspended: new Set(['desk']), choices, carriedCents }));
  expect(of(20_000)).toMatchObject({
    residents: [{ rentCents: 1_000, addedCents: 0, parts: [{ reliefCents: 12_000 }, { reliefCents: 0 }] }],
    pool: { paidCents: 12_000, afterCents: 8_000 },
  });
  expect(of(5_000)).toMatchObject({
    residents: [{ rentCents: 8_000 }],
    pool: { shortCents: 7_000, afterCents: 0 },
  });
});

test('no cent is lost between the rents, what is asked and the pool', () => {
  const resident = fc.record({
    old: fc.nat({ max: 50_000 }),
    now: fc.nat({ max: 50_000 }),
    locker: fc.nat({ max: 3_000 }),
    slices: fc.nat({ max: 3 }),
    keeps: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(resident, { maxLength: 12 }), fc.nat({ max: 20_000 }), (people, carried) => {
      const charges = people.flatMap(({ old, now, locker }, at) => [
        charge(`p${at}`, `desk${at}`, old, now),
        charge(`p${at}`, `locker${at}`, locker, locker * 2),
      ]);
      const choices = people.map(({ keeps, slices }, at): [string, SolidarityChoice] => [
        `p${at}`,
        keeps ? { kind: 'unchanged' } : { kind: 'add', slices },
      ]);
      const { residents, pool } = rentsOfMonth(
        ...([charges, month] as const),
        facts({ choices: new Map(choices), carriedCents: carried, suspended: new Set(['desk0']) }),
      );
      const total = (of: (one: (typeof residents)[number]) => number) =>
        residents.reduce((sum, one) => sum + of(one), 0);
      expect(total(({ rentCents, reliefCents }) => rentCents + reliefCents)).toBe(
        people.reduce((sum, { now, locker }) => sum + now + locker * 2, 0),
      );
      expect(pool.afterCents).toBe(carried + total(({ addedCents }) => addedCents) - pool.paidCents);
      expect(total(({ reliefCents }) => reliefCents)).toBe(pool.paidCents);
      expect(pool.afterCents).toBeGreaterThanOrEqual(0);
      for (const { parts, reliefCents } of residents) {
        expect(parts.reduce((sum, part) => sum + part.reliefCents, 0)).toBe(reliefCents);
        expect(parts.every((part) => part.reliefCents >= 0 && part.reliefCents <= part.amountCents)).toBe(
          true,
        );
      }
    }),
  );
});
