import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import { isOver, LONGEST_REPORT, periodProblem } from './report.js';

test.each([
  ['2025-01-01', '2025-12-31', '2026-02-01', null],
  ['2026-01-01', '2026-12-31', '2026-02-01', null],
  ['2026-01-01', '2025-12-31', '2026-02-01', 'report.ends-before-start'],
  ['2026-03-01', '2026-12-31', '2026-02-01', 'report.to-come'],
  ['2023-01-01', '2025-12-31', '2026-02-01', 'report.too-long'],
  ['2025-09-01', '2025-09-01', '2026-02-01', null],
])('from %s to %s, asked on %s: %s', (from, to, today, problem) => {
  expect(periodProblem(from, to, today)).toBe(problem);
});

test('any period of up to two years that has begun can be told of, and is over the day after it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: LONGEST_REPORT - 1 }),
      fc.integer({ min: 0, max: 2000 }),
      (long, ago) => {
        const from = addDays('2026-06-01', -ago);
        const to = addDays(from, long);
        expect(periodProblem(from, to, '2026-06-01')).toBeNull();
        expect(isOver(to, to)).toBe(false);
        expect(isOver(to, addDays(to, 1))).toBe(true);
      },
    ),
  );
});
