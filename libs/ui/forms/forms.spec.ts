import { problemOf } from './file-checks.js';

test.each([
  ['Membres 2026.CSV', 900, null],
  ['membres.ods', 1001, 'size'],
  ['membres.ods', 1000, null],
  ['membres.pdf', 10, 'kind'],
  ['csv', 10, 'kind'],
])('%p of %i bytes: %p', (name, size, expected) => {
  expect(problemOf({ name, size }, ['.csv', '.ods'], 1000)).toBe(expected);
});
