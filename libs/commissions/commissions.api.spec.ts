import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';

let village: Village;
let claire: Villager;
let zoe: Villager;
let max: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  ({ village, claire, zoe } = await Village.founded());
  max = await village.welcome('Max Faure');
  elsewhere = await Village.founded();
});

const COMMISSION =
  'Commission { id name purpose openEntry closedAt closeReason seats { role person { displayName } } }';
interface Shown {
  id: string;
  seats: { role: string; person: { displayName: string } }[];
}
let count = 0;
const found = (input: object = {}) =>
  doing<Shown>(claire, 'foundCommission', { input: { name: `Technique ${++count}`, ...input } }, COMMISSION);
const lead = (commissionId: string, personId: string, values: object = {}) =>
  doing(
    claire,
    'appointLead',
    { input: { commissionId, personId, decidedBy: 'CA', ...values } },
    'Mandate { role startsOn }',
  );
const roles = async (who: Villager): Promise<unknown> => (await asking(who, 'viewer', {}, 'roles'))['roles'];

describe('a commission', () => {
  test('is founded, described, closed with its reason; its seats end at once', async () => {
    const { id } = await found({ purpose: ' Le toit ' });
    await doing(zoe, 'joinCommission', { id }, COMMISSION);
    expect(await roles(zoe)).toContain('commission_member');
    const described = await doing(
      claire,
      'describeCommission',
      { id, input: { purpose: 'Tout le toit' } },
      COMMISSION,
    );
    expect(described).toMatchObject({ purpose: 'Tout le toit', seats: [{ role: 'commission_member' }] });
    const closed = await doing(claire, 'closeCommission', { id, reason: 'Toit fini' }, COMMISSION);
    expect(closed).toMatchObject({ closeReason: 'Toit fini', seats: [] });
    expect(await roles(zoe)).toEqual(['member']);
    expect((await refusal(claire, 'closeCommission', { id, reason: 'Encore' })).code).toBe(
      'commission.closed',
    );
    expect((await refusal(zoe, 'joinCommission', { id })).code).toBe('commission.closed');
    expect((await refusal(claire, 'describeCommission', { id, input: { purpose: 'x' } })).code).toBe(
      'commission.closed',
    );
    expect(await asking<object[]>(zoe, 'commissions', {}, 'id')).not.toContainEqual({ id });
    expect(await asking<object[]>(zoe, 'commissions', { withClosed: true }, 'id')).toContainEqual({ id });
  });

  test('has a name of its own, and is kept by who may, at home', async () => {
    const { id } = await found({ name: 'Événements' });
    const foundIt = (name: string, who = claire) => refusal(who, 'foundCommission', { input: { name } });
    expect((await foundIt('evenements')).code).toBe('commission.name-taken');
    expect(await foundIt(' ')).toMatchObject({ code: 'input.required', field: 'name' });
    expect((await foundIt('À nous', zoe)).code).toBe('access.denied');
    const described = { id, input: { purpose: 'x' } };
    expect((await refusal(zoe, 'describeCommission', described)).code).toBe('commission.not-yours');
    expect((await refusal(elsewhere.claire, 'describeCommission', described)).code).toBe('not-found');
    expect((await refusal(zoe, 'closeCommission', { id, reason: 'x' })).code).toBe('access.denied');
    expect((await refusal(elsewhere.claire, 'closeCommission', { id, reason: 'x' })).code).toBe('not-found');
    expect((await refusal(claire, 'closeCommission', { id, reason: ' ' })).code).toBe('input.required');
  });
});

