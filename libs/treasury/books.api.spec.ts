import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { today, Village, type Villager } from '../membership/testing/village.js';
import { faultsOfFec } from './rules/testing/fec-check.js';
import { Bookkeeper } from './testing/bookkeeper.js';

const thisYear = Number(today().slice(0, 4));
const lastYear = thisYear - 1;

interface Told {
  income: { results: { year: number }; before: { year: number }; sections: { key: string; cents: number }[] };
  sheet: { assetsCents: number; liabilitiesCents: number; assetsBeforeCents: number };
}
const TOLD = `income { results { year } before { year } sections { key cents } inKind { key cents } }
  sheet { assetsCents liabilitiesCents assetsBeforeCents liabilitiesBeforeCents liabilities { key cents } }`;

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let books: Bookkeeper;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
let old: string;
let current: string;

const told = (yearId: string) => asking<Told>(samir, 'yearAccounts', { yearId }, TOLD);
const points = async (yearId: string): Promise<Record<string, boolean>> => {
  const years = await asking<{ id: string; closingPoints: { key: string; done: boolean }[] }[]>(
    samir,
    'financialYears',
    {},
    'id closingPoints { key done }',
  );
  const found = years.find(({ id }) => id === yearId)?.closingPoints ?? [];
  return Object.fromEntries(found.map(({ key, done }) => [key, done]));
};

beforeAll(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  elsewhere = await Village.founded();
  books = new Bookkeeper(village);
  old = await books.year(lastYear);
  current = await books.year(thisYear);
  await books.writes(`${lastYear}-03-01`, 'Loyers de mars', ['411', 50_000, zoe], ['7061', -50_000]);
  await books.writes(`${lastYear}-03-20`, 'Loyers reçus', ['512', 30_000], ['411', -30_000, zoe]);
  await books.writes(`${lastYear}-06-01`, 'Loyer du lieu', ['6132', 12_000], ['512', -12_000]);
  await books.writes(`${thisYear}-01-05`, 'Cotisations', ['512', 9_000], ['7561', -9_000]);
});

describe('the accounts of a year', () => {
  test('stand beside those of the year before, and both sides of the balance sheet agree', async () => {
    const now = await told(current);
    expect(now.income.results.year).toBe(9_000);
    expect(now.income.before.year).toBe(38_000);
    expect(now.sheet).toMatchObject({
      assetsCents: 47_000,
      liabilitiesCents: 47_000,
      assetsBeforeCents: 38_000,
    });
  });

  test('open down to their entries', async () => {
    const page = { yearId: old, accounts: ['411'] };
    const lines = await asking<{
      items: { label: string; personName: string }[];
      total: number;
      debitCents: number;
      creditCents: number;
    }>(samir, 'accountLines', { page }, 'items { label personName } total debitCents creditCents');
    expect(lines).toMatchObject({ total: 2, debitCents: 50_000, creditCents: 30_000 });
    expect(lines.items.map(({ label }) => label)).toEqual(['Loyers reçus', 'Loyers de mars']);
    const searched = { ...page, search: 'mars zoe' };
    expect(await asking(samir, 'accountLines', { page: searched }, 'total')).toEqual({ total: 1 });
  });

  test('open on what makes up each amount, those of the balance sheet with the open years before', async () => {
    const lines = async (yearId: string, accounts: string[], held: boolean) =>
      asking<{ items: { personName: string }[]; debitCents: number; creditCents: number }>(
        ...([samir, 'accountLines', { page: { yearId, accounts, held } }] as const),
        'items { personName } debitCents creditCents',
      );
    const sum = async (...page: Parameters<typeof lines>) => {
      const { debitCents, creditCents } = await lines(...page);
      return debitCents - creditCents;
    };
    expect(await sum(current, ['512'], true)).toBe(27_000);
    expect(await sum(current, ['512'], false)).toBe(9_000);
    expect(await sum(current, ['120'], true)).toBe(-38_000);
    expect(await sum(current, ['7561'], true)).toBe(-9_000);
    const { items } = await lines(old, ['7061'], false);
    expect(items).toEqual([{ personName: 'Zoé Lambert' }]);
  });

  test('are for those who read the treasury, of this association', async () => {
    expect(await refusedQuestion(zoe, 'yearAccounts', { yearId: old }, TOLD)).toBe('access.denied');
    expect(await refusedQuestion(elsewhere.samir, 'yearAccounts', { yearId: old }, TOLD)).toBe('not-found');
    expect((await refusal(claire, 'closeFinancialYear', { yearId: old })).code).toBe('access.denied');
  });
});

