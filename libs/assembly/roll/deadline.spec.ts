import { newStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { proxyDeadline } from './deadline.js';

const deadline = (days: number, startsAt: string) =>
  proxyDeadline(
    withClauses(newStatutes(), { 'proxy.deadline_days': days }),
    new Date(startsAt),
    'Europe/Paris',
  )?.toISOString() ?? null;

test.each([
  ['without a number of days, during the sitting too', 0, '2026-03-14T17:30:00Z', null],
  [
    'one day before: the end of the eve, where the assembly is',
    1,
    '2026-03-14T17:30:00Z',
    '2026-03-13T22:59:59.999Z',
  ],
  ['two days, across the change to summer time', 2, '2026-03-30T16:30:00Z', '2026-03-28T22:59:59.999Z'],
])('proxy.deadline_days, %s', (_, days, startsAt, expected) => {
  expect(deadline(days, startsAt)).toBe(expected);
});
