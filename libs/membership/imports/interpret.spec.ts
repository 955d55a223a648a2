import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Interpretation, type InterpretOptions, interpret } from './interpret.js';
import { checkMapping, proposeMapping } from './mapping.js';
import { readTable } from './table.js';
import { describeProblem } from './wording.js';

const options: InterpretOptions = { today: '2026-11-23', categories: ['Membre actif'] };

async function understand(
  source: string | Uint8Array,
  more: Partial<InterpretOptions> = {},
): Promise<Interpretation> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const table = await readTable(bytes, 'liste.csv');
  const mapping = proposeMapping(
    table.columns,
    table.rows.map(({ cells }) => cells),
  ).map(({ target }) => target);
  expect(checkMapping(mapping, table.columns)).toEqual([]);
  return interpret(table, mapping, { ...options, ...more });
}

const fixture = (name: string) => readFileSync(join(process.cwd(), 'libs/membership/imports/fixtures', name));

const codes = ({ problems }: Interpretation): string[] =>
  problems.map(({ line, code, level }) => `${line} ${code.replace('import.', '')} ${level}`);

test('a Galette export in Windows-1252: company, shouted names, eaten zeros, zero dates', async () => {
  const { candidates, problems, newCategories } = await understand(fixture('galette-windows-1252.csv'));
  expect(candidates[0]).toMatchObject({
    kind: 'person',
    givenName: 'Éléonore',
    familyName: 'Œuvrard',
    email: 'eleonore.oeuvrard@example.org',
    phone: '+33610000001',
    note: '04 75 00 00 01',
    street: '3, rue de l’Église',
    city: 'Crest',
    birthDate: '1981-07-14',
    category: 'Membre actif',
    feePaidUntil: '2026-12-31',
  });
  expect(candidates[1]).toMatchObject({
    familyName: 'Le Goff',
    phone: '+33610000002',
    postcode: '01000',
    city: 'Bourg-en-Bresse',
    birthDate: null,
  });
  expect(candidates[2]).toMatchObject({
    kind: 'organisation',
    organisationName: 'La Fabrique à idées',
    givenName: '',
    representative: { givenName: 'Inès', familyName: 'Noblet' },
  });
  expect(newCategories).toEqual([{ name: 'Personne morale', lines: 1 }]);
  expect(problems.map(({ code }) => code)).toEqual([
    'import.phone-zero-restored',
    'import.postcode-zero-restored',
    'import.category-unknown',
  ]);
});

test('every problem of a bad file, by line and column, and what is left of each line', async () => {
  const result = await understand(fixture('problemes.csv'));
  expect(codes(result)).toEqual([
    '2 date-impossible error',
    '4 email-invalid error',
    '4 birth-date-future error',
    '4 end-before-start error',
    '5 several-emails warning',
    '5 date-unreadable error',
    '5 member-number-twice error',
    '6 name-missing error',
  ]);
  expect(result.skipped).toEqual([{ line: 6, code: 'import.name-missing' }]);
  expect(result.candidates.map(({ line, note }) => [line, note])).toEqual([
    [2, 'Deux lignes\ndans une cellule'],
    [4, null],
    [5, '=HYPERLINK("http://exemple.org")'],
  ]);
  expect(result.candidates[2]).toMatchObject({
    email: 'zoe@example.org',
    birthDate: '1985-05-12',
    membershipStart: null,
    memberNumber: null,
  });
});

test('a problem reads as a sentence, in both languages', async () => {
  const { problems } = await understand(fixture('problemes.csv'));
  const first = problems[0];
  expect(first && describeProblem(first, 'fr')).toBe(
    'Ligne 2, colonne «\u00a0Naissance\u00a0»\u00a0: «\u00a031/02/1990\u00a0» n’existe pas au calendrier. Corrigez la date ou laissez la cellule vide.',
  );
  expect(first && describeProblem(first, 'en')).toBe(
    'Line 2, column “Naissance”: “31/02/1990” is not in the calendar. Correct the date or leave the cell empty.',
  );
});

