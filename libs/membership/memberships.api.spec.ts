import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from './testing/asking.js';
import { inDays, today, Village, type Villager } from './testing/village.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  elsewhere = await Village.founded();
});

const MEMBERSHIP =
  'Membership { id startsOn endsOn endReason category { name voice } viewerCan { action allowed } }';
const FEE =
  'FeeCoverage { id startsOn endsOn amountCents source reversal { reason recordedBy { displayName } } }';

describe('categories', () => {
  test('are defined, described again and archived', async () => {
    const made = await doing(
      claire,
      'defineCategory',
      { input: { name: ' Usagers ', voice: term('consultative') } },
      'MembershipCategory { id name voice weight memberCount archivedAt }',
    );
    expect(made).toMatchObject({ name: 'Usagers', voice: 'consultative', weight: 1, memberCount: 0 });
    const { id } = made;
    await doing(claire, 'defineCategory', { id, input: { weight: 2 } }, 'MembershipCategory { id }');
    await doing(claire, 'archiveCategory', { id }, 'MembershipCategory { id }');
    const list = await asking<{ name: string }[]>(zoe, 'membershipCategories', {}, 'name memberCount');
    expect(list.map(({ name }) => name)).not.toContain('Usagers');
    const all = await asking<object[]>(zoe, 'membershipCategories', { withArchived: true }, 'name weight');
    expect(all).toContainEqual({ name: 'Usagers', weight: 2 });
    expect((await refusal(claire, 'archiveCategory', { id })).code).toBe('category.archived');
    const admitted = { personId: zoe.id, categoryId: id, startsOn: '2010-01-01' };
    expect((await refusal(claire, 'admitMember', admitted)).code).toBe('category.archived');
  });

  test('are refused without a name, with one that is taken, with an unknown college, to others', async () => {
    const define = (input: object, who = claire) => refusal(who, 'defineCategory', { input });
    expect(await define({ name: ' ' })).toMatchObject({ code: 'input.required', field: 'name' });
    expect((await define({ name: 'ACTIFS' })).code).toBe('category.exists');
    expect(await define({ name: 'Collège', collegeId: 'usagers' })).toMatchObject({
      code: 'category.unknown-college',
      field: 'collegeId',
    });
    expect((await define({ name: 'Miens' }, zoe)).code).toBe('access.denied');
    const other = { id: elsewhere.village.active, input: { name: 'Volée' } };
    expect((await refusal(claire, 'defineCategory', other)).code).toBe('not-found');
  });
});

describe('a membership', () => {
  test('begins, gives the rights of a member, and ends with its reason', async () => {
    const nour = await village.welcome('Nour Haddad', { member: false });
    expect(await refusedQuestion(nour, 'membershipCategories', {}, 'id')).toBe('access.denied');
    const startsOn = inDays(-10);
    const made = await doing(
      claire,
      'admitMember',
      { personId: nour.id, categoryId: village.active, startsOn },
      MEMBERSHIP,
    );
    expect(made).toMatchObject({ startsOn, endsOn: null, category: { name: 'Actifs' } });
    expect(made['viewerCan']).toEqual([{ action: 'end', allowed: true }]);
    expect(await asking(nour, 'membershipCategories', {}, 'id')).toHaveLength(2);
    const ended = await doing(
      claire,
      'endMembership',
      { id: made['id'], endsOn: inDays(-1), reason: 'Déménage' },
      MEMBERSHIP,
    );
    expect(ended).toMatchObject({ endsOn: inDays(-1), endReason: 'Déménage' });
    expect(await refusedQuestion(nour, 'membershipCategories', {}, 'id')).toBe('access.denied');
    const again = { id: made['id'], endsOn: today(), reason: 'Encore' };
    expect((await refusal(claire, 'endMembership', again)).code).toBe('membership.already-ended');
    const [ending] = await sql('select recorded_by from membership_ending where membership_id = $1', [
      made['id'],
    ]);
    expect(ending).toEqual({ recorded_by: claire.id });
  });

  test('is refused twice on a day, and to who may not admit', async () => {
    const input = { personId: zoe.id, categoryId: village.active, startsOn: today() };
    expect((await refusal(claire, 'admitMember', input)).code).toBe('membership.overlaps');
    expect((await refusal(samir, 'admitMember', input)).code).toBe('access.denied');
    expect((await refusal(claire, 'admitMember', { ...input, personId: elsewhere.zoe.id })).code).toBe(
      'not-found',
    );
    const theirs = { ...input, categoryId: elsewhere.village.active };
    expect((await refusal(claire, 'admitMember', theirs)).code).toBe('not-found');
  });

  test('does not end before it began, without a reason, or elsewhere', async () => {
    const ada = await village.welcome('Ada Costa', { member: false });
    const id = await village.admit(ada.id);
    const end = (values: object, who = claire) =>
      refusal(who, 'endMembership', { id, endsOn: today(), reason: 'Départ', ...values });
    expect(await end({ endsOn: '2018-12-31' })).toMatchObject({
      code: 'membership.ends-before-start',
      field: 'endsOn',
    });
    expect(await end({ reason: '  ' })).toMatchObject({ code: 'input.required', field: 'reason' });
    expect((await end({}, zoe)).code).toBe('access.denied');
    expect((await end({}, elsewhere.claire)).code).toBe('not-found');
    await doing(claire, 'endMembership', { id, endsOn: inDays(5), reason: 'Départ' }, MEMBERSHIP);
    expect(await end({ endsOn: inDays(6) })).toMatchObject({ code: 'membership.ends-later' });
  });

  test('ended is told why to the person, not to the others', async () => {
    const ivan = await village.welcome('Ivan Petit', { member: false });
    const id = await village.admit(ivan.id);
    await doing(claire, 'endMembership', { id, endsOn: inDays(3), reason: 'Santé' }, MEMBERSHIP);
    const shows = 'memberships { endsOn endReason }';
    const seen = (who: Villager) => asking(who, 'person', { id: ivan.id }, shows);
    expect(await seen(ivan)).toEqual({ memberships: [{ endsOn: inDays(3), endReason: 'Santé' }] });
    expect(await seen(zoe)).toEqual({ memberships: [{ endsOn: inDays(3), endReason: null }] });
  });
});

