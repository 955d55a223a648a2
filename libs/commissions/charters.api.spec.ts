import { sql, sqlAsApplication } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, today } from '../membership/testing/village.js';
import { MissionHouse } from './testing/mission-house.js';

let shop: MissionHouse;
let elsewhere: MissionHouse;
beforeAll(async () => {
  shop = await MissionHouse.opened();
  elsewhere = await MissionHouse.opened();
});

const CHARTER =
  'Charter { number purpose ceilingCents decidedOn changed endsSoon signatory { displayName } }';
const charter = (values: object = {}) => ({
  input: {
    commissionId: shop.commissionId,
    purpose: 'Tenir le bâtiment',
    ceilingCents: 50_000,
    decision: 'Conseil du 3 mars',
    decidedOn: inDays(-400),
    signatoryId: shop.claire.id,
    ...values,
  },
});
const refused = async (who = shop.claire, values: object = {}) =>
  (await refusal(who, 'writeCharter', charter(values))).code;

describe('the charter of a commission', () => {
  test('comes in versions, each by its decision; the one in force is shown with what changed', async () => {
    const { claire, zoe, commissionId } = shop;
    expect(await asking(zoe, 'commission', { id: commissionId }, 'charter { number }')).toEqual({
      charter: null,
    });
    await doing(claire, 'writeCharter', charter(), CHARTER);
    const second = charter({ ceilingCents: 80_000, decidedOn: inDays(-30), endsOn: inDays(59) });
    await doing(claire, 'writeCharter', second, CHARTER);
    await doing(claire, 'writeCharter', charter({ purpose: 'Autre', decidedOn: inDays(10) }), CHARTER);
    const shows = 'charter { number changed endsSoon signatory { displayName } } charters { number }';
    expect(await asking(zoe, 'commission', { id: commissionId }, shows)).toEqual({
      charter: {
        number: 2,
        changed: ['ceilingCents', 'endsOn'],
        endsSoon: true,
        signatory: { displayName: 'Claire Moreau' },
      },
      charters: [{ number: 3 }, { number: 2 }, { number: 1 }],
    });
  });

  test('is written by who keeps commissions, at home, in order', async () => {
    const { max, zoe, claire } = shop;
    expect(await refused(zoe)).toBe('access.denied');
    expect(await refused(max)).toBe('access.denied');
    expect(await refused(elsewhere.claire)).toBe('not-found');
    expect(await refused(claire, { purpose: '  ', decidedOn: inDays(20) })).toBe('input.required');
    expect(await refused(claire, { decidedOn: inDays(-500) })).toBe('charter.decided-before');
    expect(await refused(claire, { decidedOn: inDays(20), endsOn: inDays(19) })).toBe(
      'charter.ends-before-start',
    );
    expect(await refused(claire, { ceilingCents: -1 })).toBe('input.invalid');
    expect(await refused(claire, { decidedOn: inDays(20), signatoryId: elsewhere.zoe.id })).toBe('not-found');
  });

  test('is never rewritten', async () => {
    await expect(sqlAsApplication(`update charter set purpose = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(sqlAsApplication('delete from charter')).rejects.toThrow(/permission denied/);
  });

  test('reminds its lead and who keeps commissions, sixty days before its end', async () => {
    const { claire, max, nour } = shop;
    const soon = (who = claire) => asking<object[]>(who, 'chartersToRenew', {}, 'number commission { name }');
    const due = [{ number: 2, commission: { name: 'Technique' } }];
    expect(await soon(claire)).toEqual(due);
    expect(await soon(max)).toEqual(due);
    expect(await soon(nour)).toEqual([]);
    expect(await soon(elsewhere.claire)).toEqual([]);
  });
});

describe('the intercommission', () => {
  test('is made of the leads of the others, and of nobody else', async () => {
    const { claire, max, zoe } = shop;
    const input = { input: { name: 'Intercommission' } };
    expect((await refusal(zoe, 'foundIntercommission', input)).code).toBe('access.denied');
    const shows = 'Commission { id intercommission seats { role person { displayName } } }';
    const made = await doing<{ id: string }>(claire, 'foundIntercommission', input, shows);
    expect(made).toMatchObject({ intercommission: true, seats: [{ person: { displayName: 'Max Faure' } }] });
    const again = { input: { name: 'Une autre' } };
    expect((await refusal(claire, 'foundIntercommission', again)).code).toBe(
      'commission.intercommission-exists',
    );
    const { id } = made;
    const lead = { input: { commissionId: id, personId: zoe.id, decidedBy: 'CA' } };
    expect((await refusal(claire, 'appointLead', lead)).code).toBe('commission.made-of-leads');
    expect((await refusal(zoe, 'joinCommission', { id })).code).toBe('commission.made-of-leads');
    expect((await refusal(max, 'leaveCommission', { id })).code).toBe('commission.made-of-leads');
    const direct = sql(
      `insert into mandate (association_id, id, person_id, role, commission_id, starts_on)
       values ($1, gen_random_uuid(), $2, 'commission_member', $3, $4)`,
      [shop.village.id, zoe.id, id, today()],
    );
    await expect(direct).rejects.toThrow(/made of leads/);
    await doing(claire, 'closeCommission', { id, reason: 'Une autre forme' }, 'Commission { id }');
    await doing(claire, 'foundIntercommission', again, 'Commission { id }');
  });
});

test('a newcomer is welcomed in the words of the commission', async () => {
  const { max, ada, commissionId } = shop;
  const welcome = 'Le local est ouvert le jeudi soir.';
  await doing(max, 'describeCommission', { id: commissionId, input: { welcome } }, 'Commission { id }');
  expect(await doing(ada, 'joinCommission', { id: commissionId }, 'Commission { welcome }')).toMatchObject({
    welcome,
  });
});
