import { addDays, type IsoDate, instantAt } from '@etabli/kernel';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFeed, type Feed, type FeedMeeting, type FeedTask } from './ics.js';
import { nextOccurrence, type Rhythm, rhythmProblem } from './recurrence.js';

const changedAt = new Date('2026-03-01T09:30:00Z');
const task: FeedTask = { id: 't1', title: 'Balayer', dueOn: '2026-03-14', done: false, changedAt };
const meeting: FeedMeeting = {
  id: 'm1',
  title: 'Réunion',
  date: '2026-03-04',
  time: '18:30',
  minutes: 90,
  changedAt,
};
const feed = (part: Partial<Feed>): string =>
  calendarFeed({
    name: 'L’Usine Vivante',
    host: 'etabli.example',
    timeZone: 'Europe/Paris',
    today: '2026-03-11',
    tasks: [],
    meetings: [],
    tasksAs: 'days',
    ...part,
  });

/** A feed as an independent reader understands it, its own time zone included. */
function understood(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)),
    todos: calendar.getAllSubcomponents('vtodo'),
  };
}

/**
 * This reader takes the last of the 28th, 29th and 30th for the 28th in every month; the rule itself is proved beside
 * `recurrence.ts`, by a reader that does not.
 */
const isMisread = (rhythm: Rhythm): boolean => 'day' in rhythm && [29, 30].includes(rhythm.day);

describe('a calendar feed', () => {
  test('says a task as a whole day', () => {
    const [event] = understood(feed({ tasks: [{ ...task, labels: ['Ménage, sols', 'urgent'] }] })).events;
    expect(event?.uid).toBe('task-t1@etabli.example');
    expect(event?.startDate.toString()).toBe('2026-03-14');
    expect(event?.endDate.toString()).toBe('2026-03-15');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(['Ménage, sols', 'urgent']);
  });

  test('says a task as a to-do, its present turn only', () => {
    const rhythm: Rhythm = { every: 'day', interval: 1 };
    const { todos } = understood(
      feed({
        tasks: [
          { ...task, rhythm },
          { ...task, id: 't2', done: true },
        ],
        tasksAs: 'todos',
      }),
    );
    expect(todos.map((todo) => String(todo.getFirstPropertyValue('status')))).toEqual([
      'NEEDS-ACTION',
      'COMPLETED',
    ]);
    expect(String(todos[0]?.getFirstPropertyValue('due'))).toBe('2026-03-14');
    expect(todos[0]?.getFirstProperty('rrule')).toBeNull();
  });

  test('says a meeting by its instant, and one that comes back by its local time', () => {
    const rhythm: Rhythm = { every: 'month', interval: 1, nth: 1, weekday: 3 };
    const [once, again] = understood(
      feed({ meetings: [meeting, { ...meeting, id: 'm2', rhythm, place: 'Salle 2' }] }),
    ).events;
    expect(once?.startDate.toString()).toBe('2026-03-04T17:30:00Z');
    expect(once?.duration.toSeconds()).toBe(90 * 60);
    expect(again?.startDate.zone?.tzid).toBe('Europe/Paris');
    expect(again?.startDate.toJSDate()).toEqual(new Date('2026-03-04T17:30:00Z'));
    expect(again?.location).toBe('Salle 2');
  });

  test('says no rule for what was moved off its rhythm', () => {
    const rhythm: Rhythm = { every: 'week', interval: 1, weekdays: [1] };
    expect(feed({ tasks: [{ ...task, rhythm }] })).not.toContain('RRULE');
  });

  test('is empty, and yet a calendar, when there is nothing', () => {
    expect(understood(feed({})).calendar.getFirstPropertyValue('x-wr-calname')).toBe('L’Usine Vivante');
  });

  test('carries any words, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, words, (title, description) => {
        const text = feed({ tasks: [{ ...task, title, description: `${title}\n${description}` }] });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [event] = understood(text).events;
        expect(event?.summary).toBe(title);
        expect(event?.description).toBe(`${title}\n${description}`);
      }),
    );
  });

  test('holds its turns to their hour through the changes of the clocks, in any zone', () => {
    const rhythms: fc.Arbitrary<Rhythm> = fc
      .oneof(
        fc.record({ every: fc.constant('day' as const), interval: fc.integer({ min: 1, max: 40 }) }),
        fc.record({
          every: fc.constant('week' as const),
          interval: fc.integer({ min: 1, max: 8 }),
          weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        }),
        fc.record({
          every: fc.constant('month' as const),
          interval: fc.constant(1),
          day: fc.integer({ min: 1, max: 31 }),
        }),
        fc.record({
          every: fc.constant('month' as const),
          interval: fc.integer({ min: 1, max: 6 }),
          nth: fc.constantFrom(1, 2, 3, 4, -1),
          weekday: fc.integer({ min: 1, max: 7 }),
        }),
      )
      .filter((rhythm) => rhythmProblem(rhythm) === null && !isMisread(rhythm));
    const zones = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Indian/Reunion',
      'UTC',
    );
    fc.assert(
      fc.property(rhythms, zones, fc.nat(700), (rhythm, timeZone, skip) => {
        const date = nextOccurrence(rhythm, '2025-06-01', addDays('2025-06-01', skip));
        const text = feed({ timeZone, meetings: [{ ...meeting, date, rhythm }] });
        const turns = understood(text).events[0]?.iterator();
        let expected: IsoDate = date;
        for (let turn = 0; turn < 8; turn++) {
          expect(turns?.next()?.toJSDate()).toEqual(instantAt(expected, '18:30', timeZone));
          expected = nextOccurrence(rhythm, date, expected);
        }
      }),
      { numRuns: 200 },
    );
  });
});
