import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { Till } from './testing/till.js';

let till: Till;
let samir: Villager;
let zoe: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  const founded = await Village.founded();
  ({ samir, zoe } = founded);
  till = new Till(founded.village, samir);
  elsewhere = await Village.founded();
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

const thisYear = {
  kind: term('membership_fee'),
  label: 'Cotisation',
  coversFrom: today(),
  coversTo: inDays(364),
};
const standing = async ({ id }: { id: string }): Promise<unknown> =>
  (await asking<{ inGoodStanding: boolean }>(samir, 'person', { id }, 'inGoodStanding')).inGoodStanding;

describe('a membership fee', () => {
  test('gives standing once all of it is paid, and no longer when a payment is taken back', async () => {
    const jean = await till.member('Jean Petit');
    await till.asks(jean, 3_000, inDays(30), thisYear);
    await till.pays(jean, 1_000);
    expect(await standing(jean)).toBe(false);
    const { id } = await till.pays(jean, 2_000);
    expect(await standing(jean)).toBe(true);
    await doing(samir, 'undoPayment', { id, reason: 'Rejeté' }, 'Payment { id }');
    expect(await standing(jean)).toBe(false);
    await till.pays(jean, 2_000, { distinct: true });
    expect(await standing(jean)).toBe(true);
  });

  test('gives standing to who was let off, and not to who was credited', async () => {
    const [ana, bob] = [await till.member('Ana Roy'), await till.member('Bob Roy')];
    const waived = await till.asks(ana, 3_000, inDays(30), thisYear);
    const credited = await till.asks(bob, 3_000, inDays(30), thisYear);
    expect(await till.reduces(waived.id, 'waiver')).toMatchObject({ reducedCents: 3_000, remainingCents: 0 });
    await till.reduces(credited.id, 'credit_note');
    expect([await standing(ana), await standing(bob)]).toEqual([true, false]);
  });
});

describe('a due', () => {
  test('carries a reference of its own, and a number after the one before', async () => {
    const lea = await till.member('Léa Blanc');
    const [one, next] = [await till.asks(lea, 100, inDays(1)), await till.asks(lea, 100, inDays(1))];
    expect(one.reference).toMatch(/^RF\d\d[A-Z]{6}$/);
    expect(next.reference).not.toBe(one.reference);
    expect(Number(next.number.slice(5)) - Number(one.number.slice(5))).toBe(1);
  });

  test('asked by many at once, leaves no number out', async () => {
    const tom = await till.member('Tom Vert');
    const asked = await Promise.all([1, 2, 3, 4, 5].map((at) => till.asks(tom, at, inDays(at))));
    const ranks = asked.map(({ number }) => Number(number.slice(5))).sort((a, b) => a - b);
    expect(ranks.map((rank) => rank - (ranks[0] ?? 0))).toEqual([0, 1, 2, 3, 4]);
  });

  test('credited once paid leaves the money to who paid, for what they owe', async () => {
    const max = await till.member('Max Court');
    const due = await till.asks(max, 5_000, inDays(2));
    await till.pays(max, 5_000);
    const other = await till.asks(max, 1_200, inDays(9));
    await till.reduces(due.id, 'credit_note');
    expect(await till.balance(max)).toEqual({ owed: 0, credit: 3_800 });
    expect(await till.inBooks(max, '411')).toBe(-3_800);
    const { dues } = await asking<{ dues: { id: string; settledCents: number }[] }>(
      ...[max, 'myMoney', {}, 'dues { id settledCents }'],
    );
    expect(dues).toContainEqual({ id: other.id, settledCents: 1_200 });
  });

  test('is let off in part, with a reason, and never more than remains', async () => {
    const eva = await till.member('Eva Long');
    const { id } = await till.asks(eva, 2_000, inDays(2));
    await till.pays(eva, 500);
    expect(await till.reduces(id, 'waiver', { amountCents: 600 })).toMatchObject({ remainingCents: 900 });
    const input = { dueId: id, kind: term('waiver'), reason: 'Encore' };
    const refused = async (values: object, who = samir) =>
      (await refusal(who, 'reduceDue', { input: { ...input, ...values } })).code;
    expect(await refused({ amountCents: 901 })).toBe('settle.more-than-due');
    expect(await refused({ reason: ' ' })).toBe('input.required');
    expect(await refused({}, zoe)).toBe('access.denied');
    expect(await refused({}, elsewhere.samir)).toBe('not-found');
    await till.reduces(id, 'waiver');
    expect(await refused({})).toBe('due.settled');
    expect(await refused({ kind: term('credit_note'), amountCents: 501 })).toBe('settle.more-than-due');
    await till.reduces(id, 'credit_note');
    expect(await till.balance(eva)).toEqual({ owed: 0, credit: 500 });
  });

  test('is refused without days, in the past, without an amount, of a stranger', async () => {
    const refused = async (values: object, who = samir) => {
      const input = {
        personId: zoe.id,
        kind: term('service'),
        label: 'Casier',
        amountCents: 100,
        dueOn: today(),
      };
      return (await refusal(who, 'askDue', { input: { ...input, ...values } })).code;
    };
    expect(await refused({ dueOn: inDays(-1) })).toBe('due.day-past');
    expect(await refused({ kind: term('membership_fee') })).toBe('due.period');
    expect(await refused({ coversFrom: inDays(2), coversTo: inDays(1) })).toBe('due.period');
    expect(await refused({ amountCents: 0 })).toBe('input.invalid');
    expect(await refused({ personId: elsewhere.zoe.id })).toBe('not-found');
    expect(await refused({}, zoe)).toBe('access.denied');
  });
});

