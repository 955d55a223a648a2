import { addDays } from '@etabli/kernel';
import { inspect } from '@etabli/platform/pdf/inspect';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
import { monthOf } from './rules/occupancy.js';
import { Landlord } from './testing/landlord.js';
import { Purse } from './testing/purse.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let house: Landlord;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  house = new Landlord(village, samir);
});
afterEach(async () => expect(await house.till.unbalanced()).toEqual([]));

interface Amount {
  rate: number | null;
  netCents: number;
  vatCents: number;
}

interface Statement {
  rates: Amount[];
  collectedCents: number;
  deductibleCents: number;
  toPayCents: number;
  boxes: { code: string; baseEuros: number | null; taxEuros: number | null }[];
}

const SETTING =
  'VatSetting { id from regime vatNumber excluded onDebits coefficient rates { subject rate } }';
const setting = (values: object = {}) => ({
  ...{ from: today(), regime: term('liable'), vatNumber: 'FR 12 345678901', reason: 'Assemblée de mai' },
  rates: [
    { subject: 'due:service', rate: 2_000 },
    { subject: 'due:occupancy_fee', rate: 2_000 },
    { subject: 'rent:locker', rate: null },
  ],
  ...values,
});
const says = (values: object = {}, who = samir) =>
  doing<{ id: string; vatNumber: string }>(who, 'sayVat', { input: setting(values) }, SETTING);
const statement = (from = today(), to = today(), who = samir) =>
  asking<Statement>(
    who,
    'vatStatement',
    { from, to },
    'rates { rate netCents vatCents } collectedCents deductibleCents toPayCents boxes { code baseEuros taxEuros }',
  );
const collected = () => house.till.onAccount('44571').then((cents) => 0 - cents);
const accounts = () =>
  sql<{ number: string }>(
    `select number from ledger_account where association_id = $1 and number like '445%' order by number`,
    [village.id],
  );

describe('what holds', () => {
  test('is nothing until somebody says something, and then nothing else changes', async () => {
    expect(await asking(samir, 'vatSetting', {}, 'id')).toBeNull();
    expect(await asking(samir, 'vatHistory', {}, 'id')).toEqual([]);
    const { id } = await house.till.asks(zoe, 12_000, inDays(10));
    expect(await house.till.onAccount('7062')).toBe(-12_000);
    const [due] = await asking<{ dues: { vatCents: number }[] }>(
      samir,
      'moneyAccount',
      { personId: zoe.id },
      'dues { vatCents }',
    ).then(({ dues }) => dues);
    expect(due).toEqual({ vatCents: 0 });
    expect((await accounts()).map(({ number }) => number)).toEqual(['4456', '4457']);
    await house.till.reduces(id, 'credit_note');
    expect((await statement()).rates).toEqual([]);
  });

  test('is dated, keeps its history, and its last word of a day counts', async () => {
    await says({ from: inDays(-400), regime: term('franchise'), vatNumber: '', rates: [] });
    await says({ from: inDays(30) });
    const { vatNumber } = await says({ from: inDays(30), coefficient: 60 });
    expect(vatNumber).toBe('FR12345678901');
    const history = await asking<object[]>(claire, 'vatHistory', {}, 'from regime coefficient');
    expect(history).toEqual([
      { from: inDays(30), regime: 'liable', coefficient: 60 },
      { from: inDays(-400), regime: 'franchise', coefficient: 0 },
    ]);
    expect(await asking(claire, 'vatSetting', {}, 'regime')).toEqual({ regime: 'franchise' });
  });

  test('is refused where it makes no sense, and to who may not', async () => {
    const wrong = async (values: object, who = samir) =>
      (await refusal(who, 'sayVat', { input: setting(values) })).code;
    expect(await wrong({ vatNumber: '' })).toBe('vat.number');
    expect(await wrong({ vatNumber: '12' })).toBe('vat.number');
    expect(await wrong({ reason: '  ' })).toBe('input.required');
    expect(await wrong({ rates: [{ subject: 'due:service', rate: 1_960 }] })).toBe('input.invalid');
    expect(await wrong({ rates: [{ subject: 'anything', rate: 2_000 }] })).toBe('input.invalid');
    const twice = [1_000, 2_000].map((rate) => ({ subject: 'due:service', rate }));
    expect(await wrong({ rates: twice })).toBe('vat.twice');
    expect(await wrong({}, zoe)).toBe('access.denied');
    expect(await wrong({}, claire)).toBe('access.denied');
    await says();
    expect(await wrong({ from: inDays(-1) })).toBe('vat.past');
    expect(await refusedQuestion(zoe, 'vatHistory', {}, 'id')).toBe('access.denied');
    const elsewhere = await Village.founded();
    expect(await asking(elsewhere.samir, 'vatHistory', {}, 'id')).toEqual([]);
  });

  test('said by two at the same moment, both words are kept', async () => {
    await Promise.all([says({ coefficient: 10 }), says({ coefficient: 20 })]);
    const rows = await sql('select id from vat_setting where association_id = $1', [village.id]);
    expect(rows).toHaveLength(2);
    expect(await asking<object[]>(samir, 'vatHistory', {}, 'id')).toHaveLength(1);
  });
});

