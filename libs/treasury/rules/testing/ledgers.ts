import fc from 'fast-check';
import type { AccountBalance } from '../books/balances.js';
import type { ExportedEntry } from '../books/entries.js';

/** Accounts that an association keeps, and a few it seldom does. */
export const someAccounts = [
  ['102', 'Fonds propres'],
  ['110', 'Report à nouveau'],
  ['120', 'Excédent de l’exercice'],
  ['129', 'Déficit de l’exercice'],
  ['164', 'Emprunts'],
  ['165', 'Dépôts reçus'],
  ['194', 'Fonds dédiés'],
  ['2154', 'Matériel'],
  ['28154', 'Amortissement du matériel'],
  ['370', 'Stocks'],
  ['401', 'Fournisseurs'],
  ['411', 'Usagers : résident·es'],
  ['447', 'Impôts et taxes'],
  ['486', 'Charges constatées d’avance'],
  ['512', 'Banque ; compte courant'],
  ['530', 'Caisse'],
  ['606', 'Fournitures'],
  ['613', 'Locations'],
  ['641', 'Salaires'],
  ['645', 'Charges sociales'],
  ['658', 'Autres charges'],
  ['661', 'Intérêts'],
  ['6811', 'Dotations'],
  ['706', 'Redevances'],
  ['740', 'Subventions'],
  ['7541', 'Dons manuels'],
  ['756', 'Cotisations'],
  ['768', 'Produits financiers'],
] as const;

/** Contributions in kind balance among themselves: an entry never mixes class 8 with the others. */
const inKind = [
  ['864', 'Personnel bénévole'],
  ['875', 'Bénévolat'],
] as const;

type AnAccount = (typeof someAccounts)[number] | (typeof inKind)[number];

const split = (accounts: readonly AnAccount[]) =>
  fc.record({
    from: fc.constantFrom(...accounts),
    to: fc.array(fc.tuple(fc.constantFrom(...accounts), fc.integer({ min: 1, max: 5_000_000 })), {
      minLength: 1,
      maxLength: 3,
    }),
  });

/** Books that balance: entries between two to four accounts, as anyone may write them. */
export const ledgers: fc.Arbitrary<ExportedEntry[]> = fc
  .array(
    fc.record({
      sides: fc.oneof({ weight: 5, arbitrary: split(someAccounts) }, split(inKind)),
      person: fc.option(fc.constantFrom('Zoé Durand', 'Atelier : bois', 'Œuvre & Cie')),
      label: fc.constantFrom('Loyer de mars', 'Cotisation ; reçue', 'Façade\tpeinte', 'Don — merci'),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { maxLength: 20 },
  )
  .map((drafts) =>
    drafts.map(({ sides: { from, to }, person, label, day }, at): ExportedEntry => {
      const date = `2026-03-${String(day).padStart(2, '0')}`;
      const line = ([account, accountName]: AnAccount, debit: number, credit: number) => ({
        account,
        accountName,
        person: account === '411' && person ? { code: 'M001', name: person } : null,
        debitCents: debit,
        creditCents: credit,
      });
      const total = to.reduce((sum, [, cents]) => sum + cents, 0);
      return {
        journal: 'OD',
        journalName: 'Opérations diverses',
        number: at + 1,
        date,
        label,
        voucher: `P-${at + 1}`,
        voucherDate: date,
        recordedOn: date,
        lines: [line(from, total, 0), ...to.map(([account, cents]) => line(account, 0, cents))],
      };
    }),
  );

/** The balances of such books, account by account. */
export const balancesOf = (entries: readonly ExportedEntry[]): AccountBalance[] => {
  const sums = new Map<string, AccountBalance>();
  for (const { lines } of entries)
    for (const { account, accountName, debitCents, creditCents } of lines) {
      const sum = sums.get(account) ?? { number: account, name: accountName, debitCents: 0, creditCents: 0 };
      sum.debitCents += debitCents;
      sum.creditCents += creditCents;
      sums.set(account, sum);
    }
  return [...sums.values()];
};
