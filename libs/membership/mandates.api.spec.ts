import { asking, doing, refusal, refusedQuestion, term } from './testing/asking.js';
import { inDays, today, Village, type Villager } from './testing/village.js';

let village: Village;
let claire: Villager;
let zoe: Villager;
beforeEach(async () => {
  ({ village, claire, zoe } = await Village.founded());
});

const MANDATE =
  'Mandate { id role startsOn endsOn state cancelledAt endings { endsOn wasEndsOn reason recordedBy { displayName } } }';
const grant = (personId: string, role: string, values: object = {}) => ({
  input: { personId, role: term(role), startsOn: today(), decidedBy: 'CA du jour', ...values },
});
const roles = async (who: Villager): Promise<unknown> => (await asking(who, 'viewer', {}, 'roles'))['roles'];
const chairOf = async (who: Villager): Promise<string> => {
  const { items } = await asking<{ items: { id: string }[] }>(
    who,
    'mandates',
    { filter: { roles: [term('chair')] } },
    'items { id }',
  );
  return items[0]?.id ?? '';
};

describe('a mandate', () => {
  test('gives its rights from its first day to its last, included', async () => {
    const made = await doing(
      claire,
      'grantMandate',
      grant(zoe.id, 'secretary', { endsOn: today() }),
      MANDATE,
    );
    expect(made).toMatchObject({ role: 'secretary', state: 'current' });
    expect(await roles(zoe)).toEqual(['member', 'secretary']);
    await doing(claire, 'grantMandate', grant(zoe.id, 'auditor', { startsOn: inDays(1) }), MANDATE);
    expect(await roles(zoe)).toEqual(['member', 'secretary']);
  });

  test('ended today keeps its rights until midnight; ended yesterday, it has none', async () => {
    const id = await village.mandate(zoe.id, 'secretary');
    const ended = await doing(claire, 'endMandate', { id, endsOn: today(), reason: 'Démission' }, MANDATE);
    expect(ended).toMatchObject({ state: 'current', endsOn: today() });
    expect(await roles(zoe)).toEqual(['member', 'secretary']);
    const again = await doing(
      claire,
      'endMandate',
      { id, endsOn: inDays(-1), reason: 'Effet immédiat' },
      MANDATE,
    );
    expect(again).toMatchObject({
      state: 'past',
      endings: [
        {
          endsOn: today(),
          wasEndsOn: null,
          reason: 'Démission',
          recordedBy: { displayName: 'Claire Moreau' },
        },
        { endsOn: inDays(-1), wasEndsOn: today(), reason: 'Effet immédiat' },
      ],
    });
    expect(await roles(zoe)).toEqual(['member']);
    expect(await refusedQuestion(zoe, 'retentionReview', {}, 'people')).toBe('access.denied');
    const late = await refusal(claire, 'endMandate', { id, endsOn: today(), reason: 'Tard' });
    expect(late).toMatchObject({ code: 'mandate.already-ended' });
  });

  test('given by mistake is cancelled: its rights stop at once', async () => {
    const { id } = await doing(claire, 'grantMandate', grant(zoe.id, 'treasurer'), MANDATE);
    expect(await roles(zoe)).toContain('treasurer');
    const cancelled = await doing(claire, 'cancelMandate', { id, reason: 'Erreur de nom' }, MANDATE);
    expect(cancelled).toMatchObject({
      state: 'cancelled',
      endings: [{ endsOn: null, reason: 'Erreur de nom' }],
    });
    expect(await roles(zoe)).toEqual(['member']);
    expect((await refusal(claire, 'cancelMandate', { id, reason: 'Encore' })).code).toBe('mandate.cancelled');
    await doing(claire, 'grantMandate', grant(zoe.id, 'treasurer'), MANDATE);
  });

  test('is refused twice, upside down, astray, unexplained, for an unknown role', async () => {
    const refused = (values: object, role = 'chair') =>
      refusal(claire, 'grantMandate', grant(claire.id, role, values));
    expect((await refused({})).code).toBe('mandate.overlaps');
    expect(await refused({ endsOn: inDays(-1) })).toMatchObject({
      code: 'mandate.ends-before-start',
      field: 'endsOn',
    });
    expect((await refused({}, 'commission_lead')).code).toBe('mandate.commission-missing');
    expect((await refused({ commissionId: zoe.id }, 'auditor')).code).toBe('mandate.no-commission');
    expect(await refused({ decidedBy: '' }, 'auditor')).toMatchObject({
      code: 'input.invalid',
      field: 'decidedBy',
    });
    await expect(doing(claire, 'grantMandate', grant(zoe.id, 'administrator'), MANDATE)).rejects.toThrow(
      /MandateRole/,
    );
  });

  test('is given and ended by who may give mandates, at home', async () => {
    const other = await Village.founded();
    const id = await chairOf(claire);
    expect((await refusal(zoe, 'grantMandate', grant(zoe.id, 'chair'))).code).toBe('access.denied');
    expect((await refusal(claire, 'grantMandate', grant(other.zoe.id, 'auditor'))).code).toBe('not-found');
    expect((await refusal(zoe, 'endMandate', { id, endsOn: today(), reason: 'Putsch' })).code).toBe(
      'access.denied',
    );
    const foreign = { id, endsOn: today(), reason: 'Ailleurs' };
    expect((await refusal(other.claire, 'endMandate', foreign)).code).toBe('not-found');
    expect((await refusal(other.claire, 'cancelMandate', { id, reason: 'Ailleurs' })).code).toBe('not-found');
    const seat = await village.mandate(zoe.id, 'auditor');
    const unexplained = { id: seat, endsOn: today(), reason: ' ' };
    expect(await refusal(claire, 'endMandate', unexplained)).toMatchObject({
      code: 'input.required',
      field: 'reason',
    });
  });
});

