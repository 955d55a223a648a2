import { inspect } from '@etabli/platform/pdf/inspect';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { Family, householdOf } from './testing/family.js';
import { Teller } from './testing/teller.js';
import { Till } from './testing/till.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let lou: Villager;
let till: Till;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  lou = await village.welcome('Lou Bonnet');
  await sql('update person set birth_date = $2 where id = $1', [lou.id, inDays(-365 * 10)]);
  till = new Till(village, samir);
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

/** Zoé pays for Claire and for Lou, her child. */
async function family(): Promise<Family> {
  const it = await Family.founded(samir, zoe);
  await it.joins(claire);
  await it.joins(lou, { guardianId: zoe.id });
  return it;
}

test('an adult shows what they owe by saying so, a minor by their guardian, and takes it back', async () => {
  const household = await family();
  await till.asks(claire, 5_000, inDays(10));
  await till.asks(lou, 2_000, inDays(10));
  await till.asks(zoe, 1_000, inDays(10));
  expect(await householdOf(zoe)).toMatchObject({ pays: true, household: { owedCents: 1_000, dues: [{}] } });
  const refused = async (who: Villager, whose: { id: string }) =>
    (await household.refuses('answerHousehold', household.answer(whose), who)).code;
  expect(await refused(zoe, claire)).toBe('household.not-yours');
  expect(await refused(lou, lou)).toBe('household.not-yours');
  expect(await refused(samir, claire)).toBe('household.not-yours');
  await household.answers(claire);
  await household.answers(zoe, lou);
  expect((await householdOf(zoe))?.household).toMatchObject({ owedCents: 8_000 });
  const hers = await householdOf(claire);
  expect(hers).toMatchObject({ pays: false, transfer: null, household: { members: { length: 3 } } });
  await household.answers(claire, claire, false);
  expect((await householdOf(zoe))?.household).toMatchObject({ owedCents: 3_000 });
});

test('who does not pay sees nothing of what the others owe', async () => {
  const household = await family();
  await household.answers(claire);
  await till.asks(zoe, 1_000, inDays(10));
  const yann = await village.welcome('Yann Le Goff');
  const { id } = await household.joins(yann);
  expect((await householdOf(yann))?.household.dues).toEqual([]);
  expect((await refusal(yann, 'printHousehold', { id })).code).toBe('people.not-yours-to-see');
  expect(await refusedQuestion(yann, 'householdList', {}, 'id')).toBe('access.denied');
});

test('one paper and one line of the bank pay for all who agreed, in the name of who pays', async () => {
  const household = await family();
  const { reference } = await household.answers(claire);
  await till.asks(claire, 5_000, inDays(10));
  await till.asks(zoe, 1_000, inDays(10));
  await till.asks(lou, 2_000, inDays(10));
  const file = await doing<{ href: string }>(zoe, 'printHousehold', { id: household.id }, 'File { href }');
  const pdf = await request(file.href, zoe);
  const { text } = await inspect(new Uint8Array(await pdf.arrayBuffer()));
  for (const said of ['Claire', 'Zoé', '60,00', '50,00']) expect(text).toContain(said);
  expect(text).not.toContain('Lou');
  const teller = await Teller.opened(till);
  const line = await teller.line(6_000, `VIR BONNET ${reference.toLowerCase()}`);
  const shown = await teller.shown(line);
  expect(shown.certainty).toBe('certain');
  await teller.accept([await teller.accepted(line)]);
  expect(await till.balance(claire)).toMatchObject({ owed: 0, credit: 0 });
  expect(await till.balance(zoe)).toMatchObject({ owed: 0, credit: 0 });
  expect(await till.balance(lou)).toMatchObject({ owed: 2_000 });
});

test('somebody leaves, and all of it is taken apart; nobody is in two at once, even at the same moment', async () => {
  const household = await family();
  const wrong = async (verb: string, values: object, who = samir) =>
    (await household.refuses(verb, values, who)).code;
  expect(await wrong('joinHousehold', household.joining(claire))).toBe('household.already');
  expect(await wrong('leaveHousehold', { id: household.member(zoe) })).toBe('household.payer');
  expect(await wrong('leaveHousehold', { id: household.member(claire) }, zoe)).toBe('access.denied');
  const left = await household.does('leaveHousehold', { id: household.member(claire) });
  expect(left.members).toHaveLength(2);
  const again = await Promise.allSettled([1, 2].map(() => household.joins(claire)));
  expect(again.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await household.does('takeHouseholdApart', { id: household.id })).toMatchObject({
    members: [],
    endedOn: today(),
  });
  expect(await wrong('takeHouseholdApart', { id: household.id })).toBe('household.ended');
  expect(await householdOf(zoe)).toBeNull();
  expect(await asking(samir, 'householdList', {}, 'id')).toEqual([]);
});

test('is refused where it makes no sense', async () => {
  const household = await Family.founded(samir, zoe);
  const wrong = async (who: { id: string }, values: object = {}) =>
    (await household.refuses('joinHousehold', household.joining(who, values))).code;
  expect(await wrong(lou)).toBe('household.guardian');
  expect(await wrong(lou, { guardianId: lou.id })).toBe('household.guardian');
  const elsewhere = await Village.founded();
  expect(await wrong(elsewhere.zoe)).toBe('not-found');
  const { id } = household;
  expect((await refusal(elsewhere.samir, 'takeHouseholdApart', { id })).code).toBe('not-found');
  const unnamed = { input: { name: ' ', payerId: claire.id } };
  expect((await refusal(samir, 'foundHousehold', unnamed)).code).toBe('input.required');
  expect((await refusal(zoe, 'foundHousehold', unnamed)).code).toBe('access.denied');
});

test('a schedule with a price for families asks a household for no more than it', async () => {
  await family();
  const [category] = await sql<{ id: string }>(
    'select distinct category_id as id from membership where association_id = $1 and person_id = $2',
    [village.id, zoe.id],
  );
  await sql('update membership set category_id = $2 where association_id = $1', [village.id, category?.id]);
  const input = {
    ...{ name: 'Cotisation', periodKind: term('calendar'), familyCents: 3_000 },
    prices: [{ categoryId: category?.id, fullCents: 2_000 }],
  };
  const { id } = await doing<{ id: string }>(
    samir,
    'defineFeeSchedule',
    { input },
    'FeeSchedule { id familyCents }',
  );
  const { lines } = await asking<{ lines: { amountCents: number; person: { id: string } }[] }>(
    samir,
    'previewFeeCall',
    { scheduleId: id, onDay: today() },
    'lines { amountCents person { id } }',
  );
  const of = (some: { id: string }[]) =>
    lines
      .filter(({ person }) => some.some((one) => one.id === person.id))
      .map(({ amountCents }) => amountCents);
  expect(of([zoe, claire, lou])).toEqual([1_000, 1_000, 1_000]);
  expect(of([samir])).toEqual([2_000]);
});
