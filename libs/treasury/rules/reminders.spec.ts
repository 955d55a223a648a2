import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import { type Debtor, remindersOf } from './reminders.js';

const today = '2026-03-15';
const levels = [{ afterDays: 7 }, { afterDays: 30 }, { afterDays: 60 }];
const debtor = (values: Partial<Debtor> = {}): Debtor => ({
  personId: 'zoe',
  dues: [{ id: 'march', leftCents: 20_000, dueOn: '2026-03-01' }],
  pausedUntil: null,
  spared: new Map(),
  moneyWaiting: false,
  sent: [],
  ...values,
});
const why = (values: Partial<Debtor>) => remindersOf([debtor(values)], levels, today).withheld[0]?.why;
const levelOf = (values: Partial<Debtor>) => remindersOf([debtor(values)], levels, today).reminders[0]?.level;
const due = (dueOn: string, id = dueOn, leftCents = 1_000) => ({ id, leftCents, dueOn });

describe('reminders', () => {
  test('the polite one comes first, however long the money has been owed', () => {
    expect(levelOf({})).toBe(0);
    expect(levelOf({ dues: [due('2025-01-01')] })).toBe(0);
  });

  test('then one level at a time, once its delay has passed', () => {
    const sent = [{ level: 0, on: '2026-02-20' }];
    expect(levelOf({ dues: [due('2026-02-01')], sent })).toBe(1);
    expect(why({ dues: [due('2026-02-20')], sent })).toBe('not-yet');
    expect(levelOf({ dues: [due('2025-06-01')], sent: [{ level: 2, on: '2026-01-01' }] })).toBe(2);
  });

  test('one letter tells all that is overdue, and nothing else', () => {
    const dues = [due('2026-02-01'), due('2026-03-01'), due('2026-04-01'), due('2026-01-01', 'paid', 0)];
    const [reminder] = remindersOf([debtor({ dues })], levels, today).reminders;
    expect(reminder?.dues.map(({ id }) => id)).toEqual(['2026-02-01', '2026-03-01']);
    expect(reminder?.totalCents).toBe(2_000);
  });

  test.each<[Partial<Debtor>, string | undefined]>([
    [{ pausedUntil: '2026-03-15' }, 'paused'],
    [{ pausedUntil: '2026-03-14' }, undefined],
    [{ moneyWaiting: true }, 'money-on-statement'],
    [{ spared: new Map([['march', 'plan']]) }, 'plan'],
    [{ spared: new Map([['march', 'proposal']]) }, 'proposal'],
    [{ spared: new Map([['march', 'debit']]) }, 'debit'],
    [{ spared: new Map([['april', 'plan']]) }, undefined],
    [{ sent: [{ level: 0, on: '2026-03-15' }] }, 'recently'],
    [{ sent: [{ level: 0, on: '2026-03-02' }] }, 'recently'],
    [{ dues: [due('2026-03-10')] }, 'not-yet'],
    [{ dues: [due('2026-03-15')] }, undefined],
    [{ dues: [] }, undefined],
  ])('%j is withheld because of %s', (values, reason) => expect(why(values)).toBe(reason));

  test('levels and a gap are needed', () => {
    expect(() => remindersOf([], [], today)).toThrow(RangeError);
    expect(() => remindersOf([], levels, today, 0)).toThrow(RangeError);
  });

  test('day after day, nobody is written to twice within the gap, nor at a level before the one below', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(90), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 20 }),
        (ages, gap) => {
          const dues = ages.map((age, at) => due(addDays(today, -age), `d${at}`));
          const sent: { level: number; on: string }[] = [];
          for (let day = 0; day < 120; day++) {
            const on = addDays(today, day);
            const [reminder] = remindersOf([debtor({ dues, sent: [...sent] })], levels, on, gap).reminders;
            if (!reminder) continue;
            const before = sent.at(-1);
            if (before) expect(addDays(before.on, gap) <= on).toBe(true);
            expect(reminder.level).toBeLessThanOrEqual((before?.level ?? -1) + 1);
            expect(reminder.level).toBeGreaterThanOrEqual(before?.level ?? 0);
            sent.push({ level: reminder.level, on });
          }
          expect(sent.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
