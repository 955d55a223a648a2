import { asking, doing, refusal, refusedQuestion } from '../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../membership/testing/village.js';
import { Till } from './testing/till.js';

interface Account {
  id: string;
  number: string;
}

let till: Till;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
let accounts: Account[];
const numbered = (number: string) => accounts.find((account) => account.number === number)?.id ?? '';
beforeAll(async () => {
  const founded = await Village.founded();
  ({ claire, samir, zoe } = founded);
  till = new Till(founded.village, samir);
  elsewhere = await Village.founded();
  accounts = await asking<Account[]>(samir, 'ledgerAccounts', {}, 'id number kind name');
});

const yearOf = async (who: Villager) =>
  (await asking<{ id: string }[]>(who, 'financialYears', {}, 'id'))[0]?.id;
const LINES = 'lines { debitCents creditCents account { number } person { displayName } }';

test('every association has the French chart of associations from its first day', async () => {
  expect(accounts.length).toBeGreaterThan(100);
  expect(accounts).toContainEqual(
    expect.objectContaining({ number: '7561', name: 'Cotisations sans contrepartie' }),
  );
  expect(accounts).toContainEqual(expect.objectContaining({ number: '875', kind: 'in_kind' }));
});

test('what is asked and what is paid is written, read by year, journal, account and word', async () => {
  const due = await till.asks(zoe, 1_200, inDays(3));
  await till.pays(zoe, 1_200);
  const yearId = await yearOf(samir);
  const read = (page: object) =>
    asking<{ total: number; items: object[] }>(
      ...[
        claire,
        'ledgerEntries',
        { page: { yearId, ...page } },
        `total items { number journal label voucherKind voucherId ${LINES} }`,
      ],
    );
  const zoeIs = { displayName: 'Zoé Lambert' };
  expect(await read({ journal: 'VE' })).toEqual({
    total: 1,
    items: [
      {
        ...{ number: 1, journal: 'VE', label: 'Impressions', voucherKind: 'due', voucherId: due.id },
        lines: [
          { debitCents: 1_200, creditCents: 0, account: { number: '411' }, person: zoeIs },
          { debitCents: 0, creditCents: 1_200, account: { number: '7062' }, person: null },
        ],
      },
    ],
  });
  expect(await read({ account: '512' })).toMatchObject({ total: 1, items: [{ number: 2, journal: 'BQ' }] });
  expect((await read({ search: 'impréssions' })).total).toBe(1);
  expect((await read({})).total).toBe(2);
  const page = { yearId };
  expect(await refusedQuestion(zoe, 'ledgerEntries', { page }, 'total')).toBe('access.denied');
  expect(await refusedQuestion(elsewhere.samir, 'ledgerEntries', { page }, 'total')).toBe('not-found');
});

test('a posting rule is changed from now on; what is written stays, and is taken back as it was written', async () => {
  const { id } = await till.pays(zoe, 300);
  const input = {
    event: 'payment.transfer',
    debitAccountId: numbered('517'),
    creditAccountId: numbered('411'),
  };
  const shown = 'PostingRule { event journal debit { number } credit { number } }';
  const rule = await doing(samir, 'setPostingRule', { input }, shown);
  expect(rule).toMatchObject({ journal: 'BQ', debit: { number: '517' }, credit: { number: '411' } });
  await till.pays(zoe, 400);
  await doing(samir, 'undoPayment', { id, reason: 'Erreur' }, 'Payment { id }');
  expect(await till.onAccount('517')).toBe(400);
  expect(await till.onAccount('512')).toBe(1_200);
  const wrong = async (values: object, who = samir) =>
    (await refusal(who, 'setPostingRule', { input: { ...input, ...values } })).code;
  expect(await wrong({ creditAccountId: numbered('517') })).toBe('ledger.same-account');
  expect(await wrong({ event: 'payment.by-pigeon' })).toBe('not-found');
  expect(await wrong({}, claire)).toBe('access.denied');
  expect(await wrong({}, elsewhere.samir)).toBe('not-found');
  expect(await till.unbalanced()).toEqual([]);
});

test('the treasurer’s evening: what is owed, what came in', async () => {
  const { village, samir: keeper, zoe: member } = await Village.founded();
  const other = new Till(village, keeper);
  await other.asks(member, 2_000, inDays(3));
  await other.pays(member, 500);
  const shown =
    'owedCents lateCents latePeople creditCents receivedCents calledCents settledCents latest { amountCents }';
  expect(await asking(keeper, 'treasuryOverview', {}, shown)).toEqual({
    ...{ owedCents: 1_500, lateCents: 0, latePeople: 0, creditCents: 0, receivedCents: 500 },
    ...{ calledCents: 2_000, settledCents: 500, latest: [{ amountCents: 500 }] },
  });
  expect(await refusedQuestion(member, 'treasuryOverview', {}, 'owedCents')).toBe('access.denied');
});
