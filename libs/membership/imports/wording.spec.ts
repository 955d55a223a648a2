import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './import.en.js';
import { fr } from './import.fr.js';
import { importSentence } from './wording.js';

const folder = join(process.cwd(), 'libs/membership/imports');
const sources = readdirSync(folder)
  .filter((name) => /^[a-z-]+\.ts$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** Codes written out in the sources, and those that `report`, kinds, reasons and matches make from their parts. */
function codesInSources(): string[] {
  const found = (pattern: RegExp, prefix = '') =>
    [...sources.matchAll(pattern)].map(([, code]) => prefix + code);
  const kinds = /export type FileKind =([\s\S]*?);/.exec(sources)?.[1] ?? '';
  const matches = /export type MatchReason =([\s\S]*?);/.exec(sources)?.[1] ?? '';
  const reasons = /export type ColumnReason =([\s\S]*?);/.exec(sources)?.[1] ?? '';
  const members = (union: string, prefix: string) =>
    [...union.matchAll(/'([a-z-]+)'/g)].map(([, name]) => prefix + name);
  return [
    ...found(/'(import\.[a-z-]+[a-z])'/g),
    ...found(/report\(\s*'([a-z-]+)'/g, 'import.'),
    ...members(kinds, 'import.file-is-').filter((code) => !/-(text|xlsx|ods)$/.test(code)),
    ...members(matches, 'import.match-'),
    ...members(reasons, 'import.reason-'),
    'import.date-impossible',
    'import.date-unreadable',
    'import.birth-date-future',
    'import.birth-date-too-old',
  ];
}

test('every code has its sentence, and every sentence its code', () => {
  const codes = new Set(codesInSources());
  expect(codes.size).toBeGreaterThan(60);
  expect(Object.keys(fr).sort()).toEqual([...codes].sort());
  expect(Object.keys(en)).toEqual(Object.keys(fr));
});

test('sentences are set in their language’s typography and leave nothing unsaid', () => {
  const values = {
    line: 3,
    column: 'Nom',
    value: 'x',
    limit: 5,
    megabytes: 30,
    columns: 300,
    title: 't',
    sheet: 's',
    others: 'o',
    start: 'a',
    end: 'b',
    kept: 'k',
    payer: 'P',
    length: 9,
    firstLine: 2,
    count: 1,
    givenName: 'g',
    familyName: 'f',
    name: 'n',
    organisation: 'o',
    options: 'o',
    reference: 'r',
    file: 'f',
  };
  for (const code of Object.keys(fr)) {
    const [french, english] = [importSentence(code, values, 'fr'), importSentence(code, values, 'en')];
    expect(french + english).not.toMatch(/undefined|NaN|\[object/);
    expect(french).not.toMatch(/ [;:?!»]|« /);
  }
  expect(() => importSentence('import.nothing', {}, 'fr')).toThrow(RangeError);
});
