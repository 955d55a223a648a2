import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planCalendar } from '../../rules/bookings/calendar.js';
import { readCalendar } from './read.js';

/** Real calendars, kept beside the checkout because they are not ours to publish; without them there is nothing to read. */
const folder = resolve(process.cwd(), '../shared/data/places');
const sample = (name: string): string => readFileSync(resolve(folder, name), 'utf8');
const window = {
  home: 'Europe/Paris',
  from: new Date('2026-11-27T00:00:00Z'),
  to: new Date('2027-11-27T00:00:00Z'),
};

if (existsSync(folder)) {
  test('a whole day that comes back on working days since 2012, said to leave its room free', () => {
    const { events, unread } = readCalendar(sample('ical-all-day-yearly.ics'), window);
    expect(unread).toEqual([]);
    expect(events).toHaveLength(261);
    expect(events.every(({ allDay, transparent }) => allDay && transparent)).toBe(true);
    expect(new Set(events.map(({ title }) => title))).toEqual(new Set(['Day Long Event']));
    expect(new Set(events.map(({ start }) => start.getDay()))).not.toContain(6);
    const { lines } = planCalendar(events, [], [], false);
    expect(new Set(lines.map(({ fate }) => fate))).toEqual(new Set(['transparent']));
    const all = planCalendar(events, [], [], true);
    expect(new Set(all.lines.map(({ fate }) => fate))).toEqual(new Set(['new']));
  });

  test('a blank line in the middle is refused, and said', () => {
    expect(() => readCalendar(sample('ical-malformed-blank-line.ics'), window)).toThrow(
      expect.objectContaining({ code: 'calendar-file.line', details: { line: 3, empty: true } }),
    );
  });
} else {
  test.each(['../shared/data/places'])('no real calendar is there to read in %s', (absent) => {
    expect(existsSync(absent)).toBe(false);
  });
}