describe('a fee', () => {
  const fee = (values: object = {}) => ({
    input: {
      personId: zoe.id,
      startsOn: inDays(-30),
      endsOn: inDays(30),
      amountCents: 2000,
      source: 'chèque',
      ...values,
    },
  });

  test('is recorded, puts in good standing, and is reversed', async () => {
    const standing = () => asking(zoe, 'person', { id: zoe.id }, 'inGoodStanding');
    expect(await standing()).toEqual({ inGoodStanding: false });
    const made = await doing(samir, 'recordFee', fee(), FEE);
    expect(made).toMatchObject({ amountCents: 2000, source: 'chèque', reversal: null });
    expect(await standing()).toEqual({ inGoodStanding: true });
    const twice = await refusal(samir, 'recordFee', fee({ startsOn: today() }));
    expect(twice.code).toBe('fee.already-covered');
    const { id } = made;
    const reversed = await doing(samir, 'reverseFee', { id, reason: 'Chèque rejeté' }, FEE);
    expect(reversed['reversal']).toEqual({
      reason: 'Chèque rejeté',
      recordedBy: { displayName: 'Samir Benali' },
    });
    expect(await standing()).toEqual({ inGoodStanding: false });
    expect((await refusal(samir, 'reverseFee', { id, reason: 'Encore' })).code).toBe('fee.already-reversed');
    await doing(samir, 'recordFee', fee(), FEE);
  });

  test('is refused upside down, over five years, negative, without source', async () => {
    const record = (values: object) => refusal(samir, 'recordFee', fee(values));
    expect(await record({ endsOn: inDays(-31) })).toMatchObject({
      code: 'fee.ends-before-start',
      field: 'endsOn',
    });
    expect(await record({ endsOn: inDays(3000) })).toMatchObject({ code: 'fee.too-long' });
    expect(await record({ amountCents: -1 })).toMatchObject({ code: 'input.invalid', field: 'amountCents' });
    expect(await record({ source: '' })).toMatchObject({ code: 'input.invalid', field: 'source' });
  });

  test('is recorded and reversed by who keeps the money only, at home', async () => {
    const noe = await village.welcome('Noé Roux');
    expect((await refusal(claire, 'recordFee', fee({ personId: noe.id }))).code).toBe('access.denied');
    expect((await refusal(zoe, 'recordFee', fee({ personId: noe.id }))).code).toBe('access.denied');
    expect((await refusal(elsewhere.samir, 'recordFee', fee({ personId: noe.id }))).code).toBe('not-found');
    const { id } = await doing(samir, 'recordFee', fee({ personId: noe.id }), FEE);
    expect((await refusal(noe, 'reverseFee', { id, reason: 'Non' })).code).toBe('access.denied');
    expect((await refusal(elsewhere.samir, 'reverseFee', { id, reason: 'Non' })).code).toBe('not-found');
    expect((await refusal(samir, 'reverseFee', { id, reason: '' })).code).toBe('input.required');
    expect(await asking(zoe, 'person', { id: noe.id }, 'fees { id } inGoodStanding')).toEqual({
      fees: [],
      inGoodStanding: null,
    });
  });
});