describe('instalments', () => {
  const parts = (...cents: number[]) =>
    cents.map((amountCents, at) => ({ amountCents, dueOn: inDays(30 * at) }));
  const agree = (dueId: string, instalments: object[]) =>
    doing(
      samir,
      'agreeInstalments',
      { input: { dueId, instalments } },
      'Due { lateCents instalments { dueOn amountCents } }',
    );

  test('are agreed for what remains, and agreed again', async () => {
    const noe = await till.member('Noé Brun');
    const { id } = await till.asks(noe, 9_000, inDays(1));
    await till.pays(noe, 1_000);
    expect(await agree(id, parts(4_000, 4_000))).toMatchObject({
      lateCents: 0,
      instalments: parts(4_000, 4_000),
    });
    expect(await agree(id, parts(2_000, 3_000, 3_000))).toMatchObject({
      instalments: parts(2_000, 3_000, 3_000),
    });
  });

  test('must make what remains, on days to come and in order', async () => {
    const ines = await till.member('Inès Roux');
    const { id: dueId } = await till.asks(ines, 900, inDays(1));
    const refused = async (instalments: object[], who = samir) =>
      (await refusal(who, 'agreeInstalments', { input: { dueId, instalments } })).code;
    expect(await refused(parts(400, 400))).toBe('plan.sum');
    expect(await refused(parts(400, 500).reverse())).toBe('plan.order');
    expect(await refused([{ amountCents: 900, dueOn: inDays(-1) }])).toBe('plan.past');
    expect(await refused(parts(900), zoe)).toBe('access.denied');
    expect(await refused(parts(900), elsewhere.samir)).toBe('not-found');
  });
});

test('what is unpaid is listed, counted and searched, for who reads the treasury', async () => {
  const { village, claire, samir: keeper, zoe: member } = await Village.founded();
  const other = new Till(village, keeper);
  const noemie = await other.member('Noémie Lainé');
  await other.asks(noemie, 700, inDays(3));
  await other.asks(member, 300, inDays(1));
  await other.pays(noemie, 200);
  const list = (page: object) =>
    asking(
      claire,
      'unpaid',
      { page },
      'total remainingCents lateCents items { remainingCents person { displayName } }',
    );
  expect(await list({})).toEqual({
    ...{ total: 2, remainingCents: 800, lateCents: 0 },
    items: [
      { remainingCents: 300, person: { displayName: 'Zoé Lambert' } },
      { remainingCents: 500, person: { displayName: 'Noémie Lainé' } },
    ],
  });
  expect(await list({ search: 'noemie laine' })).toMatchObject({ total: 1, remainingCents: 500 });
  expect(await list({ late: true })).toMatchObject({ total: 0, items: [] });
  expect(await list({ sort: '-remaining', limit: 1 })).toMatchObject({
    total: 2,
    items: [{ remainingCents: 500 }],
  });
  expect(await refusedQuestion(member, 'unpaid', { page: {} }, 'total')).toBe('access.denied');
  expect(await asking(elsewhere.claire, 'unpaid', { page: {} }, 'total')).toEqual({ total: 0 });
});
