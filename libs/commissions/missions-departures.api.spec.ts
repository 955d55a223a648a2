import fc from 'fast-check';
import { sql } from '../../apps/api/testing/client.js';
import { doing, refusal } from '../membership/testing/asking.js';
import { inDays, today, type Villager } from '../membership/testing/village.js';
import { MissionHouse } from './testing/mission-house.js';

/** Rounds are jobs that are waited for. */
jest.setTimeout(60_000);

let shop: MissionHouse;
beforeEach(async () => {
  shop = await MissionHouse.opened();
});
afterEach(async () => expect(await shop.holes()).toEqual([]));

const membershipOf = async ({ id }: Villager): Promise<string> =>
  (await sql<{ id: string }>('select id from membership where person_id = $1', [id]))[0]?.id ?? '';
const ends = async (who: Villager, endsOn: string): Promise<unknown> =>
  doing(
    shop.claire,
    'endMembership',
    { id: await membershipOf(who), endsOn, reason: 'Départ' },
    'Membership { id }',
  );

describe('whoever leaves lets their missions go, and the call opens by itself', () => {
  test('when a membership ends', async () => {
    const { ada } = shop;
    const id = await shop.mission(ada);
    await ends(ada, inDays(-1));
    expect(await shop.shown(id)).toMatchObject({
      standing: 'orphan',
      call: { cause: 'left', lastDay: inDays(-1), widenedAt: null },
    });
    await shop.round();
    expect(await shop.letters(id)).toMatchObject({
      commission: ['Max Faure', 'Nour Haddad', 'Zoé Lambert'],
      keepers: ['Claire Moreau'],
    });
  });

  test('when it ends within a month: at once, until its last day', async () => {
    const { ada } = shop;
    const id = await shop.mission(ada);
    await ends(ada, inDays(20));
    expect(await shop.shown(id)).toMatchObject({
      standing: 'leaving',
      holder: { endsOn: inDays(20) },
      call: { cause: 'left', lastDay: inDays(20) },
    });
  });

  test('when it ends later: the round opens the call a month before', async () => {
    const { ada } = shop;
    const id = await shop.mission(ada);
    await ends(ada, inDays(200));
    expect(await shop.shown(id)).toMatchObject({ standing: 'held', call: null });
    await shop.round();
    expect(await shop.shown(id)).toMatchObject({ standing: 'held', call: null });
    await sql(`alter table membership disable trigger missions_follow`);
    await sql('update membership set ends_on = $2 where person_id = $1', [ada.id, inDays(25)]);
    await sql(`alter table membership enable trigger missions_follow`);
    await shop.round();
    expect(await shop.shown(id)).toMatchObject({
      standing: 'leaving',
      call: { lastDay: inDays(25) },
    });
  });

  test('when a seat in the commission ends, for who sat there, and for them alone', async () => {
    const { ada, nour, commissionId } = shop;
    const mine = await shop.mission(nour);
    const hers = await shop.mission(ada);
    await doing(nour, 'leaveCommission', { id: commissionId }, 'Commission { id }');
    expect(await shop.shown(mine)).toMatchObject({ standing: 'orphan', call: { cause: 'commission_left' } });
    expect(await shop.shown(hers)).toMatchObject({ standing: 'held' });
  });

  test('not when the same person keeps another seat, nor when they come back to take it', async () => {
    const { max, nour, commissionId } = shop;
    await shop.seats(nour, 'commission_lead');
    const id = await shop.mission(nour);
    const [lead] = await sql<{ id: string }>(
      `select id from mandate where person_id = $1 and role = 'commission_lead'`,
      [nour.id],
    );
    const end = { id: lead?.id, endsOn: today(), reason: 'Fin' };
    await doing(shop.claire, 'endMandate', end, 'Mandate { id }');
    expect(await shop.shown(id)).toMatchObject({ standing: 'held' });
    await doing(nour, 'leaveCommission', { id: commissionId }, 'Commission { id }');
    expect(await shop.shown(id)).toMatchObject({ standing: 'orphan' });
    expect(await shop.do(nour, 'takeMission', { id })).toMatchObject({ standing: 'held' });
    await doing(
      max,
      'describeCommission',
      { id: commissionId, input: { purpose: 'x' } },
      'Commission { id }',
    );
    expect(await shop.shown(id)).toMatchObject({ standing: 'held' });
  });

  test('when the commission closes: its missions ask everyone', async () => {
    const { claire, ada, nour, commissionId } = shop;
    const [one, two] = [await shop.mission(nour), await shop.mission(ada)];
    await doing(claire, 'closeCommission', { id: commissionId, reason: 'Fusion' }, 'Commission { id }');
    for (const id of [one, two]) expect(await shop.shown(id)).toMatchObject({ standing: 'orphan' });
    expect(await shop.shown(two)).toMatchObject({ call: { cause: 'commission_closed' } });
    await shop.round();
    expect(await shop.shown(two, ada)).toMatchObject({ call: { asksViewer: true } });
    expect(await shop.do(ada, 'takeMission', { id: two })).toMatchObject({ standing: 'held' });
    expect(await shop.refused(shop.max, 'endMission', { id: one, reason: 'x' })).toBe('mission.not-yours');
  });

  test('a deputy who leaves stands by no more, without a call', async () => {
    const { ada, nour } = shop;
    const id = await shop.mission(nour);
    await shop.do(ada, 'standByForMission', { id });
    await ends(ada, inDays(-1));
    expect(await shop.shown(id)).toMatchObject({ standing: 'held', deputy: null, call: null });
  });

  test('and their page can be erased: the words they gave go, the story stays without a name', async () => {
    const { claire, ada } = shop;
    const id = await shop.mission(ada);
    await shop.do(ada, 'giveUpMission', { id, reason: 'Ma santé', lastDay: today() });
    await ends(ada, inDays(-1));
    const shows = 'ErasureReport { erased { code count } kept { code count } }';
    const report = await doing<{ erased: object[]; kept: object[] }>(
      claire,
      'erasePerson',
      { personId: ada.id },
      shows,
    );
    expect(report.erased).toContainEqual({ code: 'missions', count: 1 });
    expect(report.kept).toContainEqual({ code: 'missions', count: 1 });
    expect(await shop.shown(id)).toMatchObject({
      standing: 'orphan',
      call: { reason: '', lastDay: inDays(-1) },
    });
  });
});

