import fc from 'fast-check';
import { planUndo, type Touched } from './calendar-undo.js';
import { meet } from './hours.js';

const at = (hour: number): Date => new Date(Date.parse('2027-03-01T00:00:00Z') + hour * 3_600_000);
const NOW = at(12);
const touched = (did: Touched['did'], from: number, to: number, how: Partial<Touched> = {}): Touched => ({
  ...{ id: `${did} ${from}`, did, start: at(from), end: at(to), isLast: true, stands: did === 'brought' },
  ...how,
});

test.each([
  ['to come is given up', touched('brought', 20, 22), [], 'given-up'],
  ['begun stays: its hours were used', touched('brought', 11, 14), [], 'begun'],
  ['given up since is left so', touched('brought', 20, 22, { isLast: false, stands: false }), [], 'settled'],
  ['put back since by somebody stays', touched('brought', 20, 22, { isLast: false }), [], 'changed'],
  ['it had given up comes back', touched('gave-up', 20, 22), [], 'put-back'],
  [
    'put back since stands already',
    touched('gave-up', 20, 22, { isLast: false, stands: true }),
    [],
    'settled',
  ],
  ['put back, then given up, stays so', touched('gave-up', 20, 22, { isLast: false }), [], 'changed'],
  [
    'it had given up is somebody’s now',
    touched('gave-up', 20, 22),
    [{ start: at(21), end: at(23) }],
    'taken',
  ],
  ['it had given up would have begun', touched('gave-up', 12, 14), [], 'begun'],
] as const)('what an import brought or gave up: %s', (_, one, taken, fate) => {
  expect(planUndo([one], taken, NOW)).toEqual([{ id: one.id, fate }]);
});

test('a calendar that moved an hour is taken back: the new hours go, the old ones return', () => {
  const moved = [touched('brought', 20, 22), touched('gave-up', 21, 23)];
  expect(planUndo(moved, [], NOW).map(({ fate }) => fate)).toEqual(['given-up', 'put-back']);
});

test('what comes back meets nothing that stands, and a second time there is nothing to do', () => {
  const some = fc.array(
    fc
      .tuple(
        ...[fc.constantFrom('brought' as const, 'gave-up' as const), fc.nat(40)],
        ...[fc.integer({ min: 1, max: 6 }), fc.boolean(), fc.boolean()],
      )
      .map(([did, from, length, isLast, stands]) => touched(did, from, from + length, { isLast, stands })),
    { maxLength: 20 },
  );
  const numbered = some.map((list) => list.map((one, index) => ({ ...one, id: String(index) })));
  const hours = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 }));
  const others = fc.array(hours.map(([from, length]) => ({ start: at(from), end: at(from + length) })));
  fc.assert(
    fc.property(numbered, others, (list, taken) => {
      const fates = new Map(planUndo(list, taken, NOW).map(({ id, fate }) => [id, fate]));
      const of = (fate: string) => list.filter(({ id }) => fates.get(id) === fate);
      const back = of('put-back');
      const left = list.filter(({ id, stands }) => stands && fates.get(id) !== 'given-up');
      const standing = [...taken, ...left];
      expect(back.some((one) => standing.some((other) => meet(one, other)))).toBe(false);
      expect(back.some((one, index) => back.slice(index + 1).some((other) => meet(one, other)))).toBe(false);
      const done = new Set([...of('given-up'), ...back]);
      const after = list.map((one) => (done.has(one) ? { ...one, stands: !one.stands, isLast: false } : one));
      const again = planUndo(after, taken, NOW).map(({ fate }) => fate);
      expect(again.filter((fate) => fate === 'given-up')).toEqual([]);
    }),
  );
});
