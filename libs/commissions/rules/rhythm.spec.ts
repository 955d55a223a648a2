import fc from 'fast-check';
import { type Rhythm, rhythmProblem } from './rhythm.js';
import { rhythmWords } from './rhythm-words.js';
import { toRRule } from './rrule.js';

describe('a rhythm that cannot be', () => {
  test.each<[string, unknown]>([
    ['rhythm.unknown', null],
    ['rhythm.unknown', 'every Monday'],
    ['rhythm.unknown', []],
    ['rhythm.unknown', { every: 'toString', interval: 1 }],
    ['rhythm.unknown', { every: 'month', interval: 1, nth: 1, weekday: 3, day: 4 }],
    ['rhythm.interval', { every: 'day', interval: 0 }],
    ['rhythm.interval', { every: 'day', interval: 1.5 }],
    ['rhythm.interval', { every: 'day', interval: '2' }],
    ['rhythm.interval', { every: 'day', interval: 367 }],
    ['rhythm.interval', { every: 'week', interval: 53, weekdays: [1] }],
    ['rhythm.interval', { every: 'year', interval: 11, month: 1, day: 1 }],
    ['rhythm.weekdays', { every: 'week', interval: 1 }],
    ['rhythm.weekdays', { every: 'week', interval: 1, weekdays: [] }],
    ['rhythm.weekdays', { every: 'week', interval: 1, weekdays: [1, 1, 1, 1, 1, 1, 1, 1] }],
    ['rhythm.weekday', { every: 'week', interval: 1, weekdays: [0] }],
    ['rhythm.weekday', { every: 'month', interval: 1, nth: 1, weekday: 8 }],
    ['rhythm.nth', { every: 'month', interval: 1, nth: 5, weekday: 1 }],
    ['rhythm.nth', { every: 'month', interval: 1, nth: -2, weekday: 1 }],
    ['rhythm.day', { every: 'month', interval: 1 }],
    ['rhythm.day', { every: 'month', interval: 1, day: 32 }],
    ['rhythm.day', { every: 'year', interval: 1, month: 2, day: 30 }],
    ['rhythm.day', { every: 'year', interval: 1, month: 4, day: 31 }],
    ['rhythm.month', { every: 'year', interval: 1, month: 13, day: 1 }],
  ])('is refused with %s: %j', (code, rhythm) => {
    expect(rhythmProblem(rhythm)).toBe(code);
  });

  test('is never taken for one, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(rhythmProblem(value)).toMatch(/^rhythm\./);
      }),
    );
  });
});

describe('a rhythm in words', () => {
  test.each<[Rhythm, string, string, string]>([
    [{ every: 'day', interval: 1 }, 'tous les jours', 'every day', 'FREQ=DAILY;INTERVAL=1'],
    [{ every: 'day', interval: 3 }, 'tous les 3 jours', 'every 3 days', 'FREQ=DAILY;INTERVAL=3'],
    [
      { every: 'week', interval: 1, weekdays: [4, 1] },
      'tous les lundis et jeudis',
      'every Monday and Thursday',
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH;WKST=MO',
    ],
    [
      { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] },
      'tous les jours',
      'every day',
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=MO',
    ],
    [
      { every: 'week', interval: 2, weekdays: [2] },
      'toutes les 2 semaines, le mardi',
      'every 2 weeks on Tuesday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO',
    ],
    [
      { every: 'month', interval: 1, day: 1 },
      'tous les mois, le 1er',
      'every month on the 1st',
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1',
    ],
    [
      { every: 'month', interval: 1, day: 30 },
      'tous les mois, le 30 ou le dernier jour',
      'every month on the 30th or the last day',
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    ],
    [
      { every: 'month', interval: 3, day: 31 },
      'tous les 3 mois, le dernier jour',
      'every 3 months on the last day',
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    ],
    [
      { every: 'month', interval: 1, nth: 1, weekday: 3 },
      'tous les premiers mercredis du mois',
      'every first Wednesday',
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=1WE',
    ],
    [
      { every: 'month', interval: 1, nth: 2, weekday: 3 },
      'tous les deuxièmes mercredis du mois',
      'every second Wednesday of the month',
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=2WE',
    ],
    [
      { every: 'month', interval: 2, nth: -1, weekday: 5 },
      'tous les 2 mois, le dernier vendredi',
      'every 2 months on the last Friday',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
    ],
    [
      { every: 'year', interval: 1, month: 8, day: 1 },
      'tous les ans, le 1er août',
      'every year on 1 August',
      'FREQ=YEARLY;INTERVAL=1;BYMONTH=8;BYMONTHDAY=1',
    ],
    [
      { every: 'year', interval: 2, month: 2, day: 29 },
      'tous les 2 ans, le 29 février',
      'every 2 years on 29 February',
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1',
    ],
  ])('%j', (rhythm, french, english, rule) => {
    expect(rhythmWords(rhythm, 'fr').replace(/\u00a0/g, ' ')).toBe(french);
    expect(rhythmWords(rhythm, 'en').replace(/\u00a0/g, ' ')).toBe(english);
    expect(toRRule(rhythm)).toBe(rule);
  });
});
