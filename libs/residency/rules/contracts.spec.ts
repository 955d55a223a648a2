import { contractState, lastDayOf } from './contracts.js';

const course = { lastStep: 'signed' as const, startsOn: '2026-01-01', endsOn: null, noticeLastDay: null };

test.each([
  ['drafted and not sent', { lastStep: null }, 'draft'],
  ['sent, then taken back', { lastStep: 'recalled' as const }, 'draft'],
  ['sent', { lastStep: 'sent' as const }, 'sent'],
  ['signed before its first day', { startsOn: '2026-07-01' }, 'signed'],
  ['signed, on its first day', { startsOn: '2026-06-15' }, 'in_force'],
  ['under notice', { lastStep: 'notice' as const, noticeLastDay: '2026-07-15' }, 'notice'],
  ['on the last day of a notice', { lastStep: 'notice' as const, noticeLastDay: '2026-06-15' }, 'notice'],
  ['the day after', { lastStep: 'notice' as const, noticeLastDay: '2026-06-14' }, 'ended'],
  ['notice withdrawn', { lastStep: 'notice-withdrawn' as const, noticeLastDay: null }, 'in_force'],
  ['past its term', { endsOn: '2026-06-14' }, 'ended'],
  ['abandoned', { lastStep: 'abandoned' as const }, 'abandoned'],
])('a contract %s', (_, changes, state) => {
  expect(contractState({ ...course, ...changes }, '2026-06-15')).toBe(state);
});

test('the last day is the first of that of the notice and that of the term', () => {
  const noticed = { ...course, lastStep: 'notice' as const, noticeLastDay: '2026-08-31' };
  expect(lastDayOf(noticed)).toBe('2026-08-31');
  expect(lastDayOf({ ...noticed, endsOn: '2026-07-31' })).toBe('2026-07-31');
  expect(lastDayOf({ ...noticed, lastStep: 'notice-withdrawn', endsOn: null })).toBeNull();
});
