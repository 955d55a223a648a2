import { api, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion } from '../membership/testing/asking.js';
import { following } from '../membership/testing/following.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { WaitingHouse } from './testing/waiting-house.js';

let house: WaitingHouse;
let elsewhere: WaitingHouse;
let commissionId: string;
let lead: Villager;
beforeAll(async () => {
  house = await WaitingHouse.opened();
  elsewhere = await WaitingHouse.opened();
  const { village } = house.places;
  ({ id: commissionId } = await commission('Accueil'));
  lead = await village.welcome('Lena Roux');
  await seat(lead, commissionId);
});

const commission = (name: string) =>
  doing<{ id: string }>(house.places.claire, 'foundCommission', { input: { name } }, 'Commission { id }');
const seat = (who: Villager, id: string) =>
  sql(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on, decided_by)
     values ($1, gen_random_uuid(), $2, 'commission_lead', $3, $4, 'AG')`,
    [house.places.village.id, who.id, id, inDays(-100)],
  );
const reads = (who: Villager) => refusedQuestion(who, 'waitingList', {}, 'total');

test('the leads of the commission that reviews do so for as long as they lead it', async () => {
  expect(await reads(lead)).toBe('access.denied');
  await house.sets({ commissionId });
  expect(await reads(lead)).toBeUndefined();
  const lea = await house.applies('Léa Roche');
  const said = { id: lea.id, body: 'À rencontrer' };
  await doing(lead, 'commentOnApplication', said, 'PlaceApplication { id }');
  const [row] = await sql<{ role: string }>(
    `select m.role from review_comment c join mandate m on m.association_id = c.association_id and m.id = c.recorded_under
     where c.application_id = $1`,
    [lea.id],
  );
  expect(row).toEqual({ role: 'commission_lead' });
  expect(await reads(house.places.max)).toBe('access.denied');
  expect(await refusedQuestion(lead, 'contracts', {}, 'total')).toBe('access.denied');
  await sql(`update mandate set ends_on = $2 where person_id = $1 and role = 'commission_lead'`, [
    lead.id,
    inDays(-1),
  ]);
  expect(await reads(lead)).toBe('access.denied');
});

test('whoever looks after places says which commission; a reviewer does not', async () => {
  const other = await commission('Place');
  const next = await house.places.village.welcome('Ines Bel');
  await seat(next, commissionId);
  await house.sets({ commissionId });
  const input = { isOpen: true, intro: 'Bonjour' };
  await doing(next, 'setWaitingList', { input }, 'WaitingListSettings { intro }');
  const sets = async (id: string | null, who = next) =>
    (await refusal(who, 'setWaitingList', { input: { ...input, commissionId: id } })).code;
  expect(await sets(other.id)).toBe('waiting.reviewers');
  expect(await sets(null)).toBe('waiting.reviewers');
  expect(await sets(commissionId, elsewhere.odile)).toBe('waiting.commission');
  const read = await asking<object>(house.odile, 'waitingListSettings', {}, 'commissionId intro');
  expect(read).toEqual({ commissionId, intro: 'Bonjour' });
  expect(await reads(next)).toBeUndefined();
  await house.sets({ commissionId: null });
  expect(await reads(next)).toBe('access.denied');
});

test('who reviews sees the list change at once; nobody else follows it', async () => {
  const query = 'subscription { waitingNews { lines } }';
  const follow = (who: Villager) => following<{ waitingNews: { lines: number } }>(api().url, query, {}, who);
  const stranger = follow(house.places.max);
  expect((await stranger.next().catch((errors: unknown) => ({ errors })))?.errors).toBeDefined();
  const reviewer = follow(house.odile);
  const first = (await reviewer.next())?.data?.waitingNews.lines ?? 0;
  const next = reviewer.next();
  await house.applies('Noé Sable');
  expect((await next)?.data?.waitingNews.lines).toBeGreaterThan(first);
  await Promise.all([reviewer.stop(), stranger.stop()]);
});
