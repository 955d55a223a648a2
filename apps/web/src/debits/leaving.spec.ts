import { leaving } from './leaving.js';

describe('how many debits a batch asks the bank for', () => {
  it.each([
    [['prepared', 'prepared'], 2],
    [['sent', 'aside', 'aside'], 1],
    [['collected', 'returned', 'aside'], 2],
    [['cancelled'], 1],
    [[], 0],
  ] as const)('of %j: %i', (states, count) => {
    expect(leaving(states.map((state) => ({ state })))).toBe(count);
  });
});
