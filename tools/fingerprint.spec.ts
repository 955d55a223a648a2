import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprint, isSource, sourcesOf } from './fingerprint.ts';

describe('fingerprint of the sources', () => {
  let root: string;
  const write = (path: string, text: string) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'etabli-fingerprint-'));
    write('libs/kernel/money.ts', 'export const cents = 1;');
    write('libs/kernel/rules/split.ts', 'export const split = 2;');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is the same as long as nothing changes', () => {
    expect(fingerprint(root, ['libs'])).toBe(fingerprint(root, ['libs']));
  });

  it.each([
    ['a changed line', 'libs/kernel/money.ts', 'export const cents = 2;'],
    ['a new file', 'libs/kernel/dates.ts', ''],
    ['a template that is not TypeScript', 'libs/kernel/documents/minutes.typ', '= Minutes'],
  ])('changes with %s', (_, path, text) => {
    const before = fingerprint(root, ['libs']);
    write(path, text);
    expect(fingerprint(root, ['libs'])).not.toBe(before);
  });

  it.each([
    'libs/kernel/money.spec.ts',
    'libs/kernel/dist/money.js',
    'libs/kernel/node_modules/x/index.js',
    'apps/api/testing/client.ts',
  ])('does not change with %s, which no build reads', (path) => {
    const before = fingerprint(root, ['libs', 'apps']);
    write(path, 'anything');
    expect(fingerprint(root, ['libs', 'apps'])).toBe(before);
  });

  it('tells apart a file that moved', () => {
    const before = fingerprint(root, ['libs']);
    rmSync(join(root, 'libs/kernel/money.ts'));
    write('libs/kernel/cents.ts', 'export const cents = 1;');
    expect(fingerprint(root, ['libs'])).not.toBe(before);
  });

  it('lists sources in a stable order, and nothing for a path that is not there', () => {
    expect(sourcesOf(root, 'libs')).toEqual(['libs/kernel/money.ts', 'libs/kernel/rules/split.ts']);
    expect(sourcesOf(root, 'absent')).toEqual([]);
  });

  it.each([
    ['minutes.ts', true],
    ['CastBallot.graphql', true],
    ['money.spec.ts', false],
    ['index.d.ts', false],
    ['README.md', false],
  ])('counts %s as a source: %s', (name, expected) => {
    expect(isSource(name)).toBe(expected);
  });
});
