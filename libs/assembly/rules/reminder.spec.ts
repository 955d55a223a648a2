import fc from 'fast-check';
import { reminderDate } from './reminder.js';

const terms = (days: number, allowed = true) => ({ 'proxy.allowed': allowed, 'proxy.deadline_days': days });

describe('the day to write to those who have not answered', () => {
  test.each([
    ['five days before', terms(0), '2026-03-20', '2026-02-20', '2026-03-15'],
    [
      'proxies close four days before (proxy.deadline_days)',
      terms(4),
      '2026-03-20',
      '2026-02-20',
      '2026-03-14',
    ],
    ['proxies close eight days before', terms(8), '2026-03-20', '2026-02-20', '2026-03-10'],
    ['no proxies at all (proxy.allowed)', terms(8, false), '2026-03-20', '2026-02-20', '2026-03-15'],
    ['called three days before', terms(0), '2026-03-20', '2026-03-17', '2026-03-18'],
    ['called the day before', terms(0), '2026-03-20', '2026-03-19', '2026-03-20'],
    ['called for the same day (a founding assembly)', terms(0), '2026-03-20', '2026-03-20', '2026-03-20'],
    ['across the end of a month', terms(0), '2026-03-02', '2026-02-01', '2026-02-25'],
  ])('%s', (_, clauses, assemblyOn, convokedOn, on) => {
    expect(reminderDate(clauses, assemblyOn, convokedOn)).toBe(on);
  });

  test('is after the convocation and never after the assembly', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 28 }), (days, day) => {
        const convokedOn = `2026-02-${String(day).padStart(2, '0')}`;
        const on = reminderDate(terms(days), '2026-03-01', convokedOn);
        expect(on > convokedOn && on <= '2026-03-01').toBe(true);
      }),
    );
  });
});