describe('what is asked for', () => {
  test('is posted with its tax apart, and a credit note or a waiver takes its part of it back', async () => {
    await says();
    const { id } = await house.till.asks(zoe, 12_000, inDays(10));
    expect([await house.till.onAccount('7062'), await collected()]).toEqual([-10_000, 2_000]);
    await house.till.reduces(id, 'credit_note', { amountCents: 3_001 });
    expect(await collected()).toBe(1_500);
    await house.till.reduces(id, 'waiver');
    expect([await house.till.onAccount('7062'), await collected()]).toEqual([0, 0]);
    await house.till.asks(zoe, 5_000, inDays(10), { kind: term('other') });
    expect([await house.till.onAccount('758'), await collected()]).toEqual([-5_000, 0]);
  });

  test('with prices said without tax: the month asks for both, each line at its rate', async () => {
    await says({ excluded: true });
    const month = monthOf(today());
    const from = addDays(month.from, -200);
    await house.rents(zoe, 10_000, { from });
    await house.rents(zoe, 1_000, { from, kind: term('locker'), label: 'Casier 7' });
    await house.serves(zoe, { unitCents: 7, quantity: 40 });
    const preview = await house.looksAt(today());
    expect(preview.residents).toMatchObject([{ rentCents: 13_000, servicesCents: 336 }]);
    await house.calls(today());
    expect(await collected()).toBe(2_056);
    expect(await house.till.onAccount('7061')).toBe(-11_000);
    expect(await house.till.onAccount('7062')).toBe(-280);
  });

  test('and what the solidarity pool pays of a rent is part of its price', async () => {
    await says();
    const from = addDays(monthOf(today()).from, -200);
    const { id } = await house.rents(zoe, 12_000, { from });
    await house.till.asks(claire, 12_000, inDays(10), {
      ...{ kind: term('solidarity'), label: 'Tranches', coversFrom: today(), coversTo: today() },
    });
    await house.doesTo(id, 'suspendRent', { month: today(), suspended: true });
    await house.calls(today());
    expect(await house.till.onAccount('7061')).toBe(-10_000);
    expect(await collected()).toBe(2_000);
  });

  test('is invoiced with its rates, the number and the articles', async () => {
    await says({ exemption: 'article 261 D, 2° du CGI', onDebits: true });
    const { id } = await house.till.asks(zoe, 12_000, inDays(10));
    const file = await doing<{ href: string }>(zoe, 'printDue', { id }, 'File { href }');
    const pdf = await request(file.href, zoe);
    const { text } = await inspect(new Uint8Array(await pdf.arrayBuffer()));
    const plain = text.replace(/[\u00a0\u202f]/g, ' ');
    for (const said of ['20 %', '100,00', '20,00', '120,00', 'FR12345678901', 'd’après les débits']) {
      expect(plain).toContain(said);
    }
    expect(plain).not.toContain('Exonération');
  });

  test('and the database refuses lines that do not make the due', async () => {
    await says();
    const { id } = await house.till.asks(zoe, 12_000, inDays(10));
    const more = sql(
      `insert into due_tax (association_id, due_id, position, label, from_pool, rate, net_cents, vat_cents, on_debits)
       values ($1, $2, 9, 'x', false, 2000, 10, 2, false)`,
      [village.id, id],
    );
    await expect(more).rejects.toThrow('lines differ from the due');
  });
});

