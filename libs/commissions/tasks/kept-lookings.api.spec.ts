import { asking, doing, refusal } from '../../membership/testing/asking.js';
import { Village, type Villager } from '../../membership/testing/village.js';

const KEPT = 'KeptLooking { id name address }';

test('a way of looking is kept under a name, by one, for oneself', async () => {
  const { claire, zoe } = await Village.founded();
  const input = { name: 'Technique' };
  const { id: commissionId } = await doing<{ id: string }>(
    ...([claire, 'foundCommission', { input }, 'Commission { id }'] as const),
  );
  const mine = (who: Villager) => asking<object[]>(who, 'keptLookings', { commissionId }, 'name address');
  const looking = { commissionId, name: ' En retard ', address: 'qui=mine&echeance=late' };
  const kept = await doing<{ id: string }>(zoe, 'keepLooking', { input: looking }, KEPT);
  expect(await mine(zoe)).toEqual([{ name: 'En retard', address: 'qui=mine&echeance=late' }]);
  expect(await mine(claire)).toEqual([]);
  const again = { ...looking, name: 'en rétard' };
  expect((await refusal(zoe, 'keepLooking', { input: again })).code).toBe('looking.name-taken');
  expect((await refusal(zoe, 'keepLooking', { input: { ...looking, name: '' } })).code).toBe(
    'input.required',
  );
  expect((await refusal(claire, 'forgetLooking', { id: kept.id })).code).toBe('not-found');
  await doing(zoe, 'forgetLooking', { id: kept.id }, 'Done { ok }');
  expect(await mine(zoe)).toEqual([]);
  const elsewhere = await Village.founded();
  expect((await refusal(elsewhere.zoe, 'keepLooking', { input: looking })).code).toBe('not-found');
});

test('twenty for a board, no more', async () => {
  const { claire } = await Village.founded();
  const { id: commissionId } = await doing<{ id: string }>(
    ...([claire, 'foundCommission', { input: { name: 'Jardin' } }, 'Commission { id }'] as const),
  );
  const keep = (count: number) => ({ input: { commissionId, name: `Vue ${count}`, address: '' } });
  for (let count = 0; count < 20; count++) await doing(claire, 'keepLooking', keep(count), KEPT);
  expect((await refusal(claire, 'keepLooking', keep(20))).code).toBe('looking.too-many');
});
