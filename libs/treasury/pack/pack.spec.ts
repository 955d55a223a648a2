import { balanceSheet } from '../rules/books/balance-sheet.js';
import type { AccountBalance } from '../rules/books/balances.js';
import { incomeStatement } from '../rules/books/income-statement.js';
import type { PackFacts } from './pack.types.js';
import { packPaper } from './pack-paper.js';
import { packSheets } from './pack-sheets.js';
import { packTables } from './pack-tables.js';

const account = (number: string, net: number): AccountBalance => ({
  number,
  name: number,
  debitCents: Math.max(net, 0),
  creditCents: Math.max(-net, 0),
});

const year = [
  account('512', 412_050),
  account('411', 30_000),
  account('110', -200_000),
  account('706', -300_000),
  account('756', -94_000),
  account('613', 151_950),
  account('864', 80_000),
  account('875', -80_000),
];
const before = [account('512', 200_000), account('756', -200_000)];
const facts: PackFacts = {
  year: { startsOn: '2026-01-01', endsOn: '2026-12-31', closed: false },
  income: incomeStatement(year, before, [{ number: '756', cents: 100_000 }]),
  sheet: balanceSheet(year, before),
  collected: [
    { kind: 'membership_fee', calledCents: 96_000, receivedCents: 94_000, waivedCents: 2_000, leftCents: 0 },
  ],
  fees: [{ name: 'Cotisation 2027', category: 'Actif', amountCents: 2_000, reduced: true }],
  members: Array.from({ length: 47 }, (_, at) => ({ name: `Membre ${at}`, inGoodStanding: at > 0 })),
  on: '2027-01-10',
  next: null,
};
const letterhead = { name: 'La Filature', lines: [] };
const making = { locale: 'fr' as const, createdAt: new Date('2027-01-10T10:00:00Z') };

const table = (start: string) => packTables(facts, 'fr').find(({ title }) => title.startsWith(start));

describe('treasurer’s pack for the assembly', () => {
  test('says on which day money had come, and which year each column of the next budget is', () => {
    expect(table('Ce qui a été appelé')?.note).toMatch(/reste dû au 10 janvier 2027/);
    const next = incomeStatement([account('756', -100_000)], year);
    const planned = packTables({ ...facts, next }, 'fr').find(({ title }) => title === 'Budget prévisionnel');
    expect(planned?.columns).toEqual(['Poste', 'Prévu', 'Cet exercice']);
    expect(planned?.rows[0]?.cells).toEqual(['Cotisations', 100_000, 94_000]);
  });

  test('the income statement ends with its result, the year before and the budget', () => {
    expect(table('Compte')?.columns).toEqual(['Poste', 'Exercice', 'Exercice précédent', 'Budget']);
    expect(table('Compte')?.rows.at(-1)).toEqual({
      cells: ['Excédent', 242_050, 200_000, 100_000],
      sum: true,
    });
  });

  test('both sides of the balance sheet come to the same sum', () => {
    expect(table('Actif')?.rows.at(-1)?.cells.slice(-2)).toEqual([442_050, 200_000]);
    expect(table('Passif')?.rows.at(-1)?.cells.slice(-2)).toEqual([442_050, 200_000]);
  });

  test('contributions in kind stand apart, without a result', () => {
    expect(table('Contributions')?.rows.map(({ cells }) => cells[0])).toEqual([
      'Bénévolat',
      'Total : Contributions volontaires reçues',
      'Personnel bénévole',
      'Total : Leur emploi',
    ]);
  });

  test('the paper says in brief what the year came to', () => {
    const { blocks, subtitle } = packPaper(letterhead, facts, 'Une belle année.', making).data as {
      subtitle: string;
      blocks: { kind: string; text?: string }[];
    };
    const said = blocks.map(({ text }) => (text ?? '').replace(/\s/g, ' '));
    expect(subtitle.replace(/\s/g, ' ')).toBe(
      'La Filature · Exercice du 1er janvier 2026 au 31 décembre 2026',
    );
    expect(said[1]).toBe(
      'L’exercice dégage un excédent de 2 420,50 €. Le précédent finissait par un excédent de 2 000,00 €. La banque et la caisse contiennent 4 120,50 €.',
    );
    expect(said).toContain('Une belle année.');
    expect(said.at(-1)).toMatch(/^46 des 47 adhérents sont à jour/);
  });

  test('a workbook has pages that a spreadsheet opens, with amounts in euros', () => {
    const sheets = packSheets(facts, 'fr');
    const names = sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true);
    expect(sheets[0]?.rows.at(-1)?.[1]).toMatchObject({ value: 2420.5, fontWeight: 'bold' });
    expect(names).toContain('Actif');
    expect(names.filter((name) => name.startsWith('Contributions'))).toEqual(['Contributions en nature']);
    const standing = sheets.at(-1);
    expect(standing?.name).toBe('À jour de cotisation');
    expect(standing?.rows.map((row) => row[1]?.value)).toEqual(['À jour', '', ...Array(46).fill('oui')]);
  });
});
