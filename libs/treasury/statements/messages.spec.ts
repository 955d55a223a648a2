import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

/** Codes made of two parts in the code. */
const composed = ['statements.previous-missing', 'statements.next-missing'];

const used = new Set([
  ...composed,
  ...globSync('{statements,rules/statements}/**/*.ts', { cwd: resolve(__dirname, '..') })
    .filter((file) => !/\.spec\.ts$|messages/.test(file))
    .flatMap(
      (file) => readFileSync(resolve(__dirname, '..', file), 'utf8').match(/'statements\.[a-z0-9-]+'/g) ?? [],
    )
    .map((code) => code.replaceAll("'", '')),
]);

test('every refusal of statements has its sentence in both languages, and none is left over', () => {
  expect(Object.keys(fr).sort()).toEqual([...used].sort());
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
});

test.each([
  [
    fr['statements.element-missing']({ element: 'Document › BkToCstmrStmt › Stmt' }),
    'Il manque l’élément « Document › BkToCstmrStmt › Stmt ». Le fichier est incomplet : téléchargez-le de nouveau.',
  ],
  [fr['statements.amount-unreadable']({ line: 12, text: 'x' }), 'Ligne 12 : « x » n’est pas un montant.'],
  [en['statements.amount-unreadable']({ line: 12, text: 'x' }), 'Line 12: “x” is not an amount.'],
  [
    en['statements.not-adding-up']({ opening: 1815, movements: 885, closing: 2705, gap: 5 }),
    'The statement does not add up: 18.15 at the start and 8.85 of movements do not make 27.05. The gap is 0.05.',
  ],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