test('who leaves while they take a mission does not keep it, whichever comes first', async () => {
  for (const name of ['Ana Lopez', 'Bao Tran', 'Cem Kaya', 'Dag Berg']) {
    const id = await shop.mission();
    const leaver = await shop.village.welcome(name);
    await Promise.all([
      ends(leaver, inDays(-1)),
      refusal(leaver, 'takeMission', { id }).catch(() => undefined),
    ]);
    expect(await shop.shown(id)).toMatchObject({ standing: 'orphan', holder: null });
  }
});

test('the database refuses whatever would leave a mission to nobody', async () => {
  const id = await shop.mission(shop.nour);
  const dropped = /mission_never_dropped|without holder or call/;
  await expect(
    sql('update mission_seat set ends_on = $2 where mission_id = $1', [id, inDays(300)]),
  ).rejects.toThrow(dropped);
  await expect(sql('delete from mission_seat where mission_id = $1', [id])).rejects.toThrow(dropped);
  const orphan = await shop.mission();
  await expect(
    sql('update mission_call set closed_at = now() where mission_id = $1', [orphan]),
  ).rejects.toThrow(dropped);
  const twice = `insert into mission_seat (association_id, id, mission_id, kind, person_id, starts_on)
    values ($1, gen_random_uuid(), $2, 'holder', $3, current_date)`;
  await expect(sql(twice, [shop.village.id, id, shop.ada.id])).rejects.toThrow(/mission_seat_once/);
});

/** What may happen in a house, each by who could do it; most are refused when they come at the wrong moment. */
const people = ['claire', 'max', 'nour', 'zoe', 'ada'] as const;
const who = fc.constantFrom(...people);
const duty = fc.nat({ max: 2 });
const day = fc.integer({ min: 0, max: 45 });
const step = fc.oneof(
  fc.record({ verb: fc.constant('take' as const), who, duty }),
  fc.record({ verb: fc.constant('standBy' as const), who, duty }),
  fc.record({ verb: fc.constant('giveUp' as const), who, duty, day }),
  fc.record({ verb: fc.constant('keep' as const), who, duty }),
  fc.record({ verb: fc.constant('handOver' as const), who, to: who, duty }),
  fc.record({ verb: fc.constant('end' as const), who, duty }),
  fc.record({ verb: fc.constant('leaveCommission' as const), who }),
  fc.record({ verb: fc.constant('joinCommission' as const), who }),
  fc.record({ verb: fc.constant('endMembership' as const), who, day }),
  fc.record({ verb: fc.constant('closeCommission' as const) }),
  fc.record({ verb: fc.constant('round' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function happens(shop: MissionHouse, missions: string[], step: Step): Promise<void> {
  const id = missions['duty' in step ? step.duty : 0];
  const actor = 'who' in step ? shop[step.who] : shop.claire;
  const tried = (verb: string, values: object) =>
    refusal(actor, verb, { id, ...values }).catch(() => undefined);
  const commission = { id: shop.commissionId };
  switch (step.verb) {
    case 'take':
      return void (await tried('takeMission', {}));
    case 'standBy':
      return void (await tried('standByForMission', {}));
    case 'giveUp':
      return void (await tried('giveUpMission', { reason: '', lastDay: inDays(step.day) }));
    case 'keep':
      return void (await tried('keepMission', {}));
    case 'handOver':
      return void (await tried('handOverMission', { personId: shop[step.to].id }));
    case 'end':
      return void (await tried('endMission', { reason: 'Fini' }));
    case 'leaveCommission':
      return void (await tried('leaveCommission', commission));
    case 'joinCommission':
      return void (await tried('joinCommission', commission));
    case 'closeCommission':
      return void (await tried('closeCommission', { ...commission, reason: 'Fusion' }));
    case 'endMembership': {
      const ending = { id: await membershipOf(actor), endsOn: inDays(step.day - 1), reason: 'Départ' };
      return void (await refusal(shop.claire, 'endMembership', ending).catch(() => undefined));
    }
    case 'round':
      return shop.round();
  }
}

test('no sequence of what people do leaves a mission without holder or call', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const house = await MissionHouse.opened();
      const missions = [
        await house.mission(house.nour),
        await house.mission(house.ada),
        await house.mission(),
      ];
      for (const one of steps) {
        await happens(house, missions, one);
        expect(await house.holes()).toEqual([]);
      }
    }),
    { numRuns: 15 },
  );
}, 180_000);
