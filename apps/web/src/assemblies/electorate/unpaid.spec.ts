import { unpaidByAll } from './unpaid.js';

const fee = (count: number) => [{ code: 'fee_unpaid', count }];

test.each([
  ['every member for want of a fee', { electors: 0, excluded: 3, exclusions: fee(3) }, true],
  ['some vote', { electors: 1, excluded: 3, exclusions: fee(3) }, false],
  ['one for another reason alone', { electors: 0, excluded: 3, exclusions: fee(2) }, false],
  ['no member at all', { electors: 0, excluded: 0, exclusions: [] }, false],
])('%s', (_, electorate, expected) => {
  expect(unpaidByAll(electorate)).toBe(expected);
});
