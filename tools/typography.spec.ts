import { globSync, readFileSync } from 'node:fs';

const catalogues = globSync('{libs,apps}/**/*.fr.ts', {
  exclude: (name) => /(^|\/)(node_modules|dist)(\/|$)/.test(name),
});
const isComment = (line: string): boolean => /^\s*(\*|\/\*|\/\/|import)/.test(line);

test.each(catalogues)('%s is written with typographic apostrophes', (path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const straight = lines.filter((line) => !isComment(line) && /\p{L}\\?'(?=[\p{L}\d«]|\$\{)/u.test(line));
  expect(straight).toEqual([]);
});

test('there are catalogues to read', () => {
  expect(catalogues.length).toBeGreaterThan(50);
});
