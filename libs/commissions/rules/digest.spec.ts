import { addDays, civilDate, instantAt, plainDate } from '@etabli/kernel';
import fc from 'fast-check';
import {
  ANSWER_DAYS,
  contents,
  type DigestChoice,
  type DigestTask,
  digestDay,
  digestLinkState,
  isDue,
  laterDay,
  lookedAtUntil,
  MANY_MENTIONS,
  MANY_TASKS,
  mootness,
  usualChoice,
} from './digest.js';

const HOUR = 3_600_000;
const zones = ['Europe/Paris', 'America/New_York', 'Pacific/Kiritimati', 'Indian/Reunion', 'Asia/Kolkata'];
const anyZone = fc.constantFrom(...zones);
const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days));
const anyChoice: fc.Arbitrary<DigestChoice> = fc.record({
  rhythm: fc.constantFrom('off', 'daily', 'weekly'),
  weekday: fc.integer({ min: 1, max: 7 }),
});

describe('when a digest leaves', () => {
  test.each([
    ['winter, a minute before seven', '2026-01-05T05:59:00Z', null],
    ['winter, at seven', '2026-01-05T06:00:00Z', '2026-01-05'],
    ['summer, at seven', '2026-07-06T05:00:00Z', '2026-07-06'],
    ['the morning when clocks go forward', '2026-03-29T05:00:00Z', '2026-03-29'],
    ['the same morning, an hour before', '2026-03-29T04:00:00Z', null],
    ['the morning when clocks go back', '2026-10-25T06:00:00Z', '2026-10-25'],
    ['the same morning, an hour before', '2026-10-25T05:00:00Z', null],
    ['late in the evening, after a day without a server', '2026-01-05T22:30:00Z', '2026-01-05'],
  ])('%s', (_, at, day) => {
    expect(digestDay(new Date(at), 'Europe/Paris')).toBe(day);
  });

  test('whoever never chose has theirs on Mondays, if they hold something', () => {
    expect(isDue(usualChoice(true), '2026-11-30')).toBe(true);
    expect(isDue(usualChoice(true), '2026-12-01')).toBe(false);
    expect(isDue(usualChoice(false), '2026-11-30')).toBe(false);
  });

  test('whatever the zone and the season, a clock that strikes each hour finds each day of the choice, and no other', () => {
    fc.assert(
      fc.property(anyZone, anyDay, anyChoice, (zone, first, choice) => {
        const last = addDays(first, 13);
        const found = new Set<string>();
        const end = instantAt(addDays(last, 1), '00:00', zone).getTime();
        for (let at = instantAt(first, '00:00', zone).getTime(); at < end; at += HOUR) {
          const day = digestDay(new Date(at), zone);
          if (day && isDue(choice, day)) found.add(day);
        }
        const chosen = Array.from({ length: 14 }, (_, n) => addDays(first, n)).filter(
          (day) =>
            choice.rhythm === 'daily' ||
            (choice.rhythm === 'weekly' && plainDate(day).dayOfWeek === choice.weekday),
        );
        expect([...found]).toEqual(chosen);
      }),
      { numRuns: 60 },
    );
  });

  test('never before seven where the association lives, never for another day than the one it is there', () => {
    fc.assert(
      fc.property(
        anyZone,
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01') }),
        (zone, at) => {
          fc.pre(!Number.isNaN(at.getTime()));
          const day = digestDay(at, zone);
          const today = civilDate(at, zone);
          if (day === null) expect(at.getTime()).toBeLessThan(instantAt(today, '07:00', zone).getTime());
          else {
            expect(day).toBe(today);
            expect(at.getTime()).toBeGreaterThanOrEqual(instantAt(today, '07:00', zone).getTime());
          }
        },
      ),
    );
  });
});

