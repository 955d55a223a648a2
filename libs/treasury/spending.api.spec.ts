import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, type Villager } from '../membership/testing/village.js';
import { Purse } from './testing/purse.js';

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';

let purse: Purse;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let yann: Villager;
let elsewhere: Purse;
beforeAll(async () => {
  purse = await Purse.founded();
  ({ claire, samir, zoe, yann } = purse);
  elsewhere = await Purse.founded();
});

const code = async (who: Villager, verb: string, id: string, values: object = {}): Promise<string> =>
  (await refusal(who, verb, { id, ...values })).code;
const refusesClaim = async (amountCents: number, values: object = {}): Promise<string> =>
  (await refusal(zoe, 'claimExpense', { input: await purse.spending(zoe, amountCents, values) })).code;

describe('a volunteer’s claim', () => {
  test('goes from the phone to the bank, and each step is in the books', async () => {
    const { id } = await purse.claims(zoe, 4_200, { iban: IBAN });
    expect(await purse.till.onAccount('4671')).toBe(0);
    expect(await purse.does(yann, 'approveExpense', id)).toMatchObject({ state: 'approved' });
    expect(await purse.till.inBooks(zoe, '4671')).toBe(-4_200);
    expect(await purse.till.onAccount('658')).toBe(4_200);
    expect(await purse.does(samir, 'payExpense', id, { paidOn: today() })).toMatchObject({ state: 'paid' });
    expect(await purse.till.inBooks(zoe, '4671')).toBe(0);
    expect(await purse.till.onAccount('512')).toBe(-4_200);
    expect(await asking<object[]>(zoe, 'myExpenses', {}, 'label state iban commission { name }')).toEqual([
      {
        ...{ label: 'Vis et chevilles', state: 'paid', iban: IBAN.replace(/ /g, '') },
        commission: { name: 'Technique' },
      },
    ]);
    const lines = await sql(
      `select commission_id from ledger_line where association_id = $1 and commission_id is not null`,
      [purse.village.id],
    );
    expect(lines).toEqual([{ commission_id: purse.commissionId }]);
    expect(await purse.till.unbalanced()).toEqual([]);
  });

  test('is proved by a receipt that who approves can read, and nobody else', async () => {
    await purse.claims(zoe, 1_000);
    const seen = async (who: Villager) => {
      const [first] = await asking<{ receipts: { href: string }[] }[]>(
        who,
        'expensesToApprove',
        {},
        'receipts { href }',
      );
      return first?.receipts[0]?.href ?? '';
    };
    expect((await request(await seen(yann), yann)).status).toBe(200);
    expect((await request(await seen(samir), samir)).status).toBe(200);
    const stranger = await purse.village.welcome('Anna Kerr');
    expect((await request(await seen(yann), stranger)).status).toBe(404);
    expect(await seen(stranger)).toBe('');
  });

  test('is proved in the books too: its entries lead to its receipts, which the spreadsheet names', async () => {
    const label = 'Visserie de novembre';
    const fileIds = [await purse.photo(zoe, 'ticket-1.png'), await purse.photo(zoe, 'ticket-2.png')];
    const { id } = await purse.claims(zoe, 2_700, { label, fileIds });
    await purse.does(yann, 'approveExpense', id);
    await purse.does(samir, 'payExpense', id, { paidOn: today() });
    const [year] = await asking<{ id: string }[]>(samir, 'financialYears', {}, 'id');
    const proofs = async (account: string) => {
      const page = {
        yearId: year?.id,
        accounts: [account],
        held: false,
        offset: 0,
        limit: 50,
        search: label,
      };
      const { items } = await asking<{ items: { receipts: { name: string; href: string }[] }[] }>(
        samir,
        'accountLines',
        { page },
        'items { receipts { name href } }',
      );
      return items[0]?.receipts ?? [];
    };
    for (const account of ['658', '512'])
      expect((await proofs(account)).map(({ name }) => name)).toEqual(['ticket-1.png', 'ticket-2.png']);
    const [receipt] = await proofs('658');
    expect((await request(receipt?.href ?? '', samir)).status).toBe(200);
    const { href } = await doing<{ href: string }>(
      samir,
      'exportBooks',
      { yearId: year?.id, format: term('csv') },
      'File { href }',
    );
    const csv = await (await request(href, samir)).text();
    expect(csv.split('\n')[0]).toMatch(/Crédit;Justificatifs\r?$/);
    expect(csv).toMatch(/Visserie de novembre;658;.*27,00;0,00;"?ticket-1\.png ; ticket-2\.png/);
  });

  test('may have several receipts, each shown in its order to who approves', async () => {
    const fileIds = [
      await purse.photo(zoe, 'rue.png'),
      await purse.photo(zoe, 'gare.png'),
      await purse.photo(zoe, 'quai.png'),
    ];
    const label = 'Trois tickets';
    const { id } = await purse.claims(zoe, 2_300, { label, fileIds: [...fileIds, fileIds[0] ?? ''] });
    const names = async (who: Villager, question: string) =>
      (
        await asking<{ id: string; receipts: { name: string; href: string }[] }[]>(
          who,
          question,
          {},
          'id receipts { name href }',
        )
      ).find((expense) => expense.id === id)?.receipts ?? [];
    const shown = await names(yann, 'expensesToApprove');
    expect(shown.map(({ name }) => name)).toEqual(['rue.png', 'gare.png', 'quai.png']);
    for (const { href } of shown) expect((await request(href, yann)).status).toBe(200);
    expect(await names(zoe, 'myExpenses')).toHaveLength(3);
    expect(await names(samir, 'expensesToApprove')).toHaveLength(3);
    const many = Array.from({ length: 11 }, () => fileIds[0] ?? '');
    expect(await refusesClaim(1_000, { fileIds: many })).toBe('input.invalid');
    await purse.does(zoe, 'withdrawExpense', id);
  });

  test('says what is wrong with it', async () => {
    expect(await refusesClaim(1_000, { fileIds: [] })).toBe('expense.receipt');
    expect(await refusesClaim(1_000, { kilometres: 10 })).toBe('expense.amount');
    expect(await refusesClaim(1_000, { amountCents: null, kilometres: 10 })).toBe('expense.no-mileage');
    expect(await refusesClaim(1_000, { spentOn: inDays(1) })).toBe('expense.spent-later');
    expect(await refusesClaim(1_000, { iban: 'FR76 3000' })).toBe('sepa.iban-short');
    expect(await refusesClaim(1_000, { commissionId: elsewhere.commissionId })).toBe('not-found');
    expect(await refusesClaim(1_000, { fileIds: [await purse.photo(zoe), await purse.photo(samir)] })).toBe(
      'not-found',
    );
  });

  test('is withdrawn by its author while it waits, and by nobody else', async () => {
    const { id } = await purse.claims(zoe, 900);
    expect(await code(yann, 'withdrawExpense', id)).toBe('expense.not-yours');
    expect(await purse.does(zoe, 'withdrawExpense', id)).toMatchObject({ state: 'withdrawn' });
    expect(await code(samir, 'approveExpense', id)).toBe('expense.is-withdrawn');
  });

  test('may be kilometres once a rate is decided, and given to the association', async () => {
    const rule = { ceilingCents: 10_000, mileageTenths: 324, decision: 'CA du 3 mars' };
    expect((await refusal(zoe, 'decideSpendingRule', { input: rule })).code).toBe('access.denied');
    await doing(claire, 'decideSpendingRule', { input: rule }, 'SpendingRule { decision }');
    const drive = { amountCents: null, fileIds: [], kilometres: 100, gift: true };
    const { id, amountCents } = await purse.claims(zoe, 0, drive);
    expect(amountCents).toBe(3_240);
    expect(await purse.does(samir, 'approveExpense', id)).toMatchObject({ state: 'given' });
    expect(await purse.till.onAccount('75412')).toBe(-3_240);
    expect(await purse.till.inBooks(zoe, '4671')).toBe(0);
    expect(await code(samir, 'payExpense', id, { paidOn: today() })).toBe('expense.is-given');
  });
});

describe('approving', () => {
  test('nobody approves their own, nor what they entered', async () => {
    const mine = await purse.claims(samir, 1_000);
    expect(await code(samir, 'approveExpense', mine.id)).toBe('expense.own');
    const entered = await purse.records(1_000);
    expect(await code(samir, 'approveExpense', entered.id)).toBe('expense.own');
    expect(await purse.does(claire, 'approveExpense', entered.id)).toMatchObject({ state: 'approved' });
  });

  test('a lead within the charter, a plain member never', async () => {
    const large = await purse.claims(zoe, 5_001);
    expect(await code(yann, 'approveExpense', large.id)).toBe('expense.above-charter');
    expect(await code(yann, 'refuseExpense', large.id, { reason: 'Non' })).toBe('expense.above-charter');
    const other = await purse.village.welcome('Paul Petit');
    expect(await code(other, 'approveExpense', large.id)).toBe('expense.approvers-only');
  });

  test('above the ceiling takes two different people, whoever comes first', async () => {
    const { id, approvalsNeeded } = await purse.claims(zoe, 25_000);
    expect(approvalsNeeded).toBe(2);
    expect(await purse.does(samir, 'approveExpense', id)).toMatchObject({ state: 'waiting' });
    expect(await code(samir, 'approveExpense', id)).toBe('expense.by-another');
    expect(await code(samir, 'payExpense', id, { paidOn: today() })).toBe('expense.is-waiting');
    expect(await purse.does(claire, 'approveExpense', id)).toMatchObject({ state: 'approved' });
  });

  test('two at once: both count when two are asked for, one of them when one is', async () => {
    const both = async (amountCents: number) => {
      const { id } = await purse.claims(zoe, amountCents);
      const tries = await Promise.allSettled(
        [claire, samir].map((who) => purse.does(who, 'approveExpense', id)),
      );
      const written = await sql<{ n: number }>(
        `select count(*)::int as n from ledger_entry where association_id = $1 and voucher_id = $2`,
        [purse.village.id, id],
      );
      return [tries.filter(({ status }) => status === 'fulfilled').length, written[0]?.n];
    };
    expect(await both(30_000)).toEqual([2, 1]);
    expect(await both(2_000)).toEqual([1, 1]);
  });

  test('the database holds to it whatever the application does', async () => {
    const { id } = await purse.claims(zoe, 25_000);
    const step = (number: number, act: string, who: Villager) =>
      sql(
        `insert into expense_step (association_id, id, expense_id, number, act, on_day, recorded_by)
         values ($1, uuidv7(), $2, $3, $4, $5, $6)`,
        [purse.village.id, id, number, act, today(), who.id],
      );
    await expect(
      sql(
        `insert into expense (association_id, id, kind, person_id, label, amount_cents, spent_on, account_id, ceiling_cents)
         select association_id, uuidv7(), kind, person_id, label, amount_cents, spent_on, account_id, ceiling_cents
         from expense where id = $1`,
        [id],
      ),
    ).rejects.toThrow(/no receipt/);
    await expect(step(1, 'approved', zoe)).rejects.toThrow(/by another person/);
    await expect(step(1, 'paid', samir)).rejects.toThrow(/not now/);
    await step(1, 'approved', samir);
    await expect(step(2, 'approved', samir)).rejects.toThrow(/by another person/);
    await expect(step(2, 'paid', samir)).rejects.toThrow(/not now/);
  });

  test('shows each what waits for them, and only that', async () => {
    const { id } = await purse.claims(zoe, 4_000);
    const waits = async (who: Villager) =>
      (await asking<{ id: string }[]>(who, 'expensesToApprove', {}, 'id')).some((one) => one.id === id);
    expect(await Promise.all([zoe, yann, samir, claire, elsewhere.samir].map(waits))).toEqual([
      ...[false, true, true, true, false],
    ]);
  });
});

describe('the treasurer', () => {
  test('refuses with a reason, even once it is approved, and the books take it back', async () => {
    const before = await purse.till.onAccount('658');
    const { id } = await purse.spent(3_000, { paid: false });
    expect(await code(samir, 'refuseExpense', id, { reason: ' ' })).toBe('input.required');
    expect(await purse.does(samir, 'refuseExpense', id, { reason: 'Ticket illisible' })).toMatchObject({
      state: 'refused',
    });
    expect(await purse.till.onAccount('658')).toBe(before);
    expect(await purse.till.unbalanced()).toEqual([]);
  });

  test('changes the account, which is written again, and takes a payment back', async () => {
    const { id } = await purse.spent(2_500);
    const accountId = await purse.account('6063');
    await doing(samir, 'classifyExpense', { id, accountId }, 'Expense { id }');
    expect(await purse.till.onAccount('6063')).toBe(2_500);
    const wrong = { accountId: await purse.account('512') };
    expect(await code(samir, 'classifyExpense', id, wrong)).toBe('expense.account');
    const bank = await purse.till.onAccount('512');
    const back = await purse.does(samir, 'takeBackExpensePayment', id, { reason: 'Virement rejeté' });
    expect(back.state).toBe('approved');
    expect(await purse.till.onAccount('512')).toBe(bank + 2_500);
    expect(await code(samir, 'payExpense', id, { paidOn: inDays(1) })).toBe('expense.paid-later');
    expect(await purse.does(samir, 'payExpense', id, { paidOn: today() })).toMatchObject({ state: 'paid' });
    expect(await purse.till.unbalanced()).toEqual([]);
  });

  test('records an invoice once, and reads what is to be paid', async () => {
    const invoice = { reference: 'F-2041', dueOn: inDays(20) };
    const { id } = await purse.records(6_000, invoice);
    const again = { input: purse.invoice(6_000, { ...invoice, supplier: 'scierie du lac' }) };
    expect((await refusal(samir, 'recordInvoice', again)).code).toBe('expense.invoice-there');
    await purse.does(claire, 'approveExpense', id);
    expect(await purse.till.onAccount('401')).toBeLessThanOrEqual(-6_000);
    const page = { search: 'scierie F-2041' };
    const found = await asking(samir, 'expenseList', { page }, 'total items { supplier state dueOn }');
    expect(found).toEqual({
      total: 1,
      items: [{ supplier: 'Scierie du Lac', state: 'approved', dueOn: inDays(20) }],
    });
    const waiting = await asking(
      samir,
      'expenseList',
      { page: { ...page, ...purse.states('waiting') } },
      'total',
    );
    expect(waiting).toEqual({ total: 0 });
    expect(await refusedQuestion(zoe, 'expenseList', { page }, 'total')).toBe('access.denied');
  });

  test('of another association finds nothing', async () => {
    const { id } = await purse.claims(zoe, 1_500);
    expect(await code(elsewhere.samir, 'approveExpense', id)).toBe('not-found');
    expect(await code(elsewhere.samir, 'refuseExpense', id, { reason: 'Non' })).toBe('not-found');
  });
});