describe('the last who can give mandates', () => {
  test('stays until somebody takes over the same day', async () => {
    const id = await chairOf(claire);
    const leaving = { id, endsOn: inDays(10), reason: 'Fin de mandat' };
    const refused = await refusal(claire, 'endMandate', leaving);
    expect(refused).toMatchObject({ code: 'mandate.nobody-left', field: 'endsOn' });
    expect(refused.message).toMatch(/prend la suite/);
    expect((await refusal(claire, 'cancelMandate', { id, reason: 'Erreur' })).code).toBe(
      'mandate.nobody-left',
    );
    await doing(claire, 'grantMandate', grant(zoe.id, 'co_chair', { startsOn: inDays(12) }), MANDATE);
    expect((await refusal(claire, 'endMandate', leaving)).code).toBe('mandate.nobody-left');
    await doing(claire, 'grantMandate', grant(zoe.id, 'chair', { startsOn: inDays(11) }), MANDATE);
    expect(await doing(claire, 'endMandate', leaving, MANDATE)).toMatchObject({ endsOn: inDays(10) });
    const later = { ...leaving, endsOn: inDays(20) };
    expect((await refusal(claire, 'endMandate', later)).code).toBe('mandate.ends-later');
    const before = { ...leaving, endsOn: '2019-12-31' };
    expect((await refusal(claire, 'endMandate', before)).code).toBe('mandate.ends-before-start');
  });

  test('two who end each other at the same moment do not both succeed', async () => {
    const paul = await village.welcome('Paul Girard', { role: 'co_chair' });
    const hers = await chairOf(claire);
    const { items } = await asking<{ items: { id: string }[] }>(
      paul,
      'mandates',
      { filter: { personId: paul.id } },
      'items { id }',
    );
    const end = (who: Villager, id: string) =>
      doing(who, 'endMandate', { id, endsOn: today(), reason: 'Dispute' }, MANDATE);
    const both = await Promise.allSettled([end(claire, items[0]?.id ?? ''), end(paul, hers)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

test('mandates are listed with their history, by state, day, role and name', async () => {
  const past = await village.mandate(zoe.id, 'secretary');
  await doing(claire, 'endMandate', { id: past, endsOn: inDays(-1), reason: 'Santé' }, MANDATE);
  await doing(claire, 'grantMandate', grant(zoe.id, 'auditor', { startsOn: inDays(5) }), MANDATE);
  const list = async (filter: object, who = claire, page: object = {}) => {
    const shows = 'total items { role state endings { reason } person { displayName } }';
    return asking<{ total: number; items: { role: string; endings: object[] }[] }>(
      who,
      'mandates',
      { filter, page },
      shows,
    );
  };
  expect((await list({})).total).toBe(4);
  expect((await list({ state: term('past') })).items).toMatchObject([
    { role: 'secretary', endings: [{ reason: 'Santé' }] },
  ]);
  expect((await list({ state: term('upcoming') })).items).toMatchObject([{ role: 'auditor' }]);
  expect((await list({ on: '2020-02-01' })).items.map(({ role }) => role).sort()).toEqual([
    'chair',
    'secretary',
    'treasurer',
  ]);
  expect((await list({}, claire, { search: 'lambert' })).total).toBe(2);
  const seen = await list({ state: term('past') }, await village.welcome('Max Faure'));
  expect(seen.items[0]?.endings).toEqual([]);
});