describe('HelloAsso orders', () => {
  const heading =
    'Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Tarif;Montant tarif;Montant code promo\n';

  test('only validated orders count; the member is the person, the payer’s address only for the payer', async () => {
    const result = await understand(
      `${heading}1;05/01/2026 09:12;Validé;Essai;Camille;ESSAI;Camille;camille@example.org;;Plein tarif;20,00;\n` +
        '2;05/01/2026 18:40;Validé;Fictif;Noé;Fictif;Anaïs;anais@example.org;;Prix libre;0,00;\n' +
        '3;06/01/2026 10:00;Remboursé;Fictif;Zoé;Fictif;Anaïs;anais@example.org;;Plein tarif;20,00;\n' +
        '4;17/02/2026 22:03;Validé;;;Bois;Alix;contact@bois.example.org;"Atelier; SCOP";Structure;50,00;10,00\n' +
        '5;17/02/2026 22:03;Validé;;;Seul;Luc;luc@example.org;;Plein tarif;20,00;\n',
    );
    expect(
      result.candidates.map(({ line, kind, email, feeAmount, feeDiscount, membershipStart }) => [
        line,
        kind,
        email,
        feeAmount,
        feeDiscount,
        membershipStart,
      ]),
    ).toEqual([
      [2, 'person', 'camille@example.org', 2000, null, '2026-01-05'],
      [3, 'person', null, 0, null, '2026-01-05'],
      [5, 'organisation', 'contact@bois.example.org', 5000, 1000, '2026-02-17'],
      [6, 'person', 'luc@example.org', 2000, null, '2026-02-17'],
    ]);
    expect(result.candidates[1]?.payer).toEqual({
      givenName: 'Anaïs',
      familyName: 'Fictif',
      email: 'anais@example.org',
    });
    expect(result.candidates[2]).toMatchObject({
      organisationName: 'Atelier; SCOP',
      representative: { givenName: 'Alix', familyName: 'Bois' },
    });
    expect(result.candidates[3]).toMatchObject({ givenName: 'Luc', familyName: 'Seul', payer: null });
    expect(result.skipped).toEqual([{ line: 4, code: 'import.order-not-validated' }]);
    expect(codes(result)).toContain('3 email-of-payer warning');
  });

  test('the payer’s address is given to the members when asked', async () => {
    const { candidates } = await understand(
      `${heading}2;05/01/2026;Validé;Fictif;Noé;Fictif;Anaïs;anais@example.org;;T;0,00;\n`,
      { usePayerEmail: true },
    );
    expect(candidates[0]).toMatchObject({ email: 'anais@example.org', payer: { givenName: 'Anaïs' } });
  });
});

describe('plain lists', () => {
  test('a column whose dates only make sense month first is read so, and it is said', async () => {
    const result = await understand('Nom;Naissance\nA;03/25/1990\nB;04/05/1985\nC;12/31/2001\n');
    expect(result.candidates.map(({ birthDate }) => birthDate)).toEqual([
      '1990-03-25',
      '1985-04-05',
      '2001-12-31',
    ]);
    expect(codes(result)[0]).toBe('0 dates-month-first warning');
  });

  test('one member number for one person twice is only remarked upon', async () => {
    const result = await understand('Numéro;Nom;Prénom\n7;Essai;Noé\n7;ESSAI;noe\n');
    expect(codes(result)).toEqual(['3 member-number-repeated warning']);
    expect(result.candidates.map(({ memberNumber }) => memberNumber)).toEqual(['7', '7']);
  });

  test('consent is only what is said clearly', async () => {
    const result = await understand('Nom;Newsletter\nA;Oui\nB;non\nC;\nD;peut-être\nE;X\n');
    expect(result.candidates.map(({ newsletterConsent }) => newsletterConsent)).toEqual([
      true,
      false,
      null,
      null,
      true,
    ]);
    expect(codes(result)).toEqual(['5 yes-no-unclear warning']);
  });

  test('categories match without plural, case or accents', async () => {
    const result = await understand('Nom;Catégorie\nA;MEMBRES ACTIFS\nB;Bienfaiteur\nC;bienfaiteurs\n');
    expect(result.candidates.map(({ category }) => category)).toEqual([
      'Membre actif',
      'Bienfaiteur',
      'Bienfaiteur',
    ]);
    expect(result.newCategories).toEqual([{ name: 'Bienfaiteur', lines: 2 }]);
  });

  test('too long a text is refused, a formula is kept and remarked upon, #N/A is nothing', async () => {
    const result = await understand(`Nom;Ville;Remarques\n${'x'.repeat(101)};#N/A;ok\n=cmd|x;Die;\n`);
    expect(codes(result)).toEqual([
      '2 text-too-long error',
      '2 name-missing error',
      '3 formula-like warning',
    ]);
    expect(result.candidates).toHaveLength(1);
  });
});
