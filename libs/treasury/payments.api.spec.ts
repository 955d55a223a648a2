import { newId } from '@etabli/kernel';
import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { executed } from './testing/executed.js';
import { Till } from './testing/till.js';

let till: Till;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let maelle: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  const founded = await Village.founded();
  ({ claire, samir, zoe } = founded);
  till = new Till(founded.village, samir);
  maelle = await founded.village.welcome('Maëlle Riou', { role: 'coordinator' });
  elsewhere = await Village.founded();
});
afterEach(async () => expect(await till.unbalanced()).toEqual([]));

describe('a payment', () => {
  test('pays the oldest due first, then the next in part; the books and the account say the same', async () => {
    const jean = await till.member('Jean Petit');
    const late = await till.asks(jean, 3_000, inDays(5));
    const next = await till.asks(jean, 2_000, inDays(40));
    const payment = await till.pays(jean, 4_000);
    expect(payment).toMatchObject({ settledCents: 4_000, creditCents: 0, source: 'form' });
    expect(payment.settles).toEqual([
      { amountCents: 3_000, due: { id: late.id } },
      { amountCents: 1_000, due: { id: next.id } },
    ]);
    expect(await till.balance(jean)).toEqual({ owed: 1_000, credit: 0 });
    expect(await till.inBooks(jean, '411')).toBe(1_000);
  });

  test('leaves what nobody asks for as credit, which pays the next due by itself', async () => {
    const jeanne = await till.member('Jeanne Grand');
    await till.pays(jeanne, 5_000);
    expect(await till.balance(jeanne)).toEqual({ owed: 0, credit: 5_000 });
    const due = await till.asks(jeanne, 3_000, inDays(20));
    expect(due).toMatchObject({ settledCents: 3_000, remainingCents: 0 });
    expect(await till.balance(jeanne)).toEqual({ owed: 0, credit: 2_000 });
    expect(await till.inBooks(jeanne, '411')).toBe(-2_000);
  });

  test('asks the database for nothing that cannot follow', async () => {
    const nora = await till.member('Nora Vert');
    await till.asks(nora, 3_000, inDays(5));
    const before = await executed();
    await till.pays(nora, 1_000, { distinct: true });
    const now = await executed();
    const ran = [...now].filter(([query, calls]) => calls > (before.get(query) ?? 0)).map(([query]) => query);
    // One due of their own, no fee: nobody’s coverage and nobody else’s account is looked at. Two of these read the answer.
    expect(ran.filter((query) => /due_coverage|d\.person_id <> p\.person_id/.test(query))).toEqual([]);
    expect(ran.length).toBeLessThanOrEqual(9);
  });

  test('told again under its key is the payment already known', async () => {
    const luc = await till.member('Luc Noir');
    const idempotencyKey = newId();
    const [one, again] = [
      await till.pays(luc, 1_000, { idempotencyKey }),
      await till.pays(luc, 1_000, { idempotencyKey }),
    ];
    expect(again.id).toBe(one.id);
    const other = await till.refusesPay(luc, 1_001, { idempotencyKey });
    expect(other.code).toBe('payment.key-taken');
  });

  test('recorded by two treasurers at once is one payment, until one says that it is other money', async () => {
    const lea = await till.member('Léa Blanc');
    await till.asks(lea, 12_000, inDays(3));
    const tries = await Promise.allSettled([till.pays(lea, 12_000), till.pays(lea, 12_000, {}, maelle)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await till.balance(lea)).toEqual({ owed: 0, credit: 0 });
    const again = await till.refusesPay(lea, 12_000);
    expect(again).toMatchObject({ code: 'payment.seems-known' });
    await till.pays(lea, 12_000, { distinct: true });
    expect(await till.balance(lea)).toEqual({ owed: 0, credit: 12_000 });
  });

  test('sent by many windows at once under one key is one payment', async () => {
    const max = await till.member('Max Court');
    const idempotencyKey = newId();
    const sent = await Promise.all([1, 2, 3, 4].map(() => till.pays(max, 700, { idempotencyKey })));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await till.balance(max)).toEqual({ owed: 0, credit: 700 });
  });

  test('many at once never settle a due beyond what it asks for', async () => {
    const eva = await till.member('Eva Long');
    await till.asks(eva, 10_000, inDays(3));
    await Promise.all([3_000, 3_100, 3_200, 3_300].map((cents) => till.pays(eva, cents)));
    expect(await till.balance(eva)).toEqual({ owed: 0, credit: 2_600 });
  });

  test('undone, leaves what it paid due again, and is read for ever', async () => {
    const tom = await till.member('Tom Vert');
    await till.asks(tom, 2_500, inDays(9));
    const { id } = await till.pays(tom, 2_500);
    const values = { id, reason: ' Chèque sans provision ' };
    const undone = await doing(
      samir,
      'undoPayment',
      values,
      'Payment { reversedAt reversalReason settledCents }',
    );
    expect(undone).toMatchObject({ reversalReason: 'Chèque sans provision', settledCents: 0 });
    expect(await till.balance(tom)).toEqual({ owed: 2_500, credit: 0 });
    expect(await till.inBooks(tom, '411')).toBe(2_500);
    expect((await refusal(samir, 'undoPayment', values)).code).toBe('payment.reversed');
  });

  test('names what it pays, or is refused', async () => {
    const ana = await till.member('Ana Bleu');
    const [rent, fee] = [await till.asks(ana, 9_000, inDays(2)), await till.asks(ana, 1_000, inDays(30))];
    const dues = [{ dueId: fee.id }];
    expect((await till.pays(ana, 1_000, { dues })).settles).toEqual([
      { amountCents: 1_000, due: { id: fee.id } },
    ]);
    expect((await till.refusesPay(ana, 1_100, { dues })).code).toBe('not-found');
    const tooMuch = { dues: [{ dueId: rent.id, amountCents: 9_001 }] };
    expect((await till.refusesPay(ana, 9_500, tooMuch)).code).toBe('settle.more-than-due');
    expect((await till.refusesPay(ana, 0)).code).toBe('payment.amount');
    expect((await till.refusesPay(ana, 800, { receivedOn: inDays(1) })).code).toBe('payment.future');
    expect((await till.refusesPay(ana, 800, { receivedOn: '2001-01-01' })).code).toBe('ledger.no-year');
  });

  test('is recorded by who keeps the money or the members, undone by the treasurer, and by no one of another house', async () => {
    const { id: personId } = zoe;
    const input = { ...till.money(personId, 500), method: term('cash') };
    for (const who of [zoe, claire]) {
      expect((await refusal(who, 'recordPayment', { input })).code).toBe('access.denied');
    }
    expect((await refusal(elsewhere.samir, 'recordPayment', { input })).code).toBe('not-found');
    const { id } = await doing<{ id: string }>(maelle, 'recordPayment', { input }, 'Payment { id }');
    expect((await refusal(maelle, 'undoPayment', { id, reason: 'Erreur' })).code).toBe('access.denied');
    expect((await refusal(elsewhere.samir, 'undoPayment', { id, reason: 'Erreur' })).code).toBe('not-found');
    expect((await refusal(samir, 'undoPayment', { id, reason: ' ' })).code).toBe('input.required');
  });
});

