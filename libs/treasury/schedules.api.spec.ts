import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { today, Village, type Villager } from '../membership/testing/village.js';
import { executed, mostSince } from './testing/executed.js';
import { Till } from './testing/till.js';

const year = today().slice(0, 4);
const onDay = `${year}-12-31`;

interface Preview {
  totalCents: number;
  dueOn: string;
  lines: { amountCents: number; rate: string; kind: string; person: { id: string } }[];
  notAsked: { reason: string; people: number }[];
}
const SHOWN =
  'totalCents dueOn notAsked { reason people } lines { kind amountCents wholeCents rate coversFrom coversTo person { id } }';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let till: Till;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  till = new Till(village, samir);
});
beforeAll(async () => {
  elsewhere = await Village.founded();
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

const terms = (values: object = {}) => ({
  ...{ name: 'Cotisation annuelle', periodKind: term('calendar') },
  prices: [{ categoryId: village.active, fullCents: 3_000, reducedCents: 1_500 }],
  ...values,
});
const defined = async (values: object = {}): Promise<string> =>
  (await doing<{ id: string }>(samir, 'defineFeeSchedule', { input: terms(values) }, 'FeeSchedule { id }'))
    .id;
const preview = (scheduleId: string): Promise<Preview> =>
  asking<Preview>(samir, 'previewFeeCall', { scheduleId, onDay }, SHOWN);
const announced = async (scheduleId: string) => {
  const { lines, totalCents } = await preview(scheduleId);
  return { scheduleId, onDay, dues: lines.length, totalCents };
};
const call = async (scheduleId: string) =>
  doing<{ id: string; dues: number }>(
    samir,
    'callFees',
    { input: await announced(scheduleId) },
    'FeeCall { id dues totalCents }',
  );
const standing = async ({ id }: { id: string }): Promise<unknown> =>
  (await asking<{ inGoodStanding: boolean }>(samir, 'person', { id }, 'inGoodStanding')).inGoodStanding;
const duesOf = ({ id }: { id: string }) =>
  asking<{ dues: { id: string; kind: string; amountCents: number }[] }>(
    samir,
    'moneyAccount',
    { personId: id },
    'owedCents dues { id kind label amountCents wholeCents coversFrom coversTo rate }',
  );

describe('a schedule', () => {
  test('is called after a look, in one run, of everybody concerned and of nobody twice', async () => {
    const scheduleId = await defined();
    await doing(
      samir,
      'setFeeRate',
      { input: { personId: zoe.id, rate: term('reduced'), reason: 'Étudiante' } },
      'Person { id }',
    );
    const looked = await preview(scheduleId);
    expect(looked.lines).toHaveLength(3);
    expect(looked.totalCents).toBe(7_500);
    expect(await call(scheduleId)).toMatchObject({ dues: 3, totalCents: 7_500 });
    expect(await duesOf(zoe)).toMatchObject({
      owedCents: 1_500,
      dues: [{ kind: 'membership_fee', label: `Cotisation ${year}`, amountCents: 1_500, rate: 'reduced' }],
    });
    const again = await preview(scheduleId);
    expect(again).toMatchObject({ lines: [], notAsked: [{ reason: 'called_already', people: 3 }] });
    const input = { scheduleId, onDay, dues: 0, totalCents: 0 };
    expect((await refusal(samir, 'callFees', { input })).code).toBe('call.nobody');
    expect(await till.inBooks(zoe, '411')).toBe(1_500);
  });

  test('called by two at once asks each member once', async () => {
    const scheduleId = await defined();
    const input = await announced(scheduleId);
    const both = await Promise.allSettled(
      [1, 2].map(() => doing(samir, 'callFees', { input }, 'FeeCall { id }')),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await duesOf(zoe)).dues).toHaveLength(1);
  });

  test('is refused when something changed since it was looked at', async () => {
    const scheduleId = await defined();
    const input = await announced(scheduleId);
    await village.welcome('Jean Tard');
    expect((await refusal(samir, 'callFees', { input })).code).toBe('call.changed');
  });

  test('by day and with a joining fee, for who joined today; nothing for who is free of charge or has paid', async () => {
    const scheduleId = await defined({ prorated: true, joiningFeeCents: 500 });
    const nina = await village.welcome('Nina Neuve', { member: false });
    const values = { personId: nina.id, categoryId: village.active, startsOn: today() };
    await doing(claire, 'admitMember', values, 'Membership { id }');
    const free = { personId: zoe.id, rate: term('free'), reason: 'Membre d’honneur' };
    await doing(samir, 'setFeeRate', { input: free }, 'Person { id }');
    const paid = { personId: claire.id, startsOn: `${year}-01-01`, endsOn: onDay, source: 'accueil' };
    await doing(samir, 'recordFee', { input: paid }, 'FeeCoverage { id }');
    const { lines, notAsked } = await preview(scheduleId);
    expect(notAsked).toEqual([{ reason: 'covered', people: 1 }]);
    const ofNina = lines.filter(({ person }) => person.id === nina.id);
    expect(ofNina).toMatchObject([
      { kind: 'joining_fee', amountCents: 500 },
      { kind: 'membership_fee', coversFrom: today(), coversTo: onDay },
    ]);
    await call(scheduleId);
    expect(await standing(zoe)).toBe(true);
    expect(await standing(nina)).toBe(false);
  });

  test('says another price from now on; what was called stays', async () => {
    const scheduleId = await defined();
    await call(scheduleId);
    const input = terms({ prices: [{ categoryId: village.active, fullCents: 4_000 }] });
    const shown = 'FeeSchedule { id prices { fullCents reducedCents category { name } } }';
    expect(await doing(samir, 'defineFeeSchedule', { input, id: scheduleId }, shown)).toEqual({
      ...{ __typename: 'FeeSchedule', id: scheduleId },
      prices: [{ fullCents: 4_000, reducedCents: null, category: { name: 'Actifs' } }],
    });
    expect((await duesOf(zoe)).dues).toMatchObject([{ amountCents: 3_000 }]);
  });

  test('refuses what makes no schedule, and who may not make one', async () => {
    const wrong = async (values: object) =>
      (await refusal(samir, 'defineFeeSchedule', { input: terms(values) })).code;
    expect(await wrong({ periodKind: term('fixed') })).toBe('schedule.period');
    expect(await wrong({ name: '  ' })).toBe('input.required');
    expect(await wrong({ prices: [{ categoryId: elsewhere.village.active, fullCents: 1 }] })).toBe(
      'schedule.category',
    );
    const scheduleId = await defined();
    expect(await wrong({})).toBe('schedule.name-taken');
    expect((await refusal(zoe, 'defineFeeSchedule', { input: terms() })).code).toBe('access.denied');
    expect((await refusal(claire, 'callFees', { input: await announced(scheduleId) })).code).toBe(
      'access.denied',
    );
    const theirs = { scheduleId, onDay };
    expect(await refusedQuestion(elsewhere.samir, 'previewFeeCall', theirs, SHOWN)).toBe('not-found');
    await doing(samir, 'archiveFeeSchedule', { id: scheduleId }, 'FeeSchedule { id }');
    expect((await refusal(samir, 'archiveFeeSchedule', { id: scheduleId })).code).toBe('schedule.archived');
    expect(await refusedQuestion(samir, 'previewFeeCall', theirs, SHOWN)).toBe('schedule.archived');
  });

  test('asks hundreds in a number of statements that does not grow', async () => {
    await sql(
      `with people as (insert into person (association_id, id, kind, family_name)
         select $1, uuidv7(), 'person', 'Foule ' || n from generate_series(1, 300) n returning id)
       insert into membership (association_id, id, person_id, category_id, starts_on)
         select $1, uuidv7(), id, $2, '2020-01-01' from people`,
      [village.id, village.active],
    );
    const before = await executed();
    expect(await call(await defined())).toMatchObject({ dues: 303 });
    expect(await mostSince(before)).toBeLessThan(20);
  });
});
