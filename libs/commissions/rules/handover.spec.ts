import { leftBehind, lineState } from './handover.js';

const at = new Date();

test.each([
  [{ settledAs: null, letGoAt: null }, 'waiting'],
  [{ settledAs: 'taken', letGoAt: null }, 'taken'],
  [{ settledAs: null, letGoAt: at }, 'let-go'],
  [{ settledAs: 'finished', letGoAt: at }, 'finished'],
] as const)('a line %o is %s', (line, state) => {
  expect(lineState(line)).toBe(state);
});

test('what waits is counted, nothing else', () => {
  expect(leftBehind([])).toBe(0);
  expect(
    leftBehind([
      { settledAs: null, letGoAt: null },
      { settledAs: 'taken', letGoAt: null },
      { settledAs: null, letGoAt: at },
    ]),
  ).toBe(1);
});
