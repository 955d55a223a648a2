import { problemOf } from './file-checks.js';
import { mustChoose } from './must-choose.js';

test.each([
  ['Membres 2026.CSV', 900, null],
  ['membres.ods', 1001, 'size'],
  ['membres.ods', 1000, null],
  ['membres.pdf', 10, 'kind'],
  ['csv', 10, 'kind'],
])('%p of %i bytes: %p', (name, size, expected) => {
  expect(problemOf({ name, size }, ['.csv', '.ods'], 1000)).toBe(expected);
});

test.each([
  ['nothing is asked', undefined, [{ value: 'a' }], false],
  ['one of them is', true, [{ value: 'a' }, 'b'], true],
  ['an empty one is a choice', true, [{ value: '' }, { value: 'a' }], false],
  ['an empty one only invites to choose', true, [{ value: '', disabled: true }, { value: 'a' }], true],
])('a choice is demanded when %s: %p', (_, required, options, expected) => {
  expect(mustChoose(required, options)).toBe(expected);
});
