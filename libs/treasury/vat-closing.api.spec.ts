import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { Bookkeeper } from './testing/bookkeeper.js';
import { Purse } from './testing/purse.js';
import { Teller } from './testing/teller.js';
import { Till } from './testing/till.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let till: Till;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  till = new Till(village, samir);
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

const first = { from: inDays(-40), to: inDays(-31) };
const second = { from: inDays(-30), to: inDays(-21) };
const third = { from: inDays(-20), to: inDays(-11) };

interface Told {
  netEuros: number;
  carriedCents: number;
  lateCents: number;
  collectedCents: number;
  boxes: { code: string; taxEuros: number | null }[];
  entry: { number: string; debitCents: number; creditCents: number }[];
  closing: { id: string; netEuros: number } | null;
  viewerCan: { action: string; allowed: boolean; reason: string | null }[];
}

const CLOSING = `VatClosing { id netEuros undoneAt recordedBy { displayName } entry { journal onDate label }
  viewerCan { action allowed } }`;
const TOLD = `netEuros carriedCents lateCents collectedCents boxes { code taxEuros } closing { id netEuros }
  entry { number name debitCents creditCents } viewerCan { action allowed reason }`;

/** Subject by option for debits: what was asked for on a day is due on that day. */
const isSubject = (from = inDays(-500)) =>
  doing(
    samir,
    'sayVat',
    {
      input: {
        ...{ from, regime: term('liable'), vatNumber: 'FR12345678901', reason: 'Assemblée', onDebits: true },
        rates: [{ subject: 'due:service', rate: 2_000 }],
      },
    },
    'VatSetting { id }',
  );

/** Something asked for on a day of the past. */
async function asked(on: string, cents: number): Promise<void> {
  const { id } = await till.asks(zoe, cents, inDays(10));
  await sql('update due set called_on = $2 where id = $1', [id, on]);
}

const told = (period: object) => asking<Told>(samir, 'vatStatement', { ...period }, TOLD);
const shown = async (period: object) => ({ ...period, netEuros: (await told(period)).netEuros });
const closes = async (period: object, who = samir) =>
  doing<{ id: string; netEuros: number }>(who, 'closeVat', { input: await shown(period) }, CLOSING);
const refuses = async (period: object, who = samir) =>
  (await refusal(who, 'closeVat', { input: await shown(period) })).code;
const undoes = (id: string) => doing(samir, 'undoVatClosing', { id }, CLOSING);
const held = async (...numbers: string[]) => Promise.all(numbers.map((number) => till.onAccount(number)));

describe('the end of a period', () => {
  test('proposes its entry, posts it as it was shown, and rounds as the return does', async () => {
    await isSubject();
    await asked(first.from, 12_010);
    const before = await told(first);
    expect(before).toMatchObject({
      netEuros: 20,
      closing: null,
      viewerCan: [{ action: 'close', allowed: true }],
    });
    expect(before.entry).toEqual([
      { number: '44571', name: 'TVA collectée', debitCents: 2_002, creditCents: 0 },
      { number: '44551', name: 'TVA à décaisser', debitCents: 0, creditCents: 2_000 },
      { number: '758', name: expect.any(String), debitCents: 0, creditCents: 2 },
    ]);
    const closing = await closes(first);
    expect(closing).toMatchObject({
      ...{ netEuros: 20, undoneAt: null, recordedBy: { displayName: 'Samir Benali' } },
      entry: { journal: 'OD', onDate: first.to, label: expect.stringMatching(/^TVA du /) },
      viewerCan: expect.arrayContaining([{ action: 'undo', allowed: true }]),
    });
    expect(await held('44571', '44551', '758')).toEqual([0, -2_000, -2]);
    const after = await told(first);
    expect(after).toMatchObject({
      entry: before.entry,
      closing: { id: closing.id },
      viewerCan: [{ allowed: false }],
    });
  });

  test('leaves on 44571 what is asked for and not due yet', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    await asked(second.from, 6_000);
    await closes(first);
    expect(await held('44571', '44551')).toEqual([-1_000, -2_000]);
  });

  test('happens once, whatever days of it are asked for again, and by whoever', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    await closes(first);
    expect(await refuses(first)).toBe('vat.closed');
    expect(await refuses({ from: inDays(-60), to: first.from })).toBe('vat.closed');
    const again = sql(
      `insert into vat_closing (association_id, id, from_day, to_day, figures, net_euros)
       values ($1, uuidv7(), $2, $3, '{}', 0)`,
      [village.id, first.to, second.to],
    );
    await expect(again).rejects.toThrow('vat_closing_once');
  });

  test('asked for by two at the same moment, is one entry', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    const input = await shown(first);
    const close = () => doing(samir, 'closeVat', { input }, CLOSING);
    const tries = await Promise.allSettled([close(), close()]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await held('44551')).toEqual([-2_000]);
  });

  test('is refused before it is over, out of turn, with nothing in it, or otherwise than it was shown', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    expect(await refuses({ from: inDays(-100), to: inDays(-90) })).toBe('vat.nothing-to-close');
    expect(await refuses({ from: first.from, to: today() })).toBe('vat.not-over');
    expect((await refusal(samir, 'closeVat', { input: { ...first, netEuros: 21 } })).code).toBe(
      'vat.changed',
    );
    const turned = { from: first.to, to: first.from, netEuros: 20 };
    expect((await refusal(samir, 'closeVat', { input: turned })).code).toBe('vat.period');
    await closes(first);
    await asked(second.from, 12_000);
    await asked(third.from, 12_000);
    expect(await refuses(third)).toBe('vat.earlier-open');
    expect((await told(third)).viewerCan[0]?.reason).toContain('Commencez par cette période');
  });

  test('is the treasurer’s alone, in their own association', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    expect((await refusal(claire, 'closeVat', { input: await shown(first) })).code).toBe('access.denied');
    expect((await refusal(zoe, 'closeVat', { input: await shown(first) })).code).toBe('access.denied');
    const { id } = await closes(first);
    expect((await refusal(claire, 'undoVatClosing', { id })).code).toBe('access.denied');
    const elsewhere = await Village.founded();
    expect((await refusal(elsewhere.samir, 'undoVatClosing', { id })).code).toBe('not-found');
  });
});

