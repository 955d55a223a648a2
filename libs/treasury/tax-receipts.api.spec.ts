import { newId } from '@etabli/kernel';
import { inspect } from '@etabli/platform/pdf/inspect';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today, Village, type Villager } from '../membership/testing/village.js';
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

interface Receipt {
  id: string;
  number: string;
  amountCents: number;
  cancelled: string | null;
  overtaken: boolean;
}

interface Year {
  planned: { amountCents: number; gifts: number; missing: string[]; form: string; person: { id: string } }[];
  receipts: Receipt[];
  declaredCents: number;
  declaredReceipts: number;
}

const YEAR = `year planned { form amountCents gifts missing person { id } }
  receipts { id number amountCents cancelled overtaken } declaredCents declaredReceipts`;
const year = Number(today().slice(0, 4));
const desk = (who = samir) =>
  asking<{ setting: { active: boolean } | null; sentence: string; years: number[] }>(
    who,
    'taxReceiptDesk',
    {},
    'setting { active from feesCount recordedBy { id } sentence } sentence years',
  );
const setting = async (values: object = {}) => ({
  ...{ from: `${year}-01-01`, sentence: (await desk()).sentence, organism: term('general_interest') },
  ...{ signatory: 'Claire Dubois, coprésidente', ...values },
});
const turnsOn = async (values: object = {}, who = claire) =>
  doing(who, 'turnTaxReceiptsOn', { input: await setting(values) }, 'TaxReceiptSetting { id active }');
const looks = () => asking<Year>(samir, 'taxReceiptYear', { year }, YEAR);
const gift = ({ id }: { id: string }, amountCents: number, values: object = {}) => ({
  ...{ personId: id, amountCents, receivedOn: today(), method: term('cheque'), idempotencyKey: newId() },
  ...values,
});
const gives = (who: { id: string }, cents: number, values: object = {}) =>
  doing<{ id: string }>(samir, 'recordGift', { input: gift(who, cents, values) }, 'Payment { id }');
const issues = async () => {
  const { planned } = await looks();
  const ready = planned.filter(({ missing }) => missing.length === 0);
  const totalCents = ready.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return doing<Year>(
    samir,
    'issueTaxReceipts',
    { input: { year, receipts: ready.length, totalCents } },
    `TaxReceiptYear { ${YEAR} }`,
  );
};
const lives = ({ id }: { id: string }) =>
  sql(`update person set street = '3 rue du Rabot', postcode = '26400', city = 'Crest' where id = $1`, [id]);

test('receipts are off until somebody who may answers for the very sentence, and the database holds it', async () => {
  expect(await desk()).toMatchObject({ setting: null, years: [] });
  await lives(zoe);
  await gives(zoe, 5_000);
  expect((await looks()).planned).toEqual([]);
  const run = { input: { year, receipts: 1, totalCents: 5_000 } };
  expect((await refusal(samir, 'issueTaxReceipts', run)).code).toBe('receipts.off');
  const direct = sql(
    `insert into tax_receipt (association_id, id, number, form, gift_year, issued_on, person_id, amount_cents, facts)
     values ($1, $2, 1, '11580', $3, $4, $5, 100, '{}')`,
    [village.id, newId(), year, today(), zoe.id],
  );
  await expect(direct).rejects.toThrow('none are given');
  const wrong = async (values: object, who = claire) =>
    (await refusal(who, 'turnTaxReceiptsOn', { input: await setting(values) })).code;
  expect(await wrong({ sentence: 'lu' })).toBe('receipts.sentence');
  expect(await wrong({ rescriptOn: inDays(-10) })).toBe('receipts.rescript');
  expect(await wrong({ rescriptOn: inDays(10), rescriptReference: 'R 1' })).toBe('receipts.rescript');
  expect(await wrong({ signatory: '  ' })).toBe('input.required');
  expect(await wrong({}, zoe)).toBe('access.denied');
  await turnsOn({ rescriptOn: inDays(-10), rescriptReference: 'R 2026-12' });
  expect(await desk()).toMatchObject({
    setting: { active: true, recordedBy: { id: claire.id } },
    years: [year],
  });
  await doing(claire, 'turnTaxReceiptsOff', {}, 'TaxReceiptSetting { active }');
  expect((await refusal(samir, 'issueTaxReceipts', run)).code).toBe('receipts.off');
  expect((await refusal(claire, 'turnTaxReceiptsOff', {})).code).toBe('receipts.off');
  expect(await refusedQuestion(zoe, 'taxReceiptDesk', {}, 'sentence')).toBe('access.denied');
});