describe('contributions in kind', () => {
  test('never share an entry with money, whoever writes', async () => {
    const mixed = books.writes(`${thisYear}-01-06`, 'Mélange', ['864', 100], ['512', -100]);
    await expect(mixed).rejects.toThrow(/class 8 stands apart/);
  });

  test('are posted from validated hours, once, and again when more were validated', async () => {
    expect((await points(current))['hours']).toBe(true);
    await sql(
      `insert into volunteer_rate (association_id, id, from_day, cents_per_hour, source)
       values ($1, uuidv7(), make_date($2, 1, 1), 1200, 'SMIC')`,
      [village.id, thisYear],
    );
    await gave(90);
    expect((await points(current))['hours']).toBe(false);
    await doing(samir, 'postVolunteerHours', { yearId: current }, 'FinancialYear { id }');
    expect((await refusal(samir, 'postVolunteerHours', { yearId: current })).code).toBe('year.hours-posted');
    await gave(30);
    await doing(samir, 'postVolunteerHours', { yearId: current }, 'FinancialYear { id }');
    const { income } = await asking<{ income: { inKind: object[]; results: { year: number } } }>(
      samir,
      'yearAccounts',
      { yearId: current },
      TOLD,
    );
    expect(income.inKind).toEqual([
      { key: 'in-kind-income', cents: 2_400 },
      { key: 'in-kind-expense', cents: 2_400 },
    ]);
    expect(income.results.year).toBe(9_000);
  });
});

describe('the books as files', () => {
  const exported = async (format: string, yearId = old): Promise<Uint8Array> => {
    const file = await doing<{ id: string }>(
      samir,
      'exportBooks',
      { yearId, format: term(format) },
      'File { id name }',
    );
    return books.reads(file.id, samir);
  };

  test('are in legal form, as an independent check finds', async () => {
    expect(faultsOfFec(await exported('fec'))).toEqual({
      faults: [],
      lines: 6,
      entries: 3,
      debit: 92_000n,
    });
  });

  test('open in a spreadsheet and in plain-text accounting', async () => {
    const csv = new TextDecoder().decode(await exported('csv'));
    expect(csv).toContain('OD;1;');
    expect(csv).toContain(';500,00;0,00');
    const journal = new TextDecoder().decode(await exported('hledger'));
    expect(journal).toContain('  500.00 EUR');
  });

  test('and as the pack of the assembly, on paper and as a workbook', async () => {
    await doing(samir, 'sayOfYear', { yearId: old, text: 'Une belle année.' }, 'FinancialYear { word }');
    for (const format of ['pdf', 'xlsx']) {
      const file = await doing<{ id: string; name: string }>(
        samir,
        'makeTreasurersPack',
        { yearId: old, format: term(format) },
        'File { id name }',
      );
      expect(file.name).toBe(`Dossier de la trésorerie ${lastYear} Le Village.${format}`);
      const bytes = await books.reads(file.id, claire);
      expect(new TextDecoder('latin1').decode(bytes.slice(0, 4))).toBe(
        format === 'pdf' ? '%PDF' : 'PK\u0003\u0004',
      );
    }
  });
});

