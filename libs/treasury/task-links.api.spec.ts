import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { Purse } from './testing/purse.js';

let purse: Purse;
let elsewhere: Purse;
beforeAll(async () => {
  purse = await Purse.founded();
  elsewhere = await Purse.founded();
});

const LINKS = 'links { id title url thing { id title detail to } }';
const open = async (title: string, about: object | null = null, who = purse.claire): Promise<string> => {
  const input = { commissionId: purse.commissionId, title, about };
  return (await doing<{ id: string }>(who, 'openTask', { input }, 'Task { id }')).id;
};
const read = (id: string, who: Villager) => asking(who, 'task', { id }, LINKS);

test('a task about what somebody owes names it to who reads the books, and to nobody else', async () => {
  const { claire, samir, zoe, yann } = purse;
  const due = await purse.till.asks(zoe, 7_550, inDays(20));
  const id = await open('Appeler Zoé', { dueId: due.id });
  const thing = {
    id: due.id,
    title: 'Impressions',
    detail: 'Zoé Lambert',
    to: `tresorerie/comptes/${zoe.id}`,
  };
  for (const who of [claire, samir]) expect(await read(id, who)).toMatchObject({ links: [{ thing }] });
  for (const who of [yann, zoe]) expect(await read(id, who)).toMatchObject({ links: [{ thing: null }] });
  const told = 'dues { id tasksAbout { title } }';
  expect(await asking(samir, 'moneyAccount', { personId: zoe.id }, told)).toEqual({
    dues: [{ id: due.id, tasksAbout: [{ title: 'Appeler Zoé' }] }],
  });
});

test('a task about an invoice is read with it, and the invoice is found by what it says', async () => {
  const { claire, samir, yann } = purse;
  const { id: expenseId } = await purse.records(31_250);
  const id = await open('Demander un avoir', { expenseId });
  const found = { id: expenseId, to: expect.stringContaining('tresorerie/depenses?q=') };
  expect(await read(id, claire)).toMatchObject({ links: [{ thing: found }] });
  expect(await read(id, yann)).toMatchObject({ links: [{ thing: null }] });
  const page = { page: {} };
  expect(await asking(samir, 'expenseList', page, 'items { id tasksAbout { title } }')).toEqual({
    items: [{ id: expenseId, tasksAbout: [{ title: 'Demander un avoir' }] }],
  });
  const search = (who: Villager) =>
    asking(who, 'search', { words: '312,50', kind: 'expense' }, 'hits { id detail }');
  expect(await search(samir)).toMatchObject([{ hits: [{ id: expenseId }] }]);
  expect(await search(yann)).toEqual([]);
});

test('who may not read it cannot link it, and nothing of another house is linked', async () => {
  const { claire, yann, zoe } = purse;
  const due = await purse.till.asks(zoe, 1_000, inDays(5));
  const foreign = await elsewhere.till.asks(elsewhere.zoe, 1_000, inDays(5));
  const invoice = await elsewhere.records(4_000);
  const taskId = await open('Relancer', null, yann);
  const code = async (to: object, who = claire) => (await refusal(who, 'linkTask', { taskId, to })).code;
  expect(await code({ dueId: due.id }, yann)).toBe('not-found');
  expect(await code({ dueId: foreign.id })).toBe('not-found');
  expect(await code({ expenseId: invoice.id })).toBe('not-found');
  expect(await code({ dueId: due.id, expenseId: invoice.id })).toBe('task-link.one');
  expect(await code({ dueId: due.id }, zoe)).toBe('task.not-yours');
  await doing(claire, 'linkTask', { taskId, to: { dueId: due.id } }, 'Task { id }');
  expect(await code({ dueId: due.id })).toBe('task-link.there-already');
});
