import { monthsOf, untoldAt } from './untold.js';

const october = { fromDay: '2026-10-01', toDay: '2026-10-31' };
const summer = { fromDay: '2026-07-01', toDay: '2026-09-30' };

describe('the tax to tell at the end of a month', () => {
  test.each([
    ['none, not subject', null, '2026-10-31', null, null],
    ['none, subject from a later day', '2026-11-01', '2026-10-31', null, null],
    ['all since the first day', '2026-09-15', '2026-10-31', null, { from: '2026-09-15', to: '2026-10-31' }],
    ['none, a closing tells it', '2026-01-01', '2026-10-31', october, 'closed'],
    ['none, a later closing tells it', '2026-01-01', '2026-09-30', october, 'closed'],
    [
      'what follows the last closing',
      ...(['2026-01-01', '2026-12-31', october, { from: '2026-11-01', to: '2026-12-31' }] as const),
    ],
    // CGI, art. 287, 2: by the month, or by the quarter.
    [
      'none in the middle of a quarter, when one closes by the quarter',
      '2026-01-01',
      '2026-10-31',
      summer,
      null,
    ],
    ['none yet, the month after', '2026-01-01', '2026-11-30', summer, null],
    [
      'the quarter at its end',
      ...(['2026-01-01', '2026-12-31', summer, { from: '2026-10-01', to: '2026-12-31' }] as const),
    ],
  ] as const)('%s', (_, since, last, closed, untold) =>
    expect(untoldAt(since, last, closed)).toEqual(untold),
  );
});

test.each([
  ['2026-10-01', '2026-10-31', 1],
  ['2026-10-15', '2026-12-31', 3],
  ['2026-12-31', '2027-01-01', 2],
])('from %s to %s, %i months', (from, to, months) => expect(monthsOf(from, to)).toBe(months));
