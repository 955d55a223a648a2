import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { Bookkeeper } from './testing/bookkeeper.js';
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

/** Neither ends a civil year, whatever the day. */
const year = Number(today().slice(0, 4));
const first = { from: `${year - 1}-10-01`, to: `${year - 1}-10-31` };
const second = { from: `${year - 1}-11-01`, to: `${year - 1}-11-30` };
const december = { from: `${year - 1}-12-01`, to: `${year - 1}-12-31` };

const REFUND = `VatRefund { id amountEuros awaitedCents undoneAt recordedBy { displayName } entry { journal onDate label }
  viewerCan { action allowed reason } }`;
type Refund = { id: string; amountEuros: number; awaitedCents: number };

/** Subject to the tax, with so much more to deduct than was collected. */
async function hasCredit(euros: number, from = first.from): Promise<void> {
  const rates = [{ subject: 'due:service', rate: 2_000 }];
  await doing(
    samir,
    'sayVat',
    {
      input: {
        ...{ from: inDays(-800), regime: term('liable'), vatNumber: 'FR12345678901', reason: 'Assemblée' },
        ...{ onDebits: true, rates },
      },
    },
    'VatSetting { id }',
  );
  const books = new Bookkeeper(village);
  await books.year(year);
  await books.writes(from, 'Crédit d’avant', ['44567', euros * 100 + 1_000], ['471', euros * -100 - 1_000]);
  const { id } = await till.asks(zoe, 6_000, inDays(10));
  await sql('update due set called_on = $2 where id = $1', [id, from]);
}

/** Closes a period as it is shown. */
async function closes(period: object): Promise<string> {
  const { netEuros } = await asking<{ netEuros: number }>(samir, 'vatStatement', { ...period }, 'netEuros');
  const input = { ...period, netEuros };
  return (await doing<{ id: string }>(samir, 'closeVat', { input }, 'VatClosing { id }')).id;
}

const asks = (closingId: string, amountEuros: number) =>
  doing<Refund>(samir, 'askVatRefund', { input: { closingId, amountEuros } }, REFUND);
const refuses = async (closingId: string, amountEuros: number, who = samir) =>
  (await refusal(who, 'askVatRefund', { input: { closingId, amountEuros } })).code;
const boxes = async (period: object) =>
  (
    await asking<{ boxes: { code: string; taxEuros: number | null }[] }>(
      ...([samir, 'vatStatement', { ...period }, 'boxes { code taxEuros }'] as const),
    )
  ).boxes;
const held = async (...numbers: string[]) => Promise.all(numbers.map((number) => till.onAccount(number)));

