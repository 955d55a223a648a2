import { addDays, newId } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../../membership/testing/village.js';

let village: Village;
let claire: Villager;
let zoe: Villager;
let nadia: Villager;
let commissionId: string;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  ({ village, claire, zoe } = await Village.founded());
  nadia = await village.welcome('Nadia Roux');
  elsewhere = await Village.founded();
  const input = { name: 'Technique' };
  ({ id: commissionId } = await doing<{ id: string }>(
    claire,
    'foundCommission',
    { input },
    'Commission { id }',
  ));
  const lead = { commissionId, personId: nadia.id, decidedBy: 'CA' };
  await doing(claire, 'appointLead', { input: lead }, 'Mandate { id }');
});

const SHOWN =
  'ManyHours { items { id minutes onDay what state source commission { name } person { displayName } viewerCan { action allowed } } }';
interface Shown {
  id: string;
  minutes: number;
  state: string;
}
const spent = (values: object = {}) => ({
  ...{ id: newId(), onDay: today(), minutes: 60, what: 'Le portail', commissionId, ...values },
});
const declare = async (who: Villager, ...hours: object[]): Promise<Shown[]> =>
  (await doing<{ items: Shown[] }>(who, 'declareHours', { hours }, SHOWN)).items;
const mine = (who: Villager) =>
  asking<Shown[]>(who, 'myHours', { from: inDays(-30), to: today() }, 'id minutes onDay state');

describe('hours', () => {
  test('are declared, wait for the lead, and are validated; their author is told', async () => {
    const [hours] = await declare(zoe, spent({ what: ' Le portail ' }));
    expect(hours).toMatchObject({ what: 'Le portail', state: 'declared', commission: { name: 'Technique' } });
    const waiting = await asking<Shown[]>(nadia, 'hoursToValidate', {}, 'id person { displayName }');
    expect(waiting).toContainEqual({ id: hours?.id, person: { displayName: 'Zoé Lambert' } });
    const input = { ids: [hours?.id] };
    const { items } = await doing<{ items: Shown[] }>(nadia, 'validateHours', { input }, SHOWN);
    expect(items).toMatchObject([{ id: hours?.id, state: 'validated' }]);
    expect(await asking(nadia, 'hoursToValidate', {}, 'id')).not.toContainEqual({ id: hours?.id });
    expect(await mine(zoe)).toContainEqual(expect.objectContaining({ id: hours?.id, state: 'validated' }));
    expect((await refusal(zoe, 'withdrawHours', input)).code).toBe('hours.ruled');
  });

  test('sent twice count once, and an id of somebody else’s is refused', async () => {
    const hours = spent();
    await declare(zoe, hours);
    const again = await Promise.all([declare(zoe, hours), declare(zoe, hours)]);
    expect(again.flat().map(({ id }) => id)).toEqual([hours.id, hours.id]);
    expect((await mine(zoe)).filter(({ id }) => id === hours.id)).toHaveLength(1);
    expect((await refusal(claire, 'declareHours', { hours: [hours] })).code).toBe('hours.id-taken');
  });

  test.each([
    ['hours.minutes', { minutes: 0 }],
    ['hours.minutes', { minutes: 1441 }],
    ['hours.future', { onDay: inDays(1) }],
    ['hours.too-old', { onDay: inDays(-401) }],
    ['input.required', { what: ' ' }],
    ['not-found', { commissionId: newId() }],
  ])('are refused: %s for %j, and the others of the batch with them', async (code, values) => {
    const good = spent();
    expect((await refusal(zoe, 'declareHours', { hours: [good, spent(values)] })).code).toBe(code);
    expect((await mine(zoe)).map(({ id }) => id)).not.toContain(good.id);
  });

  test('of one day never pass twenty-four, however many windows declare', async () => {
    const onDay = inDays(-3);
    const half = () => declare(zoe, spent({ onDay, minutes: 800 })).then(() => 'kept');
    const both = await Promise.all([half(), half()].map((one) => one.catch(() => 'refused')));
    expect(both.sort()).toEqual(['kept', 'refused']);
    expect((await refusal(zoe, 'declareHours', { hours: [spent({ onDay, minutes: 641 })] })).code).toBe(
      'hours.day',
    );
    const [last] = await declare(zoe, spent({ onDay, minutes: 640 }));
    await doing(zoe, 'withdrawHours', { ids: [last?.id] }, SHOWN);
    await declare(zoe, spent({ onDay, minutes: 640 }));
  });

  test('of a week are written over in one go, or not at all', async () => {
    const onDay = inDays(-5);
    const [before] = await declare(zoe, spent({ onDay, minutes: 700 }));
    const after = spent({ onDay, minutes: 800 });
    const replaced = [before?.id];
    const wrong = { hours: [after, spent({ minutes: 0 })], replaced };
    expect((await refusal(zoe, 'declareHours', wrong)).code).toBe('hours.minutes');
    for (const _ of ['sent', 'sent again'])
      await doing(zoe, 'declareHours', { hours: [after], replaced }, SHOWN);
    const seen = (await mine(zoe)).filter((one) => (one as Shown & { onDay: string }).onDay === onDay);
    expect(seen).toMatchObject([{ id: after.id, minutes: 800 }]);
    expect((await refusal(nadia, 'declareHours', { hours: [spent()], replaced: [after.id] })).code).toBe(
      'hours.not-yours',
    );
  });

  test('are ruled by who leads, never by who gave them, all or none', async () => {
    const [own] = await declare(nadia, spent());
    const [house] = await declare(zoe, spent({ commissionId: null }));
    const [theirs] = await declare(zoe, spent());
    const ids = (...which: (Shown | undefined)[]) => ({ input: { ids: which.map((one) => one?.id) } });
    expect((await refusal(nadia, 'validateHours', ids(theirs, own))).code).toBe('hours.own');
    expect((await refusal(nadia, 'validateHours', ids(theirs, house))).code).toBe('hours.not-yours-to-rule');
    expect((await refusal(zoe, 'validateHours', ids(own))).code).toBe('hours.not-yours-to-rule');
    expect((await refusal(zoe, 'withdrawHours', { ids: [own?.id] })).code).toBe('hours.not-yours');
    expect((await refusal(elsewhere.claire, 'validateHours', ids(theirs))).code).toBe('not-found');
    expect((await refusal(nadia, 'refuseHours', { input: { ids: [theirs?.id], reason: ' ' } })).code).toBe(
      'input.required',
    );
    expect((await mine(zoe)).find(({ id }) => id === theirs?.id)?.state).toBe('declared');
    await doing(claire, 'validateHours', ids(own, house, theirs), SHOWN);
    const input = { ids: [theirs?.id], reason: 'Comptées deux fois.' };
    const back = await doing<{ items: Shown[] }>(nadia, 'refuseHours', { input }, SHOWN);
    expect(back.items).toMatchObject([{ state: 'refused' }]);
  });

  test('are ruled once when two press at the same moment', async () => {
    const [hours] = await declare(zoe, spent());
    const input = { ids: [hours?.id] };
    const press = (who: Villager) => doing(who, 'validateHours', { input }, SHOWN).then(() => 'said');
    const both = await Promise.all([press(nadia), press(claire)].map((one) => one.catch(String)));
    expect(both.filter((answer) => answer === 'said')).toHaveLength(1);
    expect(both.find((answer) => answer !== 'said')).toContain('hours.ruled');
  });

  test('cannot be rewritten by the application', async () => {
    const [row] = await sql<{ rights: boolean }>(
      `select has_table_privilege('etabli_app', 'volunteer_hours', 'update, delete')
         or has_table_privilege('etabli_app', 'volunteer_hours_ruling', 'update, delete') as rights`,
    );
    expect(row?.rights).toBe(false);
  });
});