describe('what the database itself holds to', () => {
  test('no due settled beyond what it asks for, no payment spent beyond what it brought', async () => {
    const ines = await till.member('Inès Roux');
    const [due, other] = [await till.asks(ines, 1_000, inDays(3)), await till.asks(ines, 5_000, inDays(4))];
    const { id } = await till.pays(ines, 1_500);
    const settle = (dueId: string, cents: number) =>
      sql(
        `insert into settlement (association_id, id, payment_id, due_id, amount_cents) values ($1, $2, $3, $4, $5)`,
        [till.village.id, newId(), id, dueId, cents],
      );
    await expect(settle(due.id, 1)).rejects.toThrow('more than is due');
    await expect(settle(other.id, 1)).rejects.toThrow('more than was paid');
    await expect(settle(other.id, -501)).rejects.toThrow();
  });

  test('no entry out of balance, none added to, no number left out, none in a closed year', async () => {
    const { village } = till;
    const entry = (columns: string) =>
      sql(
        `insert into ledger_entry (association_id, id, financial_year_id, journal, number, on_date, label, voucher_kind)
         select y.association_id, $2, y.id, 'OD', ${columns}, 'Essai', 'other'
         from financial_year y where y.association_id = $1`,
        [village.id, newId()],
      );
    await expect(entry('y.last_number + 1, y.starts_on')).rejects.toThrow('debit and credit differ');
    await expect(entry('y.last_number + 2, y.starts_on')).rejects.toThrow('numbers would have a gap');
    await expect(entry('y.last_number + 1, y.starts_on - 1')).rejects.toThrow('not a day of the year');
    await expect(
      sql(
        `insert into ledger_line (association_id, entry_id, position, account_id, debit_cents)
         select e.association_id, e.id, 9, a.id, 100 from ledger_entry e
         join ledger_account a on a.association_id = e.association_id and a.number = '512'
         where e.association_id = $1 limit 1`,
        [village.id],
      ),
    ).rejects.toThrow('the entry is written');
  });

  test('nothing is written in a closed year', async () => {
    const { village, samir: keeper } = await Village.founded();
    const other = new Till(village, keeper);
    const person = await other.member('Paul Gris');
    await sql('update financial_year set closed_at = now() where association_id = $1', [village.id]);
    expect((await other.refusesPay(person, 900)).code).toBe('ledger.year-closed');
    expect(await other.balance(person)).toEqual({ owed: 0, credit: 0 });
  });
});

test('what one owes and paid is read by oneself and by who reads the treasury, and by nobody else', async () => {
  const noe = await till.member('Noé Brun');
  const due = await till.asks(noe, 900, inDays(4));
  const { id } = await till.pays(noe, 400);
  const shown =
    'owedCents lateCents creditCents dues { id printedReference number } payments { id receivedOn }';
  const own = await asking(noe, 'myMoney', {}, shown);
  expect(own).toEqual({
    ...{ owedCents: 500, lateCents: 0, creditCents: 0, payments: [{ id, receivedOn: today() }] },
    dues: [
      {
        id: due.id,
        number: due.number,
        printedReference: expect.stringMatching(/^RF\d\d [A-Z]{4} [A-Z]{2}$/),
      },
    ],
  });
  expect(await asking(claire, 'moneyAccount', { personId: noe.id }, shown)).toEqual(own);
  expect(await refusedQuestion(zoe, 'moneyAccount', { personId: noe.id }, shown)).toBe('access.denied');
  expect(await refusedQuestion(elsewhere.claire, 'moneyAccount', { personId: noe.id }, shown)).toBe(
    'not-found',
  );
});
