import { newId } from '@etabli/kernel';
import { sql } from '../../apps/api/testing/client.js';
import { doing, term } from '../membership/testing/asking.js';
import { roundOf } from '../membership/testing/rounds.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { ContractHouse } from './testing/contract-house.js';

let house: ContractHouse;
beforeAll(async () => {
  house = await ContractHouse.opened();
});

const received = async ({ id }: Villager): Promise<string[]> =>
  (
    await sql<{ kind: string }>(
      `select kind from mail where person_id = $1 and kind like 'contract-%' and kind <> 'contract-to-sign' order by recorded_at, kind`,
      [id],
    )
  ).map(({ kind }) => kind);

/** A certificate that was good once. */
const certified = (contractId: string, expiresOn: string) =>
  sql(
    `insert into insurance_certificate (association_id, id, contract_id, insurer, starts_on, expires_on)
     values ($1, $2, $3, 'MAIF', '2020-01-01', $4)`,
    [house.places.village.id, newId(), contractId, expiresOn],
  );

const keysOf = async (id: string): Promise<string[]> =>
  (
    (await house.contract(house.odile, id, 'keys { state }')) as unknown as { keys: { state: string }[] }
  ).keys.map(({ state }) => state);

test('a contract that is sent is told to its occupant', async () => {
  const { nour } = house.places;
  const { id } = await house.drafted(nour);
  await doing(house.odile, 'sendContract', { id }, 'Contract { id }');
  const rows = await sql<{ text: string }>(
    `select text from mail where person_id = $1 and kind = 'contract-to-sign'`,
    [nour.id],
  );
  expect(rows).toEqual([{ text: expect.stringContaining('/mon-contrat') }]);
});

test('a certificate that ends is asked for, once a warning, however often one goes round', async () => {
  const { nour, max } = house.places;
  const soon = await house.signed(nour);
  await certified(soon.id, inDays(20));
  const valid = await house.signed(max);
  await certified(valid.id, inDays(200));
  await roundOf('contract-round', 2);
  await roundOf('contract-round');
  expect(await received(nour)).toEqual(['contract-expiring']);
  expect(await received(max)).toEqual([]);
});

test('without one for more than fifteen days keys are suspended, and open again with the next', async () => {
  const { ada } = house.places;
  const { id } = await house.signed(ada);
  await house.insure(id);
  const keyId = await house.key('Assurée');
  await doing(house.odile, 'giveContractKey', { id, keyId }, 'Contract { id }');
  await sql(`update insurance_certificate set expires_on = $2 where contract_id = $1`, [id, inDays(-16)]);
  await roundOf('contract-round');
  expect(await received(ada)).toEqual(['contract-suspended']);
  expect(await keysOf(id)).toEqual(['suspended']);
  await house.insure(id, ada);
  expect(await keysOf(id)).toEqual(['given']);
});

test('a derogatory lease rings for who keeps contracts, three months before its term', async () => {
  const { claire, max } = house.places;
  const lease = { kind: term('derogatory'), endsOn: inDays(60) };
  const { id } = await house.signed(max, { given: { lastDay: inDays(60) } }, lease);
  await certified(id, inDays(300));
  await roundOf('contract-round');
  expect(await received(claire)).toEqual(['contract-three-months-before']);
  expect(await received(max)).toEqual([]);
});
