import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { Teller } from './testing/teller.js';
import { Till } from './testing/till.js';

let till: Till;
let teller: Teller;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  const founded = await Village.founded();
  ({ claire, samir, zoe } = founded);
  till = new Till(founded.village, samir);
  teller = await Teller.opened(till);
  elsewhere = await Village.founded();
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

const SLIP =
  'ChequeDeposit { id number undoneAt state { totalCents count credited } cheques { id } viewerCan { action allowed } }';
interface Slip {
  id: string;
  number: number;
  undoneAt: string | null;
  state: { totalCents: number; count: number; credited: boolean };
}
interface Page {
  waiting: { id: string }[];
  deposits: Slip[];
}

const cheque = async (name: string, cents: number, values: object = {}): Promise<string> => {
  const person = await till.member(name);
  await till.asks(person, cents, inDays(3));
  const paid = { method: term('cheque'), note: 'Crédit Agricole 1234567', ...values };
  return (await till.pays(person, cents, paid)).id;
};
const page = (who = claire) =>
  asking<Page>(
    who,
    'cheques',
    {},
    'waiting { id } deposits { id number state { totalCents count credited } }',
  );
const deposits = (paymentIds: string[], who = samir) =>
  doing<Slip>(who, 'depositCheques', { paymentIds, onDate: today() }, SLIP);

describe('cheques', () => {
  test('wait until they are put on a slip, which is printed; the books move when the bank has told it', async () => {
    const ids = [await cheque('Anne Dufour', 4_500), await cheque('Luc Garnier', 3_000)];
    expect((await page()).waiting.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const slip = await deposits(ids);
    expect(slip).toMatchObject({ number: 1, state: { totalCents: 7_500, count: 2, credited: false } });
    expect((await page()).waiting).toEqual([]);
    expect(await till.onAccount('5112')).toBe(7_500);
    const paper = await doing<{ name: string; href: string }>(
      claire,
      'printChequeDeposit',
      { id: slip.id },
      'File { name href }',
    );
    expect(paper.name).toBe('Bordereau de remise de chèques n° 1.pdf');
    expect((await request(paper.href, claire)).status).toBe(200);
    const line = await teller.line(7_500, 'REMISE CHEQUES 1 2 CHQ');
    expect(await teller.shown(line)).toMatchObject({
      certainty: 'certain',
      proposals: [{ parts: [{}, {}] }],
    });
    const { matches } = await teller.accept([await teller.accepted(line)]);
    expect(await till.onAccount('5112')).toBe(0);
    expect(await till.onAccount('512')).toBe(7_500);
    expect((await page()).deposits[0]?.state).toMatchObject({ credited: true });
    expect((await refusal(samir, 'undoChequeDeposit', { id: slip.id })).code).toBe('cheques.credited');
    await teller.undo(matches[0]?.id ?? '');
    expect(await till.onAccount('5112')).toBe(7_500);
    expect(await doing(samir, 'undoChequeDeposit', { id: slip.id }, SLIP)).toMatchObject({
      undoneAt: expect.any(String),
    });
    expect((await refusal(samir, 'undoChequeDeposit', { id: slip.id })).code).toBe('cheques.undone');
    expect((await page()).waiting).toHaveLength(2);
  });

  test('of two slips of one amount, the bank’s line asks which, unless it says the number', async () => {
    const [one, two] = [
      await deposits([await cheque('Paul Vidal', 6_100)]),
      await deposits([await cheque('Rose Brun', 6_100)]),
    ];
    const asked = await teller.line(6_100, 'REMISE DE CHEQUES');
    expect(await teller.shown(asked)).toMatchObject({ certainty: 'likely', proposals: [{}, {}] });
    const named = await teller.line(6_100, `REMISE CHEQUES ${two.number}`);
    expect((await teller.shown(named)).proposals[0]?.key).toContain(two.id);
    expect(one.number).not.toBe(two.number);
  });

  test('kept in a drawer for months are recognised once they are taken to the bank', async () => {
    const old = { receivedOn: inDays(-120) };
    await deposits([await cheque('Inès Colin', 7_300, old), await cheque('Marc Petit', 1_000, old)]);
    const line = await teller.line(8_300, 'REMISE CHEQUES');
    expect(await teller.shown(line)).toMatchObject({
      certainty: 'certain',
      proposals: [{ parts: [{}, {}] }],
    });
    await teller.accept([await teller.accepted(line)]);
  });

  test('on a slip are not undone behind its back', async () => {
    const id = await cheque('Nina Caron', 1_500);
    const slip = await deposits([id]);
    expect((await refusal(samir, 'undoPayment', { id, reason: 'Sans provision' })).code).toBe(
      'cheques.on-slip',
    );
    await doing(samir, 'undoChequeDeposit', { id: slip.id }, SLIP);
    await doing(samir, 'undoPayment', { id, reason: 'Sans provision' }, 'Payment { id }');
    expect((await refusal(samir, 'depositCheques', { paymentIds: [id], onDate: today() })).code).toBe(
      'cheques.not-waiting',
    );
  });

  test('put on two slips at once are on one', async () => {
    const id = await cheque('Théo Marty', 2_200);
    const tries = await Promise.allSettled([deposits([id]), deposits([id])]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const slips = await sql('select deposit_id from cheque_deposit_part where payment_id = $1', [id]);
    expect(slips).toHaveLength(1);
  });

  test('nothing else goes on a slip, and nobody else puts it there', async () => {
    const person = await till.member('Louis Petit');
    const { id } = await till.pays(person, 900, { method: term('cash') });
    const values = { paymentIds: [id], onDate: today() };
    expect((await refusal(samir, 'depositCheques', values)).code).toBe('cheques.not-waiting');
    expect((await refusal(samir, 'depositCheques', { ...values, paymentIds: [] })).code).toBe('cheques.none');
    expect((await refusal(samir, 'depositCheques', { ...values, onDate: inDays(1) })).code).toBe(
      'cheques.future',
    );
    const mine = await cheque('Iris Roy', 800);
    expect((await refusal(elsewhere.samir, 'depositCheques', { ...values, paymentIds: [mine] })).code).toBe(
      'cheques.not-waiting',
    );
    expect((await refusal(claire, 'depositCheques', values)).code).toBe('access.denied');
    expect(await refusedQuestion(zoe, 'cheques', {}, 'waiting { id }')).toBe('access.denied');
  });
});