describe('the door', () => {
  const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const ARRIVAL = 'DoorArrival { id at }';
  const HOURS = 'VolunteerHours { id minutes source state }';

  test('turns a stay into hours, once, though the phone sends everything twice', async () => {
    const id = newId();
    await doing(zoe, 'arriveAtDoor', { input: { id, at: at(95) } }, ARRIVAL);
    await doing(zoe, 'arriveAtDoor', { input: { id, at: at(95) } }, ARRIVAL);
    expect(await asking(zoe, 'myArrival', {}, 'id')).toEqual({ id });
    const input = { arrivalId: id, at: at(0), what: 'Accueil' };
    const left = await doing(zoe, 'leaveByDoor', { input }, HOURS);
    expect(left).toMatchObject({ minutes: 95, source: 'door', state: 'declared' });
    expect(await doing(zoe, 'leaveByDoor', { input }, HOURS)).toEqual(left);
    expect(await asking(zoe, 'myArrival', {}, 'id')).toBeNull();
  });

  test('asks the time of a departure that was forgotten, and is one’s own', async () => {
    const id = newId();
    await doing(zoe, 'arriveAtDoor', { input: { id, at: at(17 * 60) } }, ARRIVAL);
    const input = { arrivalId: id, at: at(0), what: 'Accueil' };
    expect(await refusal(zoe, 'leaveByDoor', { input })).toMatchObject({ code: 'hours.stay', field: 'at' });
    expect((await refusal(nadia, 'leaveByDoor', { input })).code).toBe('not-found');
    const told = await doing(zoe, 'leaveByDoor', { input: { ...input, at: at(16 * 60) } }, HOURS);
    expect(told).toMatchObject({ minutes: 60 });
    expect((await refusal(zoe, 'arriveAtDoor', { input: { id: newId(), at: at(-10) } })).code).toBe(
      'hours.future',
    );
  });
});

