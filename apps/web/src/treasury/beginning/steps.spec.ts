import { type Begun, firstSteps } from './steps.js';

const nothing: Begun = { opening: false, accounts: 0, statements: false, schedules: 0, monthDone: false };
const left = (begun: Partial<Begun>) =>
  firstSteps({ ...nothing, ...begun })
    .filter(({ done }) => !done)
    .map(({ key }) => key);

test.each([
  ['in an empty house, all of them', {}, ['opening', 'bank', 'prices', 'statement']],
  ['each goes once it is done', { opening: true, accounts: 1 }, ['prices', 'statement']],
  ['a statement is what is left', { opening: true, accounts: 1, schedules: 2 }, ['statement']],
  ['none once it runs, opening balances or not', { accounts: 1, schedules: 1, statements: true }, []],
  ['none once a month was said done', { monthDone: true }, []],
] as [string, Partial<Begun>, string[]][])('%s', (_, begun, steps) => expect(left(begun)).toEqual(steps));
