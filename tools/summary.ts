/** What a step of `npm test` counts. */
export type Count = { passed: number; failed: number };

/** A static check (format, types) or a step that could not start counts as one. */
export const onePassed: Count = { passed: 1, failed: 0 };
export const oneFailed: Count = { passed: 0, failed: 1 };

/** Counts of the file written by `jest --json`; a suite that could not run counts as one failure. */
export function countJest(report: string): Count {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(report);
  return certain({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites });
}

/** Counts of Playwright's JSON reporter; a journey that passed only when tried again passed. */
export function countPlaywright(report: string): Count {
  const { stats, errors } = JSON.parse(report);
  return certain({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length });
}

/** A report without its numbers, or a run in which nothing ran, is a failure: nothing was proven. */
function certain(count: Count): Count {
  const whole = Number.isInteger(count.passed) && Number.isInteger(count.failed);
  return whole && count.passed + count.failed > 0 ? count : oneFailed;
}

/** What a step counts once its exit code is known: a runner that failed without a failed test failed once. */
export function settle(code: number, count: Count): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** The last line of `npm test`: `N passed, N failed`. */
export function lastLine(counts: Count[]): string {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
