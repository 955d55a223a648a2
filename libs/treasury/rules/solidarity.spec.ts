import fc from 'fast-check';
import { type SolidarityRent, solidarityMonth } from './solidarity.js';

const rent = (personId: string, choice: SolidarityRent['choice'], oldCents = 20_000, newCents = 22_750) => ({
  personId,
  oldCents,
  newCents,
  choice,
});

describe('solidarity rents', () => {
  test('eleven slices a month keep four rents unchanged', () => {
    const { calls, pool } = solidarityMonth(
      [
        ...['a', 'b', 'c', 'd'].map((id) => rent(id, { kind: 'unchanged' })),
        rent('e', { kind: 'add', slices: 5 }),
        rent('f', { kind: 'add', slices: 6 }),
        rent('g', { kind: 'follow' }),
      ],
      0,
    );
    expect(calls.map(({ callCents }) => callCents)).toEqual([
      20_000, 20_000, 20_000, 20_000, 27_750, 28_750, 22_750,
    ]);
    expect(pool).toEqual({
      beforeCents: 0,
      addedCents: 11_000,
      askedCents: 11_000,
      paidCents: 11_000,
      shortCents: 0,
      afterCents: 0,
    });
  });

  test('a pool too small is shared in proportion, to the cent', () => {
    const { calls, pool } = solidarityMonth(
      [
        rent('a', { kind: 'unchanged' }, 100, 200),
        rent('b', { kind: 'unchanged' }, 100, 200),
        rent('c', { kind: 'unchanged' }, 100, 200),
      ],
      100,
    );
    expect(calls.map(({ reliefCents }) => reliefCents)).toEqual([34, 33, 33]);
    expect(pool).toMatchObject({ paidCents: 100, shortCents: 200, afterCents: 0 });
  });

  test('a rent that fell asks the pool for nothing', () => {
    const { calls } = solidarityMonth([rent('a', { kind: 'unchanged' }, 300, 200)], 1_000);
    expect(calls[0]).toMatchObject({ callCents: 200, reliefCents: 0 });
  });

  test('a pool below zero is no pool', () => {
    expect(() => solidarityMonth([], -1)).toThrow(RangeError);
  });

  const rents = fc.uniqueArray(
    fc.record({
      personId: fc.uuid(),
      oldCents: fc.integer({ min: 0, max: 100_000 }),
      newCents: fc.integer({ min: 0, max: 100_000 }),
      choice: fc.oneof(
        fc.constant({ kind: 'unchanged' as const }),
        fc.constant({ kind: 'follow' as const }),
        fc.record({ kind: fc.constant('add' as const), slices: fc.integer({ min: 1, max: 20 }) }),
      ),
    }),
    { selector: ({ personId }) => personId, maxLength: 50 },
  );

  test('whatever people choose: no cent is lost, nobody who asks pays less than before, the house gets its rents', () => {
    fc.assert(
      fc.property(rents, fc.nat(200_000), (all, carried) => {
        const { calls, pool } = solidarityMonth(all, carried);
        const total = (read: (one: (typeof calls)[number]) => number) =>
          calls.reduce((n, one) => n + read(one), 0);
        expect(total(({ callCents }) => callCents) + pool.paidCents - pool.addedCents).toBe(
          total(({ rentCents }) => rentCents),
        );
        expect(pool.afterCents).toBe(pool.beforeCents + pool.addedCents - pool.paidCents);
        expect(pool.afterCents).toBeGreaterThanOrEqual(0);
        for (const one of all) {
          const call = calls.find(({ personId }) => personId === one.personId);
          if (one.choice.kind === 'unchanged')
            expect(call?.callCents).toBeGreaterThanOrEqual(Math.min(one.oldCents, one.newCents));
        }
      }),
    );
  });

  test('the order in which people are told changes nothing', () => {
    fc.assert(
      fc.property(rents, fc.nat(50_000), (all, carried) => {
        expect(solidarityMonth([...all].reverse(), carried)).toEqual(solidarityMonth(all, carried));
      }),
    );
  });
});
