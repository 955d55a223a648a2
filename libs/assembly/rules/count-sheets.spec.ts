import fc from 'fast-check';
import { channelCounts, countersNeeded, countStanding, differencesOf, sameCounts } from './count-sheets.js';
import { type Counts, noCounts, plus, sumOf } from './kinds.js';

const figures = (some: Partial<Counts>): Counts => ({ ...noCounts(), ...some });
const sheet = (by: string, some: Partial<Counts>) => ({ by, counts: figures(some) });
const ten = { for: 7, against: 3 };
const nine = { for: 6, against: 3 };

describe('two people count', () => {
  test.each([
    ['nobody yet', [], 'none'],
    ['one: the other is awaited', [sheet('ada', ten)], 'awaited'],
    ['twice the same person is one person', [sheet('ada', ten), sheet('ada', ten)], 'awaited'],
    ['two who find the same', [sheet('ada', ten), sheet('driss', ten)], 'agreed'],
    ['two who differ', [sheet('ada', ten), sheet('driss', nine)], 'differ'],
    ['one corrects', [sheet('ada', ten), sheet('driss', nine), sheet('driss', ten)], 'agreed'],
    [
      'one takes back what was agreed',
      [sheet('ada', ten), sheet('driss', ten), sheet('ada', nine)],
      'differ',
    ],
    ['two of three', [sheet('ada', ten), sheet('driss', nine), sheet('inès', ten)], 'agreed'],
    [
      'two against two',
      [sheet('ada', ten), sheet('driss', ten), sheet('inès', nine), sheet('omar', nine)],
      'differ',
    ],
  ])('%s', (_, sheets, state) => {
    expect(countStanding(sheets, 2, sameCounts).state).toBe(state);
  });

  test('one is enough where no scrutineer was named: their last count', () => {
    expect(countersNeeded(0)).toBe(1);
    expect([countersNeeded(1), countersNeeded(2)]).toEqual([2, 2]);
    expect(countStanding([sheet('ada', ten), sheet('ada', nine)], 1, sameCounts)).toEqual({
      state: 'agreed',
      counts: figures(nine),
      by: ['ada'],
    });
  });

  test('see where they differ, and only there', () => {
    expect(differencesOf(figures(ten), figures(nine))).toEqual([{ bucket: 'for', mine: 7, theirs: 6 }]);
    expect(differencesOf(figures(ten), figures(ten))).toEqual([]);
  });
});

describe('channels of one vote', () => {
  const online = { channel: 'online' as const, counts: figures({ for: 8, against: 2 }) };
  const paper = { channel: 'paper' as const, counts: figures({ for: 4, against: 2 }) };

  test('are each told once, those that nobody used left out', () => {
    expect(channelCounts(true, [online, paper])).toEqual([online, paper]);
    expect(channelCounts(true, [online, { ...paper, counts: noCounts() }])).toEqual([online]);
  });

  test.each([
    ['a small one', { for: 3, against: 1 }],
    ['a unanimous one', { for: 9 }],
  ])('%s keeps all of them in the total, in secret only', (_, some) => {
    const beside = { ...paper, counts: figures(some) };
    expect(channelCounts(true, [online, beside]).map(({ counts }) => counts)).toEqual([null, null]);
    expect(channelCounts(false, [online, beside])).toEqual([online, beside]);
  });

  const counts = fc.record({
    for: fc.nat(20),
    against: fc.nat(20),
    abstention: fc.nat(20),
    blank: fc.nat(20),
    null: fc.nat(20),
  });

  test('what is told in secret never singles out fewer than five voices', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const told = channelCounts(true, [
          { channel: 'online', counts: a },
          { channel: 'paper', counts: b },
        ]);
        if (told.length < 2) return;
        for (const one of told) if (one.counts) expect(sumOf(one.counts)).toBeGreaterThanOrEqual(5);
        expect(new Set(told.map((one) => one.counts === null)).size).toBe(1);
      }),
    );
  });

  test('no voice is lost in the sum', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(sumOf(plus(a, b))).toBe(sumOf(a) + sumOf(b));
      }),
    );
  });
});