describe('a credit asked back', () => {
  test('leaves 44567 for 44583, box 26 of the return, and what is carried is what is left', async () => {
    await hasCredit(2_000);
    const closing = await closes(first);
    const refund = await asks(closing, 1_500);
    expect(refund).toMatchObject({
      ...{ amountEuros: 1_500, awaitedCents: 150_000, recordedBy: { displayName: 'Samir Benali' } },
      entry: {
        journal: 'OD',
        onDate: first.to,
        label: expect.stringMatching(/^Remboursement demandé : TVA du /),
      },
      viewerCan: [{ action: 'undo', allowed: true }],
    });
    expect(await held('44567', '44583')).toEqual([50_000, 150_000]);
    expect((await boxes(first)).slice(-3)).toEqual([
      { code: '25', taxEuros: 2_000 },
      { code: '26', taxEuros: 1_500 },
      { code: '27', taxEuros: 500 },
    ]);
    expect(await boxes(second)).toContainEqual({ code: '22', taxEuros: 500 });
  });

  test('is settled by the line of the bank that brings it, and then stays as it is', async () => {
    await hasCredit(2_000);
    const { id } = await asks(await closes(first), 2_000);
    const teller = await Teller.opened(till);
    const line = await teller.line(200_000, 'VIR DGFIP REMB CREDIT TVA');
    await teller.byHand(line, [{ amountCents: 200_000, account: '44583' }]);
    expect(await held('44583')).toEqual([0]);
    expect((await refusal(samir, 'undoVatRefund', { id })).code).toBe('vat.refund-received');
    const { closing } = await asking<{ closing: { refund: Refund } }>(
      ...([samir, 'vatStatement', { ...first }, 'closing { refund { awaitedCents } }'] as const),
    );
    expect(closing.refund.awaitedCents).toBe(0);
  });

  test('is 760 € at least during the year, 150 € at its end, and never above the credit (ann. II, art. 242-0 C)', async () => {
    await hasCredit(800);
    const closing = await closes(first);
    expect(await refuses(closing, 759)).toBe('vat.refund-least');
    expect(await refuses(closing, 801)).toBe('vat.refund-most');
    expect(await refuses(closing, 0)).toBe('input.invalid');
    await asks(closing, 760);
    expect(await refuses(closing, 760)).toBe('vat.refund-asked');
  });

  test('below that is carried forward; in January, 150 € is enough', async () => {
    await hasCredit(200);
    expect(await refuses(await closes(first), 200)).toBe('vat.refund-least');
    const { id } = await till.asks(zoe, 6_000, inDays(10));
    await sql('update due set called_on = $2 where id = $1', [id, december.from]);
    const closing = await closes(december);
    expect(await refuses(closing, 149)).toBe('vat.refund-least');
    await asks(closing, 150);
    expect(await held('44567', '44583')).toEqual([4_000, 15_000]);
  });

  test('is asked back in January when December only carried it: its closing moves no account', async () => {
    await hasCredit(200);
    await closes(first);
    const closing = await closes(december);
    const told = await asking<{ closing: { id: string; netEuros: number; entry: object | null } }>(
      ...([samir, 'vatStatement', { ...december }, 'closing { id netEuros entry { id } }'] as const),
    );
    expect(told.closing).toEqual({ id: closing, netEuros: -200, entry: null });
    expect(await held('44567', '44583')).toEqual([20_000, 0]);
    await doing(samir, 'undoVatClosing', { id: closing }, 'VatClosing { id }');
    await asks(await closes(december), 150);
    expect(await held('44567', '44583')).toEqual([5_000, 15_000]);
    expect(await boxes(december)).toContainEqual({ code: '27', taxEuros: 50 });
  });

  test('merely carried, the database takes no closing that leaves another credit than it found', async () => {
    await hasCredit(200);
    const row = (carriedCents: number) =>
      sql(
        `insert into vat_closing (association_id, id, from_day, to_day, figures, net_euros)
         values ($1, uuidv7(), $2, $3, $4, -200)`,
        [village.id, december.from, december.to, JSON.stringify({ carriedCents })],
      );
    await expect(row(20_001)).rejects.toThrow('the books say otherwise');
    await row(20_000);
  });

  test('is taken back: the credit is carried again, and the closing may be undone', async () => {
    await hasCredit(2_000);
    const closing = await closes(first);
    const { id } = await asks(closing, 2_000);
    expect((await refusal(samir, 'undoVatClosing', { id: closing })).code).toBe('vat.refund-first');
    await doing(samir, 'undoVatRefund', { id }, REFUND);
    expect((await refusal(samir, 'undoVatRefund', { id })).code).toBe('vat.refund-undone');
    expect(await held('44567', '44583')).toEqual([200_000, 0]);
    await asks(closing, 760);
    expect(await held('44567', '44583')).toEqual([124_000, 76_000]);
  });

  test('is that of the last closing, neither owed nor carried since', async () => {
    await hasCredit(2_000);
    const closing = await closes(first);
    const { id: due } = await till.asks(zoe, 6_000, inDays(10));
    await sql('update due set called_on = $2 where id = $1', [due, second.from]);
    await closes(second);
    expect(await refuses(closing, 2_000)).toBe('vat.credit-carried');
  });

  test('cannot be told by the database otherwise than the books and the closing say', async () => {
    await hasCredit(2_000);
    const closing = await closes(first);
    const row = (euros: number) =>
      sql(
        'insert into vat_refund (association_id, id, closing_id, amount_euros) values ($1, uuidv7(), $2, $3)',
        [village.id, closing, euros],
      );
    await expect(row(2_001)).rejects.toThrow('no such credit');
    await expect(row(2_000)).rejects.toThrow('the books say otherwise');
  });

  test('asked for by two at the same moment, is one', async () => {
    await hasCredit(2_000);
    const closing = await closes(first);
    const tries = await Promise.allSettled([asks(closing, 1_000), asks(closing, 1_000)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await held('44583')).toEqual([100_000]);
  });

  test('is the treasurer’s alone, in their own association', async () => {
    await hasCredit(2_000);
    const closing = await closes(first);
    expect(await refuses(closing, 2_000, claire)).toBe('access.denied');
    expect(await refuses(closing, 2_000, zoe)).toBe('access.denied');
    const elsewhere = await Village.founded();
    expect(await refuses(closing, 2_000, elsewhere.samir)).toBe('not-found');
    const { id } = await asks(closing, 2_000);
    expect((await refusal(claire, 'undoVatRefund', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.samir, 'undoVatRefund', { id })).code).toBe('not-found');
  });
});