describe('closing a year', () => {
  test('waits for its end, and for the years before it', async () => {
    expect((await refusal(samir, 'closeFinancialYear', { yearId: current })).code).toBe('year.not-over');
    expect(await points(old)).toEqual({
      over: true,
      earlier: true,
      suspense: true,
      transfers: true,
      hours: true,
    });
    const allocation = { yearId: old, decidedOn: today(), parts: [{ account: '110', cents: 38_000 }] };
    expect((await refusal(samir, 'allocateResult', { input: allocation })).code).toBe('year.not-closed');
  });

  test('by two at once happens once; the next year opens with the same accounts, person by person', async () => {
    const before = await told(current);
    const close = () => doing(samir, 'closeFinancialYear', { yearId: old }, 'FinancialYear { closedAt }');
    const done = await Promise.allSettled([close(), close()]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await told(current)).toEqual(before);
    const opened = await sql<{ number: string; person: string | null; cents: number }>(
      `select a.number, l.person_id as person, l.debit_cents - l.credit_cents as cents from ledger_line l
       join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id and e.voucher_kind = 'opening'
       join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
       where l.association_id = $1 order by a.number`,
      [village.id],
    );
    expect(opened).toEqual([
      { number: '120', person: null, cents: -38_000 },
      { number: '411', person: zoe.id, cents: 20_000 },
      { number: '512', person: null, cents: 18_000 },
    ]);
  });

  test('is for good: nothing is written in it, nor is it opened again', async () => {
    await expect(books.writes(`${lastYear}-05-01`, 'Trop tard', ['512', 1], ['758', -1])).rejects.toThrow(
      /closed/,
    );
    await expect(
      sql('update financial_year set closed_at = null where association_id = $1 and id = $2', [
        village.id,
        old,
      ]),
    ).rejects.toThrow(/closed/);
    expect((await refusal(samir, 'closeFinancialYear', { yearId: old })).code).toBe('year.closed');
  });

  test('lets no year open before it, which would keep all of them from being closed', async () => {
    const accounts = await asking<{ id: string; number: string }[]>(samir, 'ledgerAccounts', {}, 'id number');
    const idOf = (number: string) => accounts.find((one) => one.number === number)?.id;
    const lines = [
      { accountId: idOf('6063'), debitCents: 1_000 },
      { accountId: idOf('512'), creditCents: 1_000 },
    ];
    const input = { onDate: `${lastYear - 1}-06-01`, label: 'Retrouvée', lines };
    expect((await refusal(samir, 'writeEntry', { input })).code).toBe('ledger.no-year');
    await expect(books.year(lastYear - 1)).rejects.toThrow('a later year is closed');
  });

  test('leaves a result that the assembly allocates, whole and once', async () => {
    const input = (...parts: { account: string; cents: number }[]) => ({
      input: { yearId: old, decidedOn: today(), parts },
    });
    const short = await refusal(samir, 'allocateResult', input({ account: '110', cents: 37_999 }));
    expect(short).toMatchObject({ code: 'year.allocation-sum', field: 'parts' });
    const unknown = await refusal(samir, 'allocateResult', input({ account: '111', cents: 38_000 }));
    expect(unknown.code).toBe('account.unknown');
    const parts = [
      { account: '1068', cents: 8_000 },
      { account: '110', cents: 30_000 },
    ];
    const decidedBy = ' Assemblée générale ordinaire ';
    const named = { input: { ...input(...parts).input, decidedBy } };
    await doing(samir, 'allocateResult', named, 'FinancialYear { id }');
    const [entry] = await sql<{ label: string }>(
      `select label from ledger_entry where association_id = $1 and voucher_kind = 'allocation'`,
      [village.id],
    );
    expect(entry?.label).toBe('Affectation du résultat\u00a0: Assemblée générale ordinaire');
    const { liabilities } = (
      await asking<{ sheet: { liabilities: { key: string; cents: number }[] } }>(
        samir,
        'yearAccounts',
        { yearId: current },
        TOLD,
      )
    ).sheet;
    expect(liabilities).toEqual([
      { key: 'reserves', cents: 8_000 },
      { key: 'carried-forward', cents: 30_000 },
      { key: 'result', cents: 9_000 },
    ]);
    expect((await refusal(samir, 'allocateResult', input(...parts))).code).toBe('year.allocated');
  });
});

/** Zoé gave some minutes this year, and they were validated. */
async function gave(minutes: number): Promise<void> {
  await sql(
    `with told as (
       insert into volunteer_hours (association_id, id, person_id, on_day, minutes, what, source)
       values ($1, uuidv7(), $2, $3, $4, 'Ménage', 'form') returning association_id, id)
     insert into volunteer_hours_ruling (association_id, hours_id, step, ruling) select association_id, id, 1, 'validated' from told`,
    [village.id, zoe.id, today(), minutes],
  );
}