describe('a period', () => {
  test('counts what was paid, in parts that sum to the tax of the whole', async () => {
    await says();
    const { id } = await house.till.asks(zoe, 10_000, inDays(10));
    expect((await statement()).collectedCents).toBe(0);
    await house.till.pays(zoe, 3_333, { dues: [{ dueId: id }] });
    expect(await statement()).toMatchObject({
      rates: [{ rate: 2_000, netCents: 2_777, vatCents: 556 }],
      ...{ collectedCents: 556, toPayCents: 556 },
    });
    const { id: last } = await house.till.pays(zoe, 6_667, { dues: [{ dueId: id }] });
    expect((await statement()).collectedCents).toBe(1_667);
    await doing(samir, 'undoPayment', { id: last, reason: 'Rejeté' }, 'Payment { id }');
    expect((await statement()).collectedCents).toBe(556);
    expect((await statement(inDays(-10), inDays(-1))).collectedCents).toBe(0);
  });

  test('by option counts what was asked for, less what was credited', async () => {
    await says({ onDebits: true });
    const { id } = await house.till.asks(zoe, 12_000, inDays(10));
    await house.till.reduces(id, 'credit_note', { amountCents: 6_000 });
    await house.till.asks(zoe, 4_000, inDays(10), { kind: term('other') });
    expect(await statement()).toMatchObject({
      rates: [
        { rate: 2_000, netCents: 5_000, vatCents: 1_000 },
        { rate: null, netCents: 4_000, vatCents: 0 },
      ],
      boxes: [
        { code: 'A1', baseEuros: 50 },
        { code: 'E2', baseEuros: 40 },
        { code: '08', taxEuros: 10 },
        {},
        {},
        {},
        {},
        { code: '28', taxEuros: 10 },
      ],
    });
  });

  test('leaves as a file, and is refused upside down and to who may not', async () => {
    await says();
    const file = await doing<{ id: string; name: string }>(
      samir,
      'exportVat',
      { from: today(), to: today() },
      'File { id name }',
    );
    expect(file.name).toBe(`tva-${today()}-${today()}.csv`);
    expect(await refusedQuestion(samir, 'vatStatement', { from: today(), to: inDays(-1) }, 'from')).toBe(
      'vat.period',
    );
    expect(await refusedQuestion(zoe, 'vatStatement', { from: today(), to: today() }, 'from')).toBe(
      'access.denied',
    );
    expect((await refusal(zoe, 'exportVat', { from: today(), to: today() })).code).toBe('access.denied');
  });
});

test('a purchase gives back its tax by what it serves, once it is paid', async () => {
  const purse = await Purse.founded();
  const { id } = await purse.records(9_600);
  const tax = (values: object = {}) => ({
    input: { expenseId: id, vatCents: 1_600, use: term('both'), ...values },
  });
  const SHOWN = 'Expense { id tax { use vatCents deductibleCents } }';
  expect((await refusal(purse.samir, 'sayPurchaseTax', tax())).code).toBe('vat.not-liable');
  await says({ coefficient: 60 }, purse.samir);
  expect((await refusal(purse.samir, 'sayPurchaseTax', tax({ vatCents: 1_601 }))).code).toBe('vat.too-much');
  expect((await refusal(purse.zoe, 'sayPurchaseTax', tax())).code).toBe('access.denied');
  await purse.does(purse.claire, 'approveExpense', id);
  await doing(purse.samir, 'sayPurchaseTax', tax({ use: term('taxed') }), SHOWN);
  expect(await purse.till.onAccount('44566')).toBe(1_600);
  expect(await doing(purse.samir, 'sayPurchaseTax', tax(), SHOWN)).toMatchObject({
    tax: { use: 'both', vatCents: 1_600, deductibleCents: 960 },
  });
  expect([await purse.till.onAccount('44566'), await purse.till.onAccount('658')]).toEqual([960, 8_640]);
  expect((await statement(today(), today(), purse.samir)).deductibleCents).toBe(0);
  await purse.does(purse.samir, 'payExpense', id, { paidOn: today() });
  expect(await statement(today(), today(), purse.samir)).toMatchObject({
    ...{ deductibleCents: 960, toPayCents: -960 },
  });
  expect(await purse.till.unbalanced()).toEqual([]);
});
