import { addDays } from '@etabli/kernel';
import { MENTION_DAYS, mentionsSince } from './mentions.js';

test('words wait for who they call during thirty days, the day they were said included', () => {
  expect(mentionsSince('2026-11-30')).toBe('2026-11-01');
  expect(mentionsSince('2026-03-01')).toBe('2026-01-31');
  const last = addDays('2026-02-10', MENTION_DAYS - 1);
  expect(mentionsSince(last)).toBe('2026-02-10');
  expect(mentionsSince(addDays(last, 1)) > '2026-02-10').toBe(true);
});
