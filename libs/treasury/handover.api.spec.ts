import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { Purse } from './testing/purse.js';
import { Teller } from './testing/teller.js';

interface Shown {
  open: { key: string; count: number; cents: number | null }[];
  plans: { parts: number; nextOn: string; remainingCents: number; due: { id: string } }[];
  coming: { items: { key: string; on: string; count: number; cents: number | null }[] }[];
  accesses: { id: string; kind: string; title: string; holder: { displayName: string } | null }[];
  promises: { id: string; what: string; byOn: string | null }[];
  handovers: { id: string; left: number; lines: { title: string; place: string }[] }[];
}

const SHOWS = `open { key count cents } plans { parts nextOn remainingCents due { id } }
  coming { items { key on count cents } }
  accesses { id kind title holder { displayName } } promises { id what byOn }
  handovers { id left lines { title place } }`;
const ACCESS = 'TreasuryAccess { id endedAt }';
const PROMISE = 'TreasuryPromise { id endedAt }';

let purse: Purse;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
beforeEach(async () => {
  purse = await Purse.founded();
  ({ claire, samir, zoe } = purse);
});

const look = (who = samir): Promise<Shown> => asking(who, 'treasuryHandover', {}, SHOWS);
const access = (values: object = {}) => ({ input: { kind: term('portal'), title: 'Espace pro', ...values } });
const promise = (values: object = {}) => ({
  input: { kind: term('commitment'), what: 'Acheter une scie', ...values },
});
/** The treasurer's mandate ends soon: a handover opens by itself. */
const leaves = () =>
  sql(`update mandate set ends_on = $2 where association_id = $1 and role = 'treasurer'`, [
    ...[purse.village.id, inDays(12)],
  ]);

describe('what is open', () => {
  test('is read from what there is, and only what there is some of', async () => {
    expect((await look()).open.filter(({ key }) => key !== 'months')).toEqual([]);
    await purse.till.asks(zoe, 9_000, inDays(3));
    await purse.claims(zoe, 1_000);
    await purse.spent(2_000, { paid: false });
    const teller = await Teller.opened(purse.till);
    await teller.line(1_234, 'VIR INCONNU');
    const { open } = await look();
    expect(open.filter(({ key }) => key !== 'months')).toEqual([
      { key: 'unpaid', count: 1, cents: 9_000 },
      { key: 'lines', count: 1, cents: null },
      { key: 'approvals', count: 1, cents: 1_000 },
      { key: 'toPay', count: 1, cents: 2_000 },
    ]);
  });

  test('a plan is what is left of each of its days; what comes is said month by month', async () => {
    const due = await purse.till.asks(zoe, 9_000, inDays(3));
    await purse.till.pays(zoe, 1_000);
    const instalments = [inDays(5), inDays(35), inDays(65)].map((dueOn, at) => ({
      dueOn,
      amountCents: at === 0 ? 2_000 : 3_000,
    }));
    await doing(samir, 'agreeInstalments', { input: { dueId: due.id, instalments } }, 'Due { id }');
    await purse.till.pays(zoe, 500);
    const { plans, coming } = await look();
    expect(plans).toEqual([{ parts: 3, nextOn: inDays(5), remainingCents: 7_500, due: { id: due.id } }]);
    const items = coming.flatMap((month) => month.items);
    const plan = items.filter(({ key }) => key === 'plans');
    expect(plan.reduce((sum, { cents }) => sum + (cents ?? 0), 0)).toBe(7_500);
    expect(plan[0]).toMatchObject({ on: inDays(5) });
    expect(items.some(({ key }) => key === 'dues')).toBe(false);
  });
});