describe('a credit', () => {
  test('is carried from one period to the next until it is used up', async () => {
    await isSubject();
    const books = new Bookkeeper(village);
    await books.writes(inDays(-41), 'Crédit d’avant', ['44567', 4_240], ['44566', -4_240]);
    await asked(first.from, 12_000);
    expect(await told(first)).toMatchObject({ netEuros: -22, carriedCents: 4_240 });
    await closes(first);
    expect(await held('44571', '44551', '44567', '658')).toEqual([0, 0, 2_200, 40]);
    await asked(second.from, 60_000);
    const next = await told(second);
    expect(next.boxes).toContainEqual({ code: '22', taxEuros: 22 });
    expect(next.boxes).toContainEqual({ code: '28', taxEuros: 78 });
    await closes(second);
    expect(await held('44551', '44567')).toEqual([-7_800, 0]);
  });
});

describe('a closing', () => {
  test('does not change with what is told late, which goes into the next', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    await closes(first);
    await asked(first.from, 6_000);
    expect(await told(first)).toMatchObject({ collectedCents: 2_000, netEuros: 20 });
    expect(await told(second)).toMatchObject({ collectedCents: 1_000, lateCents: 1_000, netEuros: 10 });
    await closes(second);
    expect(await held('44571', '44551')).toEqual([0, -3_000]);
    expect(await told(third)).toMatchObject({ collectedCents: 0, lateCents: 0 });
  });

  test('leaves what is deducted of it too late to a box of its own (CGI, ann. II, art. 208, I)', async () => {
    const purse = await Purse.founded();
    ({ village, samir, zoe, till } = purse);
    await isSubject();
    await asked(first.from, 12_000);
    await closes(first);
    const { id } = await purse.records(9_600);
    await purse.does(purse.claire, 'approveExpense', id);
    const input = { expenseId: id, vatCents: 1_600, use: term('taxed') };
    await doing(samir, 'sayPurchaseTax', { input }, 'Expense { id }');
    await purse.does(samir, 'payExpense', id, { paidOn: first.to });
    const { boxes, lateCents } = await told(second);
    expect(lateCents).toBe(-1_600);
    expect(boxes).toContainEqual({ code: '20', taxEuros: 0 });
    expect(boxes).toContainEqual({ code: '21', taxEuros: 16 });
  });

  test('is undone, the last one first, on the day of its entry; then the period is closed again', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    await asked(second.from, 6_000);
    const [one, two] = [await closes(first), await closes(second)];
    expect((await refusal(samir, 'undoVatClosing', { id: one.id })).code).toBe('vat.not-last');
    await undoes(two.id);
    expect((await refusal(samir, 'undoVatClosing', { id: two.id })).code).toBe('vat.undone');
    await undoes(one.id);
    expect(await held('44571', '44551')).toEqual([-3_000, 0]);
    const days = await sql<{ on: string }>(
      `select distinct on_date::text as on from ledger_entry where association_id = $1
       and voucher_kind = 'vat-closing-undone' order by 1`,
      [village.id],
    );
    expect(days).toEqual([{ on: first.to }, { on: second.to }]);
    await closes(first);
    expect(await held('44571', '44551')).toEqual([-1_000, -2_000]);
  });

  test('of a period whose year is closed is entered on the first day after; the year asks for it before', async () => {
    const year = Number(today().slice(0, 4));
    const december = { from: `${year - 1}-12-01`, to: `${year - 1}-12-31` };
    await isSubject(`${year - 2}-01-01`);
    const books = new Bookkeeper(village);
    const old = await books.year(year - 1);
    await asked(`${year - 1}-12-10`, 12_000);
    const points = async () => {
      const years = await asking<{ id: string; closingPoints: { key: string; done: boolean }[] }[]>(
        ...([samir, 'financialYears', {}, 'id closingPoints { key done }'] as const),
      );
      return years.find(({ id }) => id === old)?.closingPoints;
    };
    expect(await points()).toContainEqual({ key: 'vat', done: false });
    const { id } = await closes(december);
    expect(await points()).toContainEqual({ key: 'vat', done: true });
    await undoes(id);
    await doing(samir, 'closeFinancialYear', { yearId: old }, 'FinancialYear { id }');
    expect(await closes(december)).toMatchObject({ entry: { onDate: `${year}-01-01` } });
  });

  test('is paid by the line of the bank, filed on what is owed', async () => {
    await isSubject();
    await asked(first.from, 12_000);
    await closes(first);
    const teller = await Teller.opened(till);
    const line = await teller.line(-2_000, 'PRLV SEPA B2B DGFIP TVA');
    await teller.byHand(line, [{ amountCents: -2_000, account: '44551' }]);
    expect(await held('44551')).toEqual([0]);
  });
});
