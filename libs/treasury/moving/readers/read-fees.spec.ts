import fc from 'fast-check';
import { askedCents } from '../../rules/moving/fee-line.js';
import { readBalances } from './read-balances.js';
import { type ListedTable, readFees } from './read-fees.js';

/** A list cut by semicolons, its first line the headings. */
const listed = (text: string): ListedTable => {
  const [head = '', ...rows] = text.trim().split('\n');
  return { columns: head.split(';'), rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';') })) };
};

/** Made up under the headings each tool gives; none of these is an export of a real house. */
const galette = `id_cotis;id_adh;id_type_cotis;montant_cotis;type_paiement_cotis;info_cotis;date_enreg;date_debut_cotis;date_fin_cotis
7;12;1;20.00;3;;2026-01-05;2026-01-01;2026-12-31
8;13;1;15.50;4;;2026-02-05;2026-02-01;`;
const dolibarr = `Réf. adhérent;Nom;Prénom;Société;Email;Date adhésion;Date fin adhésion;Montant
M12;Essai;Camille;;camille@example.org;01/01/2026;31/12/2026;20,00`;
const paheko = `Numéro de membre;Activité;Tarif;Date d'inscription;Date d'expiration;Montant à régler;Payé ?
1000;Cotisation 2026;Plein tarif;01/01/2026;31/12/2026;20,00;Non`;

describe('a list is read as its tool writes it', () => {
  test('Galette: what was received, by whom and how, with its days', () => {
    const { tool, lines, problems } = readFees(listed(galette));
    expect([tool, problems]).toEqual(['galette', []]);
    expect(lines).toMatchObject([
      {
        member: { number: '12' },
        priceCents: 2_000,
        paid: true,
        method: 'cheque',
        from: '2026-01-01',
        to: '2026-12-31',
      },
      {
        member: { number: '13' },
        priceCents: 1_550,
        paid: true,
        method: 'transfer',
        from: '2026-02-01',
        to: null,
      },
    ]);
  });

  test('Dolibarr: by reference and by name', () => {
    const { tool, lines } = readFees(listed(dolibarr));
    expect(tool).toBe('dolibarr');
    expect(lines).toMatchObject([
      {
        member: { number: 'M12', givenName: 'Camille', familyName: 'Essai' },
        priceCents: 2_000,
        to: '2026-12-31',
      },
    ]);
  });

  test('Paheko: paid or not is said', () => {
    expect(readFees(listed(paheko)).lines).toMatchObject([
      { member: { number: '1000' }, label: 'Cotisation 2026 · Plein tarif', paid: false },
    ]);
  });
});

test('a line that cannot be read stops no other, and says which it is', () => {
  const { lines, problems } = readFees(
    listed(`${paheko}\n1001;C;T;32/01/2026;;20,00;Oui\n1002;C;T;01/01/2026;;vingt;Oui`),
  );
  expect(lines).toHaveLength(1);
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'statements.date-unreadable'],
    [4, 'statements.amount-unreadable'],
  ]);
});

test('a list of something else is refused', () =>
  expect(() => readFees(listed('Nom;Prénom\nA;B'))).toThrow(
    expect.objectContaining({ code: 'carry.tool-unknown' }),
  ));

test('cents are read digit by digit, whatever they are', () =>
  fc.assert(
    fc.property(fc.nat(9_999_999), (cents) => {
      const amount = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
      const [line] = readFees(listed(paheko.replace('20,00', amount))).lines;
      expect(line && askedCents(line)).toBe(cents);
    }),
  ));

test('a balance: sides are netted, totals and empty accounts left aside', () => {
  const read = readBalances(
    listed('Compte;Débit;Crédit\n512;100,00;40,00\n411;;\n110;;60,00\nTotal;100,00;100,00'),
  );
  expect(read).toEqual([
    { account: '512', debitCents: 6_000, creditCents: 0 },
    { account: '110', debitCents: 0, creditCents: 6_000 },
  ]);
  expect(() => readBalances(listed('Nom\nA'))).toThrow(expect.objectContaining({ code: 'opening.columns' }));
});
