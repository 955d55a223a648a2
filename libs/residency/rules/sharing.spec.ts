import fc from 'fast-check';
import { pairs } from './sharing.js';
import { common, halfDaysOf, WHOLE_WEEK, weekOf } from './week.js';

const mondayTuesday = weekOf([0, 1, 2, 3]);
const rest = weekOf([4, 5, 6, 7, 8, 9]);
const wednesday = weekOf([4, 5]);

test('each is paired with who completes their week best; nobody twice', () => {
  const line = [
    { id: 'a', rank: 1, week: mondayTuesday },
    { id: 'b', rank: 2, week: wednesday },
    { id: 'c', rank: 3, week: rest },
    { id: 'd', rank: 4, week: WHOLE_WEEK },
  ];
  expect(pairs(line, WHOLE_WEEK, 600)).toEqual([{ ids: ['a', 'c'], halfDays: 10, used: 6_000 }]);
  expect(pairs(line.slice(0, 2), WHOLE_WEEK, 600)).toEqual([{ ids: ['a', 'b'], halfDays: 6, used: 3_600 }]);
  expect(pairs(line, mondayTuesday, 600)).toEqual([]);
});

test('two who share never meet, and stay within what is free', () => {
  const week = fc.integer({ min: 1, max: WHOLE_WEEK });
  fc.assert(
    fc.property(fc.array(week, { maxLength: 12 }), week, (weeks, free) => {
      const line = weeks.map((each, index) => ({ id: `n${index}`, rank: index + 1, week: each }));
      const weekOfId = (id: string) => line.find((one) => one.id === id)?.week ?? 0;
      const found = pairs(line, free, 100);
      const everybody = found.flatMap(({ ids }) => ids);
      expect(new Set(everybody).size).toBe(everybody.length);
      for (const { ids, halfDays } of found) {
        const [one, other] = [weekOfId(ids[0]), weekOfId(ids[1])];
        expect(common(one, other)).toBe(0);
        expect(common(one | other, free)).toBe(one | other);
        expect(halfDays).toBe(halfDaysOf(one).length + halfDaysOf(other).length);
      }
    }),
  );
});