describe('what hours come to', () => {
  test('totals in every cut, valued by the rate of each day', async () => {
    const { village: house, claire: chair, zoe: member } = await Village.founded();
    const lead = await house.welcome('Max Faure');
    const { id } = await doing<{ id: string }>(
      ...([chair, 'foundCommission', { input: { name: 'Jardin' } }, 'Commission { id }'] as const),
    );
    const [first, second] = [inDays(-40), today()];
    for (const [fromDay, centsPerHour] of [
      [inDays(-60), 1188],
      [second, 1202],
    ] as const) {
      const input = { fromDay, centsPerHour, source: 'SMIC brut' };
      await doing(chair, 'setVolunteerRate', { input }, 'VolunteerRate { id }');
    }
    const given = await declare(
      member,
      spent({ onDay: first, minutes: 90, commissionId: id }),
      spent({ onDay: second, minutes: 60, commissionId: null, duty: term('governing') }),
      spent({ onDay: inDays(-70), minutes: 10, commissionId: null }),
    );
    await declare(lead, spent({ minutes: 30, commissionId: id }));
    await doing(chair, 'validateHours', { input: { ids: given.map((one) => one.id) } }, SHOWN);
    const report = await asking(
      ...([
        member,
        'hoursReport',
        { from: inDays(-90), to: second },
        'declared validated people cents unvalued commissions { name validated declared people } duties { duty validated } valued { minutes cents }',
      ] as const),
    );
    expect(report).toMatchObject({
      ...{ declared: 30, validated: 160, people: 2, cents: 1782 + 1202, unvalued: 10 },
      commissions: [
        { name: 'Jardin', validated: 90, declared: 30, people: 2 },
        { name: null, validated: 70, declared: 0, people: 1 },
      ],
    });
    expect(report['duties']).toContainEqual({ duty: 'governing', validated: 60 });
  });

  test('a goal is set by who keeps the settings, and shown to each beside what they gave', async () => {
    const { claire: chair, zoe: member } = await Village.founded();
    const set = (who: Villager, weeklyGoal: number | null) =>
      doing(who, 'settleHours', { input: { weeklyGoal } }, 'Association { id }');
    await set(chair, 60);
    await declare(member, spent({ commissionId: null, minutes: 45 }));
    const seen = await asking(
      member,
      'myHoursInAll',
      {},
      'weeklyGoal thisWeek fourWeeks thisYear hoped reached',
    );
    const given = { thisWeek: 45, fourWeeks: 0, thisYear: 45 };
    expect(seen).toEqual({ weeklyGoal: 60, ...given, hoped: 240, reached: false });
    expect((await refusal(chair, 'settleHours', { input: { weeklyGoal: 2401 } })).code).toBe('hours.goal');
    await expect(set(member, 30)).rejects.toThrow();
    expect(
      (
        await refusal(chair, 'setVolunteerRate', {
          input: { fromDay: today(), centsPerHour: 0, source: 'x' },
        })
      ).code,
    ).toBe('hours.rate');
  });

  test('the period must be one', async () => {
    await expect(
      asking(zoe, 'hoursReport', { from: today(), to: addDays(today(), -1) }, 'declared'),
    ).rejects.toThrow('hours.period');
  });
});

describe('the certificate', () => {
  const year = Number(today().slice(0, 4));
  const make = { personId: '', year };
  const FILE = 'File { id name mediaType size }';

  test('states the validated hours of a year, for oneself and for who keeps commissions', async () => {
    const { claire: chair, zoe: member } = await Village.founded();
    const [hours] = await declare(member, spent({ commissionId: null, duty: term('governing') }));
    const own = { ...make, personId: member.id };
    expect((await refusal(member, 'makeVolunteerCertificate', own)).code).toBe('hours.none');
    await doing(chair, 'validateHours', { input: { ids: [hours?.id] } }, SHOWN);
    const file = await doing(member, 'makeVolunteerCertificate', own, FILE);
    expect(file).toMatchObject({
      mediaType: 'application/pdf',
      name: `Attestation de bénévolat ${year} Zoé Lambert.pdf`,
    });
    await doing(chair, 'makeVolunteerCertificate', own, FILE);
    expect((await refusal(zoe, 'makeVolunteerCertificate', { ...make, personId: claire.id })).code).toBe(
      'hours.not-yours',
    );
    expect((await refusal(claire, 'makeVolunteerCertificate', own)).code).toBe('not-found');
  });
});
