import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion } from '../membership/testing/asking.js';
import { inDays, today, type Villager } from '../membership/testing/village.js';
import { Purse } from './testing/purse.js';

interface Standing {
  plannedCents: number | null;
  spentCents: number;
  committedCents: number;
  leftCents: number | null;
}
const STANDING = 'plannedCents spentCents committedCents leftCents';

let purse: Purse;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let elsewhere: Purse;
let yearId: string;
beforeAll(async () => {
  purse = await Purse.founded();
  ({ claire, samir, zoe } = purse);
  elsewhere = await Purse.founded();
  yearId = await yearOf(samir);
});

const yearOf = async (who: Villager): Promise<string> =>
  (await asking<{ id: string }[]>(who, 'financialYears', {}, 'id'))[0]?.id ?? '';
const line = async (number: string, amountCents: number, commissionId: string | null = null) => ({
  ...{ accountId: await purse.account(number), commissionId, amountCents },
});
const budget = (from: number, lines: object[], values: object = {}) => ({
  input: { yearId, from, decision: 'AG du 12 mars', decidedOn: today(), lines, ...values },
});
const refuses = async (input: ReturnType<typeof budget>, who = samir): Promise<string> =>
  (await refusal(who, 'writeBudget', input)).code;
const standing = async (who: Villager): Promise<Standing | null> =>
  (
    await asking<{ budget: Standing | null }>(
      who,
      'commission',
      { id: purse.commissionId },
      `budget { ${STANDING} }`,
    )
  ).budget;

test('a commission without budget nor spending says nothing of money', async () => {
  expect(await standing(zoe)).toBe(null);
});

test('a budget is planned, and what is left of it follows what is approved and paid', async () => {
  const lines = [await line('658', 50_000, purse.commissionId), await line('616', 120_000)];
  const income = await line('7561', 200_000);
  await doing(samir, 'writeBudget', budget(0, [...lines, income]), 'Budget { id }');
  const left = { plannedCents: 50_000, spentCents: 0, committedCents: 0, leftCents: 50_000 };
  expect(await standing(zoe)).toEqual(left);
  const { id } = await purse.spent(8_000, { paid: false });
  expect(await standing(zoe)).toEqual({ ...left, committedCents: 8_000, leftCents: 42_000 });
  await purse.does(samir, 'payExpense', id, { paidOn: today() });
  expect(await standing(zoe)).toEqual({ ...left, spentCents: 8_000, leftCents: 42_000 });
  const refused = await purse.spent(1_000, { paid: false });
  await purse.does(samir, 'refuseExpense', refused.id, { reason: 'Déjà remboursée' });
  expect(await standing(zoe)).toEqual({ ...left, spentCents: 8_000, leftCents: 42_000 });
});

test('whoever takes over a commission reads what is left of its budget', async () => {
  await sql(
    `update mandate set ends_on = $3 where association_id = $1 and commission_id = $2 and role = 'commission_lead'`,
    [purse.village.id, purse.commissionId, inDays(10)],
  );
  const kits = await asking<{ budget: Standing | null }[]>(claire, 'handovers', {}, `budget { ${STANDING} }`);
  expect(kits).toMatchObject([{ budget: { plannedCents: 50_000, leftCents: 42_000 } }]);
});

test('the year is told beside its budget, by account, by commission and in the income statement', async () => {
  const told = await asking(
    claire,
    'yearBudget',
    { yearId },
    `versions { number decision recordedBy { displayName } } lines { amountCents }
     accounts { account { number } plannedCents cents beforeCents }
     commissions { commission { name } budget { ${STANDING} } }`,
  );
  expect(told).toMatchObject({
    versions: [{ number: 1, decision: 'AG du 12 mars', recordedBy: { displayName: 'Samir Benali' } }],
    accounts: [
      { account: { number: '616' }, plannedCents: 120_000, cents: 0 },
      { account: { number: '658' }, plannedCents: 50_000, cents: 8_000 },
      { account: { number: '7561' }, plannedCents: 200_000, cents: 0 },
    ],
    commissions: [{ commission: { name: 'Technique' }, budget: { leftCents: 42_000 } }],
  });
  const { income } = await asking<{ income: { budgeted: { year: number } | null } }>(
    samir,
    'yearAccounts',
    { yearId },
    'income { budgeted { year } }',
  );
  expect(income.budgeted?.year).toBe(30_000);
});

test('the next year is opened to be planned, and another version replaces the one before', async () => {
  const next = await doing<{ id: string }>(samir, 'openNextYear', {}, 'FinancialYear { id startsOn }');
  const input = budget(0, [await line('7561', 90_000)], { yearId: next.id });
  await doing(samir, 'writeBudget', input, 'Budget { number }');
  const again = budget(1, [await line('7561', 95_000)], { yearId: next.id, decision: 'CA de juin' });
  await doing(samir, 'writeBudget', again, 'Budget { number }');
  const read = await asking(
    samir,
    'yearBudget',
    { yearId: next.id },
    'versions { number } lines { amountCents }',
  );
  expect(read).toEqual({ versions: [{ number: 2 }, { number: 1 }], lines: [{ amountCents: 95_000 }] });
});

test('two at once: one version is written, the other is told', async () => {
  const tries = await Promise.all(
    [1, 2].map(async (amount) => {
      const input = budget(1, [await line('616', amount)]);
      return doing(samir, 'writeBudget', input, 'Budget { number }').then(
        () => 'written',
        ({ message }: Error) => (message.includes('budget.changed-since') ? 'told' : message),
      );
    }),
  );
  expect(tries.sort()).toEqual(['told', 'written']);
});

test('what is wrong with a budget is said', async () => {
  const good = await line('616', 100);
  expect(await refuses(budget(0, [good]))).toBe('budget.changed-since');
  expect(await refuses(budget(2, [good, good]))).toBe('budget.twice');
  expect(await refuses(budget(2, [await line('512', 100)]))).toBe('budget.account');
  expect(await refuses(budget(2, [good], { decidedOn: inDays(1) }))).toBe('budget.decided-later');
  expect(await refuses(budget(2, [{ ...good, commissionId: elsewhere.commissionId }]))).toBe('not-found');
  expect(await refuses(budget(2, [good]), claire)).toBe('access.denied');
  expect(await refuses(budget(2, [good]), elsewhere.samir)).toBe('not-found');
  expect(await refusedQuestion(zoe, 'yearBudget', { yearId }, 'lines { id }')).toBe('access.denied');
});

test('the report of a commission tells its money', async () => {
  const values = { commissionId: purse.commissionId, startsOn: inDays(-5), endsOn: today() };
  const { facts } = await doing<{ facts: { budget: Standing } }>(
    claire,
    'startReport',
    { input: values },
    `ActivityReport { facts { budget { ${STANDING} } } }`,
  );
  expect(facts.budget).toMatchObject({ spentCents: 8_000 });
});
