import fc from 'fast-check';
import { type Move, type Tenant, transfers } from './cycles.js';

const tenant = (id: string, placeId: string, ...wishes: string[]): Tenant => ({
  ...{ id, placeId, since: `2020-01-0${id.length}`, wishes },
});
const told = (chains: readonly (readonly Move[])[]) =>
  chains.map((chain) => chain.map(({ tenantId, from, to }) => `${tenantId} ${from}>${to}`).sort());

test('three who want each other’s places exchange them, all at once', () => {
  const three = [tenant('a', 'A', 'B'), tenant('bb', 'B', 'C'), tenant('ccc', 'C', 'A')];
  expect(told(transfers(three, []))).toEqual([['a A>B', 'bb B>C', 'ccc C>A']]);
});

test('a vacant place goes to the longest resident who wants it, and the place left behind to the next', () => {
  const two = [tenant('bb', 'B', 'V'), tenant('a', 'A', 'V', 'B')];
  expect(told(transfers(two, ['V']))).toEqual([['a A>V']]);
  const follow = [tenant('a', 'A', 'V'), tenant('bb', 'B', 'A')];
  expect(told(transfers(follow, ['V']))).toEqual([['a A>V', 'bb B>A']]);
});

test('the turn: whoever’s place is asked for chooses first', () => {
  const asked = [tenant('a', 'A', 'B'), tenant('bb', 'B', 'V')];
  expect(told(transfers(asked, ['V']))).toEqual([['a A>B', 'bb B>V']]);
});

test('who wants a place that nobody leaves stays, and who wants nothing is not moved', () => {
  expect(transfers([tenant('a', 'A', 'B'), tenant('bb', 'B')], [])).toEqual([]);
  expect(transfers([tenant('a', 'A', 'nowhere')], ['V'])).toEqual([]);
  expect(transfers([], ['V'])).toEqual([]);
});

const places = ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'];
const houses = fc
  .record({
    count: fc.integer({ min: 0, max: 6 }),
    wishes: fc.array(fc.shuffledSubarray(places), { minLength: 6, maxLength: 6 }),
    since: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ count, wishes, since }) => ({
    vacant: places.slice(count),
    tenants: Array.from({ length: count }, (_, n) => ({
      ...{ id: `t${n}`, placeId: `P${n}`, since: `200${since[n]}`, wishes: wishes[n] as string[] },
    })),
  }));

/** How dear a place is to somebody: the smaller the better, their own between those wished for and all others. */
const regret = ({ wishes, placeId }: Tenant, to: string): number => {
  const wanted = wishes.slice(0, wishes.includes(placeId) ? wishes.indexOf(placeId) : undefined);
  return to === placeId ? wanted.length : wanted.includes(to) ? wanted.indexOf(to) : 99;
};
const endsAt = (one: Tenant, chains: readonly Move[][]): string =>
  chains.flat().find(({ tenantId }) => tenantId === one.id)?.to ?? one.placeId;

test('nobody ends with less than they have, no place is given twice, and each chain holds by itself', () => {
  fc.assert(
    fc.property(houses, ({ tenants, vacant }) => {
      const chains = transfers(tenants, vacant);
      const ends = tenants.map((one) => endsAt(one, chains));
      expect(new Set(ends).size).toBe(ends.length);
      for (const one of tenants) {
        expect(regret(one, endsAt(one, chains))).toBeLessThanOrEqual(regret(one, one.placeId));
      }
      for (const chain of chains) {
        const freed = new Set([...vacant, ...chain.map(({ from }) => from)]);
        expect(chain.every(({ to }) => freed.has(to))).toBe(true);
      }
    }),
  );
});

test('the order in which residents are given changes nothing, and nobody gains by hiding a wish', () => {
  fc.assert(
    fc.property(houses, fc.nat(), fc.nat(), ({ tenants, vacant }, at, hidden) => {
      fc.pre(tenants.length > 0);
      const chains = transfers(tenants, vacant);
      expect(transfers([...tenants].reverse(), [...vacant].reverse())).toEqual(chains);
      const liar = tenants[at % tenants.length] as Tenant;
      const wishes = liar.wishes.filter((_, index) => index !== hidden % Math.max(1, liar.wishes.length));
      const lied = transfers(
        tenants.map((one) => (one === liar ? { ...one, wishes } : one)),
        vacant,
      );
      expect(regret(liar, endsAt(liar, chains))).toBeLessThanOrEqual(regret(liar, endsAt(liar, lied)));
    }),
  );
});