describe('what goes in', () => {
  const day = '2026-11-30';
  const weekly: DigestChoice = { rhythm: 'weekly', weekday: 1 };
  const daily: DigestChoice = { rhythm: 'daily', weekday: 1 };
  const task = (id: string, dueOn: string, own = true): DigestTask => ({ id, dueOn, own });
  const nothing = { tasks: [], calls: [], meetings: [], mentions: [] };

  test.each([
    ['nothing, weekly', weekly, nothing, false],
    ['nothing, daily', daily, nothing, false],
    ['a task of the week, weekly', weekly, { ...nothing, tasks: [task('a', '2026-12-06')] }, true],
    ['a task of the next week, weekly', weekly, { ...nothing, tasks: [task('a', '2026-12-07')] }, false],
    ['a late task, weekly', weekly, { ...nothing, tasks: [task('a', '2026-10-01')] }, true],
    ['a late task alone, daily', daily, { ...nothing, tasks: [task('a', '2026-10-01')] }, false],
    ['a task of the day, daily', daily, { ...nothing, tasks: [task('a', day)] }, true],
    ['a task of tomorrow, daily', daily, { ...nothing, tasks: [task('a', '2026-12-01')] }, false],
    ['a call, weekly', weekly, { ...nothing, calls: ['call'] }, true],
    ['a call alone, daily', daily, { ...nothing, calls: ['call'] }, false],
    ['words that call, weekly', weekly, { ...nothing, mentions: [{ fresh: false }] }, true],
    [
      'words that call since the last digest, daily',
      daily,
      { ...nothing, mentions: [{ fresh: true }] },
      true,
    ],
    ['words that a digest has told, daily', daily, { ...nothing, mentions: [{ fresh: false }] }, false],
    ['a meeting of the day, daily', daily, { ...nothing, meetings: [{ onDay: day }] }, true],
    ['a meeting on Thursday, weekly', weekly, { ...nothing, meetings: [{ onDay: '2026-12-03' }] }, true],
    ['a meeting on Thursday, daily', daily, { ...nothing, meetings: [{ onDay: '2026-12-03' }] }, false],
  ])('%s', (_, choice, matter, says) => {
    expect(contents(choice, day, matter) !== null).toBe(says);
  });

  test('one’s own first, then those of one’s missions, the oldest first', () => {
    const tasks = [task('m', '2026-11-01', false), task('b', '2026-12-02'), task('a', '2026-11-20')];
    const found = contents(weekly, day, { ...nothing, tasks });
    expect(found?.own.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found?.missions.map(({ id }) => id)).toEqual(['m']);
  });

  test('words that call come with the rest of a day, the latest of them', () => {
    const mentions = Array.from({ length: MANY_MENTIONS + 2 }, (_, n) => ({ fresh: false, n }));
    const found = contents(daily, day, { ...nothing, tasks: [task('a', day)], mentions });
    expect(found?.mentions).toEqual(mentions.slice(0, MANY_MENTIONS));
  });

  test('nothing is lost or named twice: what does not fit is counted', () => {
    const someTasks = fc.uniqueArray(fc.record({ id: fc.uuid(), dueOn: anyDay, own: fc.boolean() }), {
      selector: ({ id }) => id,
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyChoice, anyDay, someTasks, (choice, on, tasks) => {
        const found = contents(choice, on, { ...nothing, tasks });
        const asked = tasks.filter(({ dueOn }) => dueOn <= lookedAtUntil(choice, on));
        if (!found) return;
        const named = [...found.own, ...found.missions];
        expect(named.length).toBeLessThanOrEqual(MANY_TASKS);
        expect(named.length + found.more).toBe(asked.length);
        expect(new Set(named).size).toBe(named.length);
        expect(named.every((each) => asked.includes(each))).toBe(true);
      }),
    );
  });
});

describe('answering', () => {
  test.each([
    ['due in three days', '2026-12-03', '2026-12-10'],
    ['due today', '2026-11-30', '2026-12-07'],
    ['three weeks late', '2026-11-09', '2026-12-07'],
    ['without a day', null, '2026-12-07'],
  ])('later: %s', (_, dueOn, later) => {
    expect(laterDay(dueOn, '2026-11-30')).toBe(later);
  });

  test('a link serves once, for ten days; what was taken back stays so', () => {
    const sent = new Date('2026-11-30T06:00:00Z');
    const expiresAt = new Date(sent.getTime() + ANSWER_DAYS * 24 * HOUR);
    const later = new Date('2026-12-25T06:00:00Z');
    expect(digestLinkState({ expiresAt, usedAt: null, undoneAt: null }, sent)).toBe('open');
    expect(digestLinkState({ expiresAt, usedAt: null, undoneAt: null }, expiresAt)).toBe('expired');
    expect(digestLinkState({ expiresAt, usedAt: sent, undoneAt: null }, later)).toBe('used');
    expect(digestLinkState({ expiresAt, usedAt: sent, undoneAt: sent }, sent)).toBe('undone');
  });

  const task = { held: true, finished: false, removed: false, sat: true, sits: true };
  test.each([
    ['as it was', 'done', {}, null],
    ['given to somebody else', 'done', { held: false }, 'changed-hands'],
    ['its person left the commission', 'later', { sits: false }, 'left'],
    ['its person never sat there', 'later', { sat: false, sits: false }, null],
    ['off the board', 'hour', { removed: true }, 'gone'],
    ['done already', 'not-me', { finished: true }, 'finished'],
    ['done, and an hour told after', 'hour', { finished: true }, null],
  ] as const)('a task %s', (_, answer, now, why) => {
    expect(mootness(answer, { ...task, ...now })).toBe(why);
  });
});
