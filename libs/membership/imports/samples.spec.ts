import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findDuplicates } from './duplicates.js';
import { type Interpretation, interpret } from './interpret.js';
import { proposeMapping } from './mapping.js';
import { readTable } from './table.js';

/** Real exports, kept beside the checkout because they are not ours to publish. */
const folder = resolve(process.cwd(), '../shared/data/treasury');

async function importSample(name: string): Promise<Interpretation> {
  const table = await readTable(readFileSync(resolve(folder, name)), name);
  const proposals = proposeMapping(
    table.columns,
    table.rows.map(({ cells }) => cells),
  );
  return interpret(
    table,
    proposals.map(({ target }) => target),
    { today: '2026-11-23', categories: ['Membre actif'] },
  );
}

const total = (values: (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

if (existsSync(folder)) {
  describe('sample files', () => {
    test('Paheko: the same 40 members from CSV, XLSX and ODS, without a problem', async () => {
      const [csv, xlsx, ods] = await Promise.all(
        ['csv', 'xlsx', 'ods'].map((format) => importSample(`paheko-membres-40.${format}`)),
      );
      expect(csv?.candidates).toHaveLength(40);
      expect(csv).toMatchObject({ problems: [], skipped: [], newCategories: [] });
      expect(xlsx).toEqual(csv);
      expect(ods).toEqual(csv);
      expect(csv?.candidates[1]).toMatchObject({
        line: 3,
        familyName: 'Bernard',
        givenName: 'Léa 1',
        memberNumber: '1001',
        email: 'membre1001@example.org',
        phone: '+33610000037',
        city: 'Aouste-sur-Sye',
        category: 'Membre actif',
        membershipStart: null,
        newsletterConsent: null,
      });
      expect(findDuplicates(csv?.candidates ?? [], []).filter(({ verdict }) => verdict === 'same')).toEqual(
        [],
      );
    });

    test('Paheko: 40 subscriptions of 20,00, 30 paid, which name nobody and complete known members', async () => {
      const { candidates, problems } = await importSample('paheko-inscriptions-import-40.csv');
      expect(candidates).toHaveLength(40);
      expect(candidates.every(({ feeAmount }) => feeAmount === 2000)).toBe(true);
      expect(candidates.filter(({ feePaid }) => feePaid)).toHaveLength(30);
      expect(candidates.filter(({ feePaid }) => feePaid === false)).toHaveLength(10);
      expect(candidates[0]).toMatchObject({
        memberNumber: '1000',
        feePaidFrom: '2026-01-01',
        feePaidUntil: '2026-12-31',
      });
      expect(new Set(problems.map(({ code }) => code))).toEqual(
        new Set(['import.name-missing-known', 'import.category-unknown']),
      );
    });

    test('HelloAsso: 5 lines of 4 orders, 90,00 and 10,00 of promotion, one organisation, one payer for two', async () => {
      const { candidates, skipped, newCategories } = await importSample('helloasso-adhesions-synthetic.csv');
      expect(candidates).toHaveLength(5);
      expect(skipped).toEqual([]);
      expect(new Set(candidates.map(({ orderReference }) => orderReference)).size).toBe(4);
      expect(total(candidates.map(({ feeAmount }) => feeAmount))).toBe(9000);
      expect(total(candidates.map(({ feeDiscount }) => feeDiscount))).toBe(1000);
      expect(
        candidates.filter(({ payer }) => payer?.givenName === 'Anaïs').map(({ givenName }) => givenName),
      ).toEqual(['Noé', 'Zoé']);
      expect(candidates[3]).toMatchObject({
        kind: 'organisation',
        organisationName: 'Atelier du Bois; SCOP',
        representative: { givenName: 'Bois', familyName: 'Atelier' },
        email: 'contact@atelier.example.org',
      });
      expect(candidates[4]).toMatchObject({
        familyName: "L'Exemple",
        feeAmount: 0,
        membershipStart: '2026-03-03',
      });
      expect(newCategories.map(({ name }) => name)).toEqual([
        'Plein tarif',
        'Tarif réduit',
        'Structure',
        'Prix libre',
      ]);
    });
  });
} else {
  test('sample files absent: nothing checked', () => {
    console.warn(`Sample member files were not found in ${folder}: reading them was NOT tested.`);
    expect(existsSync(folder)).toBe(false);
  });
}
