import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import type { Given } from './testing/place-house.js';
import { WaitingHouse } from './testing/waiting-house.js';

const CHAINS = 'chains { moves { allocation { id person { displayName } } to { name } } }';
const MINE = 'mine { allocation { id } wishes { name } }';
type Board = {
  chains: {
    moves: { allocation: { id: string; person: { displayName: string } }; to: { name: string } }[];
  }[];
  mine: { allocation: { id: string }; wishes: { name: string }[] }[];
};

let house: WaitingHouse;
let desks: string[];
let given: Given[];
beforeEach(async () => {
  house = await WaitingHouse.opened();
  const { nour, max, ada } = house.places;
  desks = [];
  given = [];
  for (const [index, who] of [nour, max, ada].entries()) {
    desks.push(await house.places.place({ name: `Place ${'ABC'[index]}` }));
    given.push(await house.places.give(desks[index] ?? '', who, { startsOn: inDays(-100 + index) }));
  }
});

const wish = (who: Villager, at: number, ...to: number[]) =>
  doing<Board>(
    who,
    'wishForPlaces',
    { input: { allocationId: given[at]?.id, placeIds: to.map((index) => desks[index]) } },
    `Transfers { ${MINE} }`,
  );
const chains = async () => (await asking<Board>(house.odile, 'transfers', {}, CHAINS)).chains;

test('three who want each other’s places exchange them at once; members see their own wishes alone', async () => {
  const { nour, max, ada } = house.places;
  await wish(nour, 0, 1);
  await wish(max, 1, 2);
  expect(await chains()).toEqual([]);
  await wish(ada, 2, 0);
  const [chain] = await chains();
  expect(
    chain?.moves.map(({ allocation, to }) => `${allocation.person.displayName}>${to.name}`).sort(),
  ).toEqual(['Ada Roux>Place A', 'Max Faure>Place C', 'Nour Haddad>Place B']);
  const seen = await asking<Board>(nour, 'transfers', {}, `${MINE} ${CHAINS}`);
  expect(seen.chains).toEqual([]);
  expect(seen.mine).toEqual([{ allocation: { id: given[0]?.id }, wishes: [{ name: 'Place B' }] }]);

  const allocationIds = chain?.moves.map(({ allocation }) => allocation.id) ?? [];
  const asked = { allocationIds, onDay: inDays(5) };
  expect((await refusal(nour, 'carryOutTransfer', asked)).code).toBe('access.denied');
  const part = { allocationIds: allocationIds.slice(1), onDay: inDays(5) };
  expect((await refusal(house.odile, 'carryOutTransfer', part)).code).toBe('transfer.changed');
  expect((await refusal(house.odile, 'carryOutTransfer', { ...asked, onDay: inDays(-1) })).code).toBe(
    'transfer.past',
  );
  await doing(house.odile, 'carryOutTransfer', asked, `Transfers { ${CHAINS} }`);
  const before = await house.places.plan(inDays(4));
  expect(before).toEqual({ 'Place A': ['Nour Haddad'], 'Place B': ['Max Faure'], 'Place C': ['Ada Roux'] });
  const after = await house.places.plan(inDays(5));
  expect(after).toEqual({ 'Place A': ['Ada Roux'], 'Place B': ['Nour Haddad'], 'Place C': ['Max Faure'] });
  expect(await chains()).toEqual([]);
  expect(
    await sql('select on_day::text from transfer_round where association_id = $1', [house.places.village.id]),
  ).toEqual([{ on_day: inDays(5) }]);
});

test('a free place is taken by the longest resident who wants it; a place on offer is nobody’s to wish for', async () => {
  const { nour, max } = house.places;
  const free = await house.places.place({ name: 'Place libre' });
  desks.push(free);
  await wish(max, 1, 3);
  await wish(nour, 0, 3);
  const [chain] = await chains();
  expect(chain?.moves.map(({ to }) => to.name)).toEqual(['Place libre']);
  expect(chain?.moves[0]?.allocation.person.displayName).toBe('Nour Haddad');
  await house.applies('Ana Un');
  await house.offers(free);
  expect(await chains()).toEqual([]);
});

test('wishes are one’s own, for places that may change hands', async () => {
  const { nour, max } = house.places;
  const input = { allocationId: given[0]?.id, placeIds: [desks[1]] };
  const code = async (who: Villager, how: Record<string, unknown> = {}) =>
    (await refusal(who, 'wishForPlaces', { input: { ...input, ...how } })).code;
  expect(await code(max)).toBe('transfer.not-yours');
  expect(await code(nour, { placeIds: [desks[0]] })).toBe('transfer.wishes');
  expect(await code(nour, { placeIds: [desks[1], desks[1]] })).toBe('transfer.wishes');
  const elsewhere = await WaitingHouse.opened();
  expect(await code(elsewhere.places.nour)).toBe('not-found');
  await doing(
    house.odile,
    'endAllocation',
    { id: given[1]?.id, lastDay: inDays(30), reason: '' },
    'Allocation { id }',
  );
  expect(await code(nour)).toBe('transfer.wishes');
  await wish(nour, 0);
});