describe('where the keys are', () => {
  test('is noted with whose they are, once, and ended; ended by mistake, it is there again', async () => {
    const signs = access({ kind: term('signature'), title: 'Seule, jusqu’à 2 000 €', holderId: claire.id });
    const { id } = await doing<{ id: string }>(samir, 'noteTreasuryAccess', signs, ACCESS);
    expect((await look()).accesses).toMatchObject([
      { kind: 'signature', holder: { displayName: 'Claire Moreau' } },
    ]);
    expect((await refusal(samir, 'noteTreasuryAccess', signs)).code).toBe('treasury.access-there');
    await doing(samir, 'endTreasuryAccess', { id }, ACCESS);
    expect((await look()).accesses).toEqual([]);
    await doing(samir, 'endTreasuryAccess', { id, ended: false }, ACCESS);
    expect((await look()).accesses).toHaveLength(1);
  });

  test('never holds a password, nor a signature of nobody, nor somebody of elsewhere', async () => {
    const code = async (values: object, who = samir) =>
      (await refusal(who, 'noteTreasuryAccess', access(values))).code;
    expect(await code({ place: 'mot de passe : Tr0ub4dor&3' })).toBe('handover.looks-like-a-secret');
    expect(await code({ kind: term('signature') })).toBe('treasury.held-by');
    const elsewhere = await Village.founded();
    expect(await code({ holderId: elsewhere.claire.id })).toBe('not-found');
    expect(await code({}, zoe)).toBe('access.denied');
    expect(await code({}, claire)).toBe('access.denied');
    const { id } = await doing<{ id: string }>(samir, 'noteTreasuryAccess', access(), ACCESS);
    expect((await refusal(elsewhere.samir, 'endTreasuryAccess', { id })).code).toBe('not-found');
  });
});

describe('what is promised', () => {
  test('is said with its day, comes in its month, and is kept', async () => {
    const day = inDays(20);
    const said = promise({ amountCents: 40_000, byOn: day });
    const { id } = await doing<{ id: string }>(samir, 'noteTreasuryPromise', said, PROMISE);
    const { promises, coming } = await look();
    expect(promises).toEqual([{ id, what: 'Acheter une scie', byOn: day }]);
    expect(coming.flatMap(({ items }) => items)).toContainEqual({
      ...{ key: 'promises', on: day, count: 1, cents: 40_000 },
    });
    await doing(samir, 'endTreasuryPromise', { id }, PROMISE);
    expect((await look()).promises).toEqual([]);
    const waiver = promise({ kind: term('waiver'), what: 'Mars offert' });
    expect((await refusal(samir, 'noteTreasuryPromise', waiver)).code).toBe('treasury.promised-to');
    expect((await refusal(zoe, 'noteTreasuryPromise', said)).code).toBe('access.denied');
  });
});

describe('the handover of the office', () => {
  test('takes keys and promises, each once, whatever how often it is asked', async () => {
    await leaves();
    await doing(
      samir,
      'noteTreasuryAccess',
      access({ place: 'banque.example, par la boîte du bureau' }),
      ACCESS,
    );
    await doing(samir, 'noteTreasuryPromise', promise({ byOn: inDays(20) }), PROMISE);
    const [handover] = (await look()).handovers;
    const { id } = handover ?? { id: '' };
    const prepare = () => doing(samir, 'prepareTreasuryHandover', { id }, 'Handover { id }');
    await prepare();
    await prepare();
    const { lines, left } = (await look()).handovers[0] ?? { lines: [], left: 0 };
    expect(lines.filter(({ title }) => title !== '')).toEqual([
      { title: 'Accès en ligne : Espace pro', place: 'banque.example, par la boîte du bureau' },
      expect.objectContaining({ title: 'Promis : Acheter une scie' }),
    ]);
    expect(left).toBe(4);
  });

  test('is not that of another office, nor of another house, nor for a member', async () => {
    await leaves();
    await sql(`update mandate set ends_on = $2 where association_id = $1 and role = 'chair'`, [
      ...[purse.village.id, inDays(12)],
    ]);
    const [chair] = await sql<{ id: string }>(
      `select id from handover where association_id = $1 and role = 'chair'`,
      [purse.village.id],
    );
    expect((await refusal(claire, 'prepareTreasuryHandover', { id: chair?.id })).code).toBe(
      'treasury.other-office',
    );
    const [theirs] = (await look()).handovers;
    const elsewhere = await Village.founded();
    const verb = 'prepareTreasuryHandover';
    expect((await refusal(elsewhere.samir, verb, { id: theirs?.id })).code).toBe('not-found');
    expect((await refusal(zoe, verb, { id: theirs?.id })).code).toBe('access.denied');
    expect(await refusedQuestion(zoe, 'treasuryHandover', {}, 'open { key }')).toBe('access.denied');
    expect((await look(elsewhere.samir)).handovers).toEqual([]);
  });
});

test('what comes begins today', async () => {
  const items = (await look()).coming.flatMap((month) => month.items);
  expect(items.every(({ on }) => on >= today())).toBe(true);
});
