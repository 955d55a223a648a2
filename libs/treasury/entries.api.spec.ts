import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { today, type Villager } from '../membership/testing/village.js';
import { Purse } from './testing/purse.js';

let purse: Purse;
let claire: Villager;
let samir: Villager;
let elsewhere: Purse;
beforeAll(async () => {
  purse = await Purse.founded();
  ({ claire, samir } = purse);
  elsewhere = await Purse.founded();
});

const side = async (number: string, cents: number, values: object = {}) => ({
  accountId: await purse.account(number),
  debitCents: Math.max(cents, 0),
  creditCents: Math.max(-cents, 0),
  ...values,
});
const entry = (lines: object[], values: object = {}) => ({
  input: { onDate: today(), label: 'Prime d’assurance', lines, ...values },
});
const refuses = async (lines: object[], values: object = {}, who = samir): Promise<string> =>
  (await refusal(who, 'writeEntry', entry(lines, values))).code;

test('the treasurer writes an entry, which is taken back by another, once', async () => {
  const lines = [await side('616', 12_000, { commissionId: purse.commissionId }), await side('512', -12_000)];
  const { id } = await doing<{ id: string }>(
    samir,
    'writeEntry',
    entry(lines),
    'LedgerEntry { id journal voucherKind }',
  );
  expect(await purse.till.onAccount('616')).toBe(12_000);
  const spent = await asking(samir, 'commission', { id: purse.commissionId }, 'budget { spentCents }');
  expect(spent).toEqual({ budget: { spentCents: 12_000 } });
  expect((await refusal(samir, 'takeBackEntry', { id, reason: '  ' })).code).toBe('input.required');
  const back = () =>
    doing(samir, 'takeBackEntry', { id, reason: 'Écrite deux fois' }, 'LedgerEntry { id }').then(
      () => 'taken back',
      ({ message }: Error) => (message.includes('entry.taken-back') ? 'refused' : message),
    );
  expect((await Promise.all([back(), back()])).sort()).toEqual(['refused', 'taken back']);
  expect(await purse.till.onAccount('616')).toBe(0);
  expect(await purse.till.unbalanced()).toEqual([]);
  const [{ year } = { year: '' }] = await sql<{ year: string }>(
    'select financial_year_id as year from ledger_entry where id = $1',
    [id],
  );
  const { items } = await asking<{ items: object[] }>(
    ...([samir, 'ledgerEntries', { page: { yearId: year, account: '616' } }, 'items { takenBack }'] as const),
  );
  expect(items).toEqual([{ takenBack: false }, { takenBack: true }]);
});

test('what is wrong with an entry is said', async () => {
  const bank = await side('512', -500);
  expect(await refuses([await side('616', 400), bank])).toBe('ledger.unbalanced');
  expect(await refuses([await side('616', 0), bank])).toBe('entry.one-side');
  expect(await refuses([await side('411', 500), bank])).toBe('entry.members-account');
  expect(await refuses([await side('864', 500), bank])).toBe('ledger.in-kind-apart');
  expect(await refuses([{ ...bank, accountId: purse.commissionId }, bank])).toBe('not-found');
  const good = [await side('616', 500), bank];
  expect(await refuses(good, {}, claire)).toBe('access.denied');
  expect(await refuses(good, {}, elsewhere.samir)).toBe('not-found');
});

test('what comes from a voucher is undone by its voucher', async () => {
  await purse.spent(1_000);
  const [{ id: yearId } = { id: '' }] = await asking<{ id: string }[]>(samir, 'financialYears', {}, 'id');
  const { items } = await asking<{ items: { id: string }[] }>(
    samir,
    'ledgerEntries',
    { page: { yearId, journal: 'AC' } },
    'items { id }',
  );
  const refused = await refusal(samir, 'takeBackEntry', { id: items[0]?.id, reason: 'Erreur' });
  expect(refused.code).toBe('entry.not-manual');
});

test('an account is opened in the chart, once', async () => {
  const open = (number: string) => ({ input: { number, name: 'Livres de la bibliothèque' } });
  const shows = 'LedgerAccount { number kind }';
  expect(await doing(samir, 'openAccount', open('6181'), shows)).toMatchObject({
    ...{ number: '6181', kind: 'expense' },
  });
  const code = async (number: string, who = samir) => (await refusal(who, 'openAccount', open(number))).code;
  expect(await code('6181')).toBe('account.number-taken');
  expect(await code('91')).toBe('account.number');
  expect(await code('6182', claire)).toBe('access.denied');
});

test('a line of class 4 says whose account it is, and no other line does', async () => {
  const owes = [await side('616', 3_300), await side('4671', -3_300, { personId: purse.zoe.id })];
  await doing(samir, 'writeEntry', entry(owes), 'LedgerEntry { id }');
  expect(await purse.till.inBooks(purse.zoe, '4671')).toBe(-3_300);
  const wrong = [await side('616', 100, { personId: purse.zoe.id }), await side('512', -100)];
  expect(await refuses(wrong)).toBe('entry.person-account');
  const theirs = [await side('616', 100), await side('4671', -100, { personId: elsewhere.zoe.id })];
  expect(await refuses(theirs)).toBe('not-found');
});
