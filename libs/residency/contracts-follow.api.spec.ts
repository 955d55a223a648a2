import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { CONTRACT, ContractHouse } from './testing/contract-house.js';
import { GIVEN, type Given } from './testing/place-house.js';

let house: ContractHouse;
beforeEach(async () => {
  house = await ContractHouse.opened();
});

const move = async (allocationId: string, placeId: string, onDay: string): Promise<Given> => {
  const moved = { moves: [{ allocationId, placeId }], onDay };
  const { items } = await doing<{ items: Given[] }>(
    house.odile,
    'moveAllocations',
    moved,
    `ManyAllocations { items ${GIVEN.replace('Allocation ', '')} }`,
  );
  return items[0] as Given;
};
const placeOf = async (id: string): Promise<string> =>
  (await asking<{ place: { name: string } }>(house.odile, 'contract', { id }, 'place { name }')).place.name;
const priceOf = (allocationId: string) =>
  sql('select from_day::text, monthly_cents from contract_price where allocation_id = $1 order by 1', [
    allocationId,
  ]);

test('whoever moves takes their contract along: an amendment names the place, and its price counts once both signed', async () => {
  const { nour } = house.places;
  const contract = await house.signed(nour);
  const place = await house.places.place({ name: 'Bureau neuf', priceCents: 31_000 });
  const there = await move(contract.allocationId, place, inDays(0));
  expect(await placeOf(contract.id)).toBe('Bureau neuf');
  const { latest, monthlyCents } = await house.contract(house.odile, contract.id);
  expect(monthlyCents).toBe(20_000);
  expect(latest.number).toBe(3);
  expect(latest.clauses.map(({ title }) => title)).toEqual([
    'Motif',
    'Place',
    'Redevance',
    'Ce qui ne change pas',
  ]);
  expect(latest.clauses[1]?.text).toMatch(/le contrat porte sur Bureau neuf \(6\sm²\)\./);
  expect(await priceOf(there.id)).toEqual([]);
  await house.sign(contract.id, 'occupant', nour);
  expect(await house.sign(contract.id, 'house', house.odile)).toMatchObject({ monthlyCents: 31_000 });
  expect(await priceOf(there.id)).toEqual([{ from_day: inDays(0), monthly_cents: 31_000 }]);
  const again = await refusal(house.odile, 'draftContract', { allocationId: there.id });
  expect(again.code).toBe('contract.drafted-already');
});

test('until the day of the move the contract is at the old place; a notice then ends the new one', async () => {
  const contract = await house.signed(house.places.nour);
  const place = await house.places.place({ name: 'Bureau neuf' });
  const there = await move(contract.allocationId, place, inDays(5));
  expect(await placeOf(contract.id)).toBe('Poste 1');
  await doing(house.odile, 'giveNotice', { id: contract.id }, CONTRACT);
  const [row] = await sql('select ends_on::text from occupancy where id = $1', [there.id]);
  const { lastDay } = await house.contract(house.odile, contract.id);
  expect(row).toEqual({ ends_on: lastDay });
});

test('a draft is said anew of the new place; a move taken back leaves the contract where it was', async () => {
  const contract = await house.drafted(house.places.nour);
  const place = await house.places.place({ name: 'Bureau neuf' });
  const there = await move(contract.allocationId, place, inDays(0));
  const { latest } = await house.revised(contract.id);
  expect(JSON.stringify(latest.clauses)).toContain('Bureau neuf');
  await doing(house.odile, 'takeBackAllocation', { id: there.id }, 'Allocation { id }');
  expect(await placeOf(contract.id)).toBe('Poste 1');
});

test('a place given for nothing stays so after a move: it is paid otherwise', async () => {
  const { nour } = house.places;
  const contract = await house.signed(nour, { given: { monthlyCents: 0 } });
  const there = await move(contract.allocationId, await house.places.place(), inDays(0));
  expect(there.monthlyCents).toBe(0);
});

describe('a move taken back', () => {
  const moved = async () => {
    const contract = await house.signed(house.places.nour);
    const place = await house.places.place({ name: 'Bureau neuf', priceCents: 31_000 });
    const there = await move(contract.allocationId, place, inDays(0));
    return { ...contract, there, place };
  };
  const back = (id: string) => doing(house.odile, 'takeBackAllocation', { id }, 'Allocation { id }');

  test('takes its amendment along while nobody is bound by it; the next has the number after', async () => {
    const { id, there, place, allocationId } = await moved();
    await house.sign(id, 'house', house.odile);
    await back(there.id);
    const { latest, viewerCan } = await house.contract(house.odile, id);
    expect(latest.number).toBe(2);
    expect(viewerCan.find(({ action }) => action === 'signForOccupant')?.allowed).toBe(false);
    expect(viewerCan.find(({ action }) => action === 'amend')?.allowed).toBe(true);
    const signing = { id, party: term('occupant'), input: { signedAs: 'Une main' } };
    expect((await refusal(house.places.nour, 'signContract', signing)).code).toBe('contract.nothing-to-sign');
    await move(allocationId, place, inDays(0));
    expect((await house.contract(house.odile, id)).latest.number).toBe(4);
  });

  test('leaves an amendment that both have signed', async () => {
    const { id, there } = await moved();
    await house.sign(id, 'house', house.odile);
    await house.sign(id, 'occupant', house.places.nour);
    await back(there.id);
    expect((await house.contract(house.odile, id)).latest.number).toBe(3);
    const withdrawing = sql(
      'update contract_version set withdrawn_at = now() where contract_id = $1 and number = 3',
      [id],
    );
    await expect(withdrawing).rejects.toMatchObject({ constraint: 'contract_course' });
  });
});
