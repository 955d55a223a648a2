import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { PlaceHouse } from './testing/place-house.js';

test('who pays for a place by the month chooses a solidarity rent as any resident does', async () => {
  const house = await PlaceHouse.opened();
  const add = { kind: term('add'), slices: 2 };
  expect((await refusal(house.nour, 'chooseSolidarity', add)).code).toBe('solidarity.no-rent');
  const stay = await house.give(await house.place(), house.nour);
  const chosen = await doing(house.nour, 'chooseSolidarity', add, 'MySolidarity { kind slices rentCents }');
  expect(chosen).toMatchObject({ ...{ kind: 'add', slices: 2 }, rentCents: 20_000 });
  await doing(house.odile, 'endAllocation', { id: stay.id, lastDay: inDays(0) }, 'Allocation { id }');
  expect(await asking(house.nour, 'mySolidarity', {}, 'rentCents')).toBeNull();
});
