import { countJest, countPlaywright, lastLine, oneFailed, onePassed, settle } from './summary.ts';

const jestReport = (passed: number, failed: number, broken = 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken });
const playwright = (expected: number, unexpected: number, flaky = 0, errors: object[] = []) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 }, errors });

describe('summary of npm test', () => {
  it.each([
    ['all pass', jestReport(12, 0), { passed: 12, failed: 0 }],
    ['some fail', jestReport(10, 2), { passed: 10, failed: 2 }],
    ['a suite that does not even load fails', jestReport(10, 0, 1), { passed: 10, failed: 1 }],
    ['no test at all proves nothing', jestReport(0, 0), oneFailed],
    ['a report without its numbers proves nothing', '{}', oneFailed],
  ])('counts a jest run: %s', (_, report, expected) => {
    expect(countJest(report)).toEqual(expected);
  });

  it.each([
    ['all pass', playwright(8, 0), { passed: 8, failed: 0 }],
    ['one fails', playwright(7, 1), { passed: 7, failed: 1 }],
    ['one passes when tried again', playwright(7, 0, 1), { passed: 8, failed: 0 }],
    ['the set-up breaks', playwright(0, 0, 0, [{ message: 'no browser' }]), { passed: 0, failed: 1 }],
    ['nothing ran', playwright(0, 0), oneFailed],
  ])('counts the journeys: %s', (_, report, expected) => {
    expect(countPlaywright(report)).toEqual(expected);
  });

  it('counts a failure when the runner fails without a failed test', () => {
    expect(settle(1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
    expect(settle(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
    expect(settle(0, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 });
  });

  it('ends with one line that sums everything', () => {
    expect(lastLine([onePassed, { passed: 40, failed: 0 }])).toBe('41 passed, 0 failed');
    expect(lastLine([onePassed, oneFailed, { passed: 3, failed: 2 }])).toBe('4 passed, 3 failed');
  });
});