describe('a seat', () => {
  test('is taken and left freely where entry is open', async () => {
    const { id } = await found();
    expect(await doing<Shown>(zoe, 'joinCommission', { id }, COMMISSION)).toMatchObject({
      seats: [{ role: 'commission_member', person: { displayName: 'Zoé Lambert' } }],
    });
    expect((await refusal(zoe, 'joinCommission', { id })).code).toBe('commission.already-in');
    expect(await doing(zoe, 'leaveCommission', { id }, COMMISSION)).toMatchObject({ seats: [] });
    expect((await refusal(zoe, 'leaveCommission', { id })).code).toBe('commission.not-in');
    await doing(zoe, 'joinCommission', { id }, COMMISSION);
    const passing = await village.welcome('Guy Passant', { member: false, role: 'resident' });
    expect((await refusal(passing, 'joinCommission', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.zoe, 'joinCommission', { id })).code).toBe('not-found');
    expect((await refusal(elsewhere.zoe, 'leaveCommission', { id })).code).toBe('not-found');
  });

  test('held for long ends the day before it is left; taken the same day, it never counted', async () => {
    const { id } = await found();
    const shows = 'items { state endsOn endings { reason } }';
    const seats = () => asking<{ items: object[] }>(zoe, 'mandates', { filter: { commissionId: id } }, shows);
    const endings = [{ reason: 'Départ de la commission' }];
    await doing(zoe, 'joinCommission', { id }, COMMISSION);
    await sql(`update mandate set starts_on = '2024-01-01' where commission_id = $1`, [id]);
    await doing(zoe, 'leaveCommission', { id }, COMMISSION);
    expect(await seats()).toEqual({ items: [{ state: 'past', endsOn: inDays(-1), endings }] });
    await doing(zoe, 'joinCommission', { id }, COMMISSION);
    await doing(zoe, 'leaveCommission', { id }, COMMISSION);
    expect((await seats()).items[0]).toEqual({ state: 'cancelled', endsOn: null, endings });
  });

  test('is given and ended by who leads where entry is by admission', async () => {
    const { id } = await found({ openEntry: false });
    expect((await refusal(zoe, 'joinCommission', { id })).code).toBe('commission.by-admission');
    expect(await lead(id, max.id)).toMatchObject({ role: 'commission_lead', startsOn: today() });
    const personId = zoe.id;
    const shown = await doing<Shown>(max, 'admitToCommission', { id, personId }, COMMISSION);
    expect(shown.seats.map(({ role }) => role)).toEqual(['commission_lead', 'commission_member']);
    expect((await refusal(max, 'admitToCommission', { id, personId })).code).toBe('mandate.overlaps');
    await doing(max, 'describeCommission', { id, input: { purpose: 'Mené par Max' } }, COMMISSION);
    const other = await found();
    expect((await refusal(max, 'describeCommission', { id: other.id, input: { purpose: 'x' } })).code).toBe(
      'commission.not-yours',
    );
    expect((await refusal(max, 'admitToCommission', { id: other.id, personId })).code).toBe(
      'commission.not-yours',
    );
    expect((await refusal(zoe, 'releaseFromCommission', { id, personId: max.id, reason: 'x' })).code).toBe(
      'commission.not-yours',
    );
    expect((await refusal(max, 'releaseFromCommission', { id, personId, reason: ' ' })).code).toBe(
      'input.required',
    );
    await doing(max, 'releaseFromCommission', { id, personId, reason: 'Absences' }, COMMISSION);
    expect((await refusal(max, 'releaseFromCommission', { id, personId, reason: 'x' })).code).toBe(
      'commission.person-not-in',
    );
  });

  test('of a lead is given by who keeps commissions', async () => {
    const { id } = await found();
    const input = { commissionId: id, personId: zoe.id, decidedBy: 'Moi' };
    expect((await refusal(zoe, 'appointLead', { input })).code).toBe('access.denied');
    expect((await refusal(claire, 'appointLead', { input: { ...input, decidedBy: '' } })).code).toBe(
      'input.invalid',
    );
    const foreign = { ...input, personId: elsewhere.zoe.id };
    expect((await refusal(claire, 'appointLead', { input: foreign })).code).toBe('not-found');
    expect((await refusal(elsewhere.claire, 'appointLead', { input })).code).toBe('not-found');
    await lead(id, zoe.id);
    expect((await refusal(claire, 'appointLead', { input })).code).toBe('mandate.overlaps');
    const seen = await asking(zoe, 'commission', { id }, 'viewerCan { action allowed }');
    expect(seen['viewerCan']).toContainEqual({ action: 'describe', allowed: true });
    expect(seen['viewerCan']).toContainEqual({ action: 'close', allowed: false });
  });
});
