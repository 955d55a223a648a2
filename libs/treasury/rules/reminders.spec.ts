import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import { type Debtor, remindersOf } from './reminders.js';

const today = '2026-03-15';
const levels = [{ afterDays: 7 }, { afterDays: 30 }, { afterDays: 60 }];
const debtor = (values: Partial<Debtor> = {}): Debtor => ({
  personId: 'zoe',
  payerId: null,
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

describe('a household', () => {
  /** Zoé pays for Claire and for Lou, who agreed. */
  const zoe = debtor({ dues: [due('2026-03-01', 'zoes', 1_000)] });
  const claire = debtor({ personId: 'claire', payerId: 'zoe', dues: [due('2026-02-01', 'claires', 2_000)] });
  const lou = debtor({ personId: 'lou', payerId: 'zoe', dues: [due('2026-03-02', 'lous', 4_000)] });
  const told = (...debtors: Debtor[]) => {
    const { reminders, withheld } = remindersOf(debtors, levels, today);
    return {
      sent: reminders.map(({ personId, dues }) => [personId, dues.map(({ id }) => id).join(' ')]),
      held: withheld.map(({ personId, why: said, dues }) => [
        personId,
        said,
        dues.map(({ id }) => id).join(' '),
      ]),
    };
  };
  const paused = { pausedUntil: '2026-03-20' };

  test.each<[string, Debtor[], string[][], string[][]]>([
    ['who pays hears of all of it, once', [zoe, claire, lou], [['zoe', 'zoes claires lous']], []],
    ['even who owes nothing', [debtor({ dues: [] }), claire], [['zoe', 'claires']], []],
    [
      'who has not agreed is written to',
      [zoe, { ...claire, payerId: null }],
      [
        ['zoe', 'zoes'],
        ['claire', 'claires'],
      ],
      [],
    ],
    [
      'a pause of who pays holds all of it',
      [{ ...zoe, ...paused }, claire],
      [],
      [['zoe', 'paused', 'zoes claires']],
    ],
    [
      'a pause of another holds their part',
      [zoe, { ...claire, ...paused }],
      [['zoe', 'zoes']],
      [['claire', 'paused', 'claires']],
    ],
    [
      'money of who pays, all of it',
      [{ ...zoe, moneyWaiting: true }, lou],
      [],
      [['zoe', 'money-on-statement', 'zoes lous']],
    ],
    [
      'money of another, their part',
      [zoe, { ...lou, moneyWaiting: true }],
      [['zoe', 'zoes']],
      [['lou', 'money-on-statement', 'lous']],
    ],
    [
      'a plan of another, their part',
      [zoe, { ...lou, spared: new Map([['lous', 'plan']]) }],
      [['zoe', 'zoes']],
      [['lou', 'plan', 'lous']],
    ],
    [
      'a reminder to who pays holds all of it',
      [{ ...zoe, sent: [{ level: 0, on: '2026-03-10' }] }, claire],
      [],
      [['zoe', 'recently', 'zoes claires']],
    ],
    [
      'one that another received before they agreed holds nothing',
      [zoe, { ...claire, sent: [{ level: 2, on: '2026-03-10' }] }],
      [['zoe', 'zoes claires']],
      [],
    ],
    [
      'who owes nothing that is late is in neither list',
      [
        { ...zoe, ...paused, dues: [] },
        { ...claire, dues: [] },
      ],
      [],
      [],
    ],
  ])('%s', (_, debtors, sent, held) => {
    expect(told(...debtors)).toEqual({ sent, held });
  });

  test('whoever pays for whom, what is late is told of or held back, once and to nobody else', () => {
    const names = ['a', 'b', 'c', 'd'];
    const one = fc.record({
      payer: fc.option(fc.constantFrom(...names), { nil: null }),
      cents: fc.nat(5_000),
      waits: fc.boolean(),
      paused: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 4, maxLength: 4 }), (people) => {
        const debtors = people.map(({ payer, cents, waits, paused: rests }, at) =>
          debtor({
            personId: names[at] as string,
            payerId: payer === names[at] ? null : payer,
            dues: [due('2026-02-01', names[at] as string, cents)],
            moneyWaiting: waits,
            pausedUntil: rests ? today : null,
          }),
        );
        const { reminders, withheld } = remindersOf(debtors, levels, today);
        const said = [...reminders, ...withheld].flatMap(({ dues }) => dues.map(({ id }) => id)).sort();
        expect(said).toEqual(names.filter((_, at) => (people[at]?.cents ?? 0) > 0));
        expect(new Set(reminders.map(({ personId }) => personId)).size).toBe(reminders.length);
        for (const { personId, dues } of reminders)
          for (const { id } of dues) {
            const { payerId } = debtors[names.indexOf(id)] as Debtor;
            expect(payerId ?? id).toBe(personId);
          }
      }),
    );
  });
});
