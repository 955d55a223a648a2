import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { Till } from './testing/till.js';

let till: Till;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  const founded = await Village.founded();
  ({ claire, samir, zoe } = founded);
  till = new Till(founded.village, samir);
  elsewhere = await Village.founded();
  await till.pays(zoe, 10_000, { method: term('cash') });
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

const COUNT = 'CashCount { id countedCents booksCents explanation pieces { cents count } }';
const DEPOSIT = 'CashDeposit { id amountCents undoneAt viewerCan { action allowed } }';
const box = async () =>
  (await asking<{ booksCents: number }>(claire, 'cashBox', {}, 'booksCents')).booksCents;
const pieces = (...some: [number, number][]) => some.map(([cents, count]) => ({ cents, count }));
const counts = (input: object, who = samir) => doing<{ id: string }>(who, 'countCash', { input }, COUNT);

test('what is counted as the books say moves nothing', async () => {
  const count = await counts({
    pieces: pieces([5_000, 1], [2_000, 2], [500, 2], [200, 0]),
    booksCents: 10_000,
  });
  expect(count).toMatchObject({ countedCents: 10_000, booksCents: 10_000, pieces: [{}, {}, {}] });
  expect(await box()).toBe(10_000);
});

test('a difference is explained, and posted', async () => {
  const short = { pieces: pieces([5_000, 1], [2_000, 2], [500, 1], [200, 2]), booksCents: 10_000 };
  expect(await refusal(samir, 'countCash', { input: short })).toMatchObject({ field: 'explanation' });
  await counts({ ...short, explanation: 'Monnaie rendue en trop' });
  expect(await box()).toBe(9_900);
  expect(await till.onAccount('658')).toBe(100);
  await counts({ pieces: pieces([5_000, 2]), booksCents: 9_900, explanation: 'Un euro retrouvé' });
  expect(await box()).toBe(10_000);
  expect(await till.onAccount('758')).toBe(-100);
});

test('counted by two at once, the difference is posted once', async () => {
  const input = { pieces: pieces([5_000, 2], [100, 1]), booksCents: 10_000, explanation: 'Trouvé un euro' };
  const tries = await Promise.allSettled([counts(input), counts(input)]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await refusal(samir, 'countCash', { input })).code).toBe('cash.changed');
  expect(await box()).toBe(10_100);
});

test('cash taken to the bank waits on 580, and comes back when it did not go', async () => {
  const input = { amountCents: 6_000, onDate: today() };
  const { id } = await doing<{ id: string }>(samir, 'depositCash', { input }, DEPOSIT);
  expect([await box(), await till.onAccount('580')]).toEqual([4_100, 6_000]);
  const more = await refusal(samir, 'depositCash', { input });
  expect(more).toMatchObject({ code: 'cash.more-than-there-is', field: 'amountCents' });
  expect((await refusal(samir, 'depositCash', { input: { ...input, onDate: inDays(1) } })).code).toBe(
    'cash.future',
  );
  expect((await refusal(elsewhere.samir, 'undoCashDeposit', { id })).code).toBe('not-found');
  expect(await doing(samir, 'undoCashDeposit', { id }, DEPOSIT)).toMatchObject({
    undoneAt: expect.any(String),
  });
  expect((await refusal(samir, 'undoCashDeposit', { id })).code).toBe('cash.undone');
  expect([await box(), await till.onAccount('580')]).toEqual([10_100, 0]);
});

test('no such piece, nor anybody else', async () => {
  const wrong = { pieces: pieces([300, 1]), booksCents: 10_100, explanation: '—' };
  expect((await refusal(samir, 'countCash', { input: wrong })).code).toBe('cash.pieces');
  const twice = { ...wrong, pieces: pieces([200, 1], [200, 2]) };
  expect((await refusal(samir, 'countCash', { input: twice })).code).toBe('cash.pieces');
  expect((await refusal(claire, 'countCash', { input: wrong })).code).toBe('access.denied');
  expect(await refusedQuestion(zoe, 'cashBox', {}, 'booksCents')).toBe('access.denied');
});