test('a gift told twice is one, is no rent, and pays nothing else', async () => {
  await till.asks(zoe, 3_000, inDays(10));
  const input = gift(zoe, 5_000);
  const told = () => doing<{ id: string }>(samir, 'recordGift', { input }, 'Payment { id }');
  expect((await told()).id).toBe((await told()).id);
  expect(await till.onAccount('75411')).toBe(-5_000);
  expect(await till.balance(zoe)).toMatchObject({ owed: 3_000, credit: 0 });
  await till.asks(zoe, 2_000, inDays(5), { kind: term('gift'), label: 'Promesse' });
  await till.pays(zoe, 3_100);
  expect(await till.balance(zoe)).toMatchObject({ owed: 2_000, credit: 100 });
  expect((await refusal(zoe, 'recordGift', { input: gift(zoe, 1) })).code).toBe('access.denied');
  const elsewhere = await Village.founded();
  expect((await refusal(elsewhere.samir, 'recordGift', { input: gift(zoe, 1) })).code).toBe('not-found');
});

test('a year is given in one run: numbered, what lacks is held back, rents never count, and nothing twice', async () => {
  await turnsOn({ feesCount: true });
  await lives(zoe);
  await gives(zoe, 5_000);
  await gives(zoe, 2_500, { method: term('transfer') });
  await gives(claire, 1_000);
  const rent = await till.asks(zoe, 9_000, inDays(10), { kind: term('occupancy_fee') });
  await till.pays(zoe, 9_000, { dues: [{ dueId: rent.id }] });
  const fee = {
    kind: term('membership_fee'),
    label: 'Cotisation',
    coversFrom: today(),
    coversTo: inDays(300),
  };
  const { id } = await till.asks(zoe, 2_000, inDays(10), fee);
  await till.pays(zoe, 2_000, { dues: [{ dueId: id }] });
  expect((await looks()).planned).toEqual(
    expect.arrayContaining([
      { form: '11580', amountCents: 9_500, gifts: 3, missing: [], person: { id: zoe.id } },
      expect.objectContaining({ amountCents: 1_000, missing: ['address'], person: { id: claire.id } }),
    ]),
  );
  const stale = { input: { year, receipts: 1, totalCents: 9_000 } };
  expect((await refusal(samir, 'issueTaxReceipts', stale)).code).toBe('receipts.changed');
  expect((await refusal(zoe, 'issueTaxReceipts', stale)).code).toBe('access.denied');
  const given = await issues();
  expect(given).toMatchObject({
    ...{ declaredCents: 9_500, declaredReceipts: 1 },
    receipts: [{ number: `RF${year}-00001`, amountCents: 9_500, cancelled: null, overtaken: false }],
  });
  expect(given.planned).toHaveLength(1);
  const again = { input: { year, receipts: 0, totalCents: 0 } };
  expect((await refusal(samir, 'issueTaxReceipts', again)).code).toBe('receipts.nobody');
});

test('two runs at the same moment give each receipt once', async () => {
  await turnsOn();
  await lives(zoe);
  await gives(zoe, 5_000);
  const run = { input: { year, receipts: 1, totalCents: 5_000 } };
  const tries = await Promise.allSettled(
    [1, 2].map(() => doing(samir, 'issueTaxReceipts', run, 'TaxReceiptYear { year }')),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await looks()).receipts).toHaveLength(1);
});

test('a receipt is cancelled, never changed: its gifts may be told again, its number may not', async () => {
  await turnsOn();
  await lives(zoe);
  const { id: paymentId } = await gives(zoe, 5_000);
  const { receipts } = await issues();
  const id = receipts[0]?.id ?? '';
  await doing(samir, 'undoPayment', { id: paymentId, reason: 'Chèque sans provision' }, 'Payment { id }');
  expect((await looks()).receipts).toMatchObject([{ overtaken: true }]);
  expect((await refusal(zoe, 'cancelTaxReceipt', { id, reason: 'x' })).code).toBe('access.denied');
  expect((await refusal(samir, 'cancelTaxReceipt', { id, reason: ' ' })).code).toBe('input.required');
  await doing(samir, 'cancelTaxReceipt', { id, reason: 'Chèque sans provision' }, 'TaxReceipt { id }');
  expect((await refusal(samir, 'cancelTaxReceipt', { id, reason: 'encore' })).code).toBe(
    'receipts.cancelled',
  );
  expect(await looks()).toMatchObject({ declaredCents: 0, declaredReceipts: 0, planned: [] });
  await gives(zoe, 4_000);
  expect((await issues()).receipts.map(({ number }) => number)).toEqual([
    `RF${year}-00002`,
    `RF${year}-00001`,
  ]);
  expect(await asking<Receipt[]>(zoe, 'myTaxReceipts', {}, 'number amountCents')).toEqual([
    { number: `RF${year}-00002`, amountCents: 4_000 },
  ]);
});

test('a paper says what its form asks for, to its donor and who reads the books; a mail carries it', async () => {
  await turnsOn();
  await lives(zoe);
  await gives(zoe, 12_050, { method: term('cash') });
  const { receipts } = await issues();
  const id = receipts[0]?.id ?? '';
  const file = await doing<{ href: string }>(zoe, 'printTaxReceipt', { id }, 'File { href }');
  const pdf = await request(file.href, zoe);
  const { text, lang } = await inspect(new Uint8Array(await pdf.arrayBuffer()));
  const plain = text.replace(/\s+/g, ' ');
  for (const said of [
    ...[`RF${year}-00001`, 'cent vingt euros et cinquante centimes', '120,50', 'Zoé', '3 rue du Rabot'],
    ...['Remise d’espèces', 'Déclaration de don manuel', 'Numéraire', '[X] article 200 du CGI'],
    ...['Claire Dubois, coprésidente', 'cerfa n° 11580'],
  ]) {
    expect(plain).toContain(said);
  }
  expect(lang).toBe('fr');
  const yann = await village.welcome('Yann Le Goff');
  expect((await refusal(yann, 'printTaxReceipt', { id })).code).toBe('people.not-yours-to-see');
  const elsewhere = await Village.founded();
  expect((await refusal(elsewhere.samir, 'printTaxReceipt', { id })).code).toBe('not-found');
  const posted = await doing(samir, 'mailTaxReceipts', { ids: [id] }, 'Mailed { sent withoutAddress }');
  expect(posted).toMatchObject({ sent: 1, withoutAddress: 0 });
  const mails = await sql(`select subject from mail where association_id = $1 and kind = 'tax-receipt'`, [
    village.id,
  ]);
  expect(mails).toHaveLength(1);
});

test('a company is named by its number, on its own form', async () => {
  await turnsOn();
  const id = newId();
  await sql(
    `insert into person (association_id, id, kind, organisation_name, street, postcode, city)
     values ($1, $2, 'organisation', 'Menuiserie du Lac', '1 quai', '26400', 'Crest')`,
    [village.id, id],
  );
  await gives({ id }, 50_000, { method: term('transfer') });
  expect((await looks()).planned).toMatchObject([{ form: '16216', missing: ['siren'] }]);
  const registers = (values: object) => ({
    input: { personId: id, siren: '732 829 320', legalForm: 'SARL', ...values },
  });
  expect((await refusal(samir, 'registerDonor', registers({ siren: '123' }))).code).toBe('receipts.siren');
  expect((await refusal(samir, 'registerDonor', registers({ personId: zoe.id }))).code).toBe(
    'receipts.not-a-company',
  );
  expect((await refusal(zoe, 'registerDonor', registers({}))).code).toBe('access.denied');
  await doing(samir, 'registerDonor', registers({}), 'Person { id }');
  expect((await issues()).receipts).toHaveLength(1);
});
