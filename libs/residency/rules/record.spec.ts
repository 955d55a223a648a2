import fc from 'fast-check';
import { listAt, type Step, type StepKind, stateAfter, stepKinds } from './record.js';

const day = (n: number) => new Date(Date.UTC(2027, 0, n));

test.each<[StepKind[], string]>([
  [[], 'unconfirmed'],
  [['confirmed'], 'waiting'],
  [['confirmed', 'skipped'], 'waiting'],
  [['confirmed', 'paused'], 'paused'],
  [['confirmed', 'paused', 'resumed'], 'waiting'],
  [['confirmed', 'declined'], 'declined'],
  [['confirmed', 'declined', 'readmitted'], 'waiting'],
  [['confirmed', 'housed'], 'housed'],
  [['withdrawn'], 'withdrawn'],
])('after %p, an application is %s', (kinds, state) => {
  expect(stateAfter(kinds.map((kind) => ({ kind })))).toBe(state);
});

const candidates = ['a', 'b', 'c'].map((id, index) => ({
  ...{ id, kind: 'desk', appliedOn: `2027-01-0${index + 1}`, meets: id === 'c' ? ['near'] : [] },
}));
const voted = { at: day(10), criteria: [{ key: 'near', label: 'Proche', points: 10 }], seed: 'graine' };

test('the list of any day is found again: criteria count from their adoption on, and who left was there before', () => {
  const steps: Step[] = [
    ...candidates.map(({ id }, index) => ({
      applicationId: id,
      kind: 'confirmed' as const,
      at: day(index + 2),
    })),
    { applicationId: 'a', kind: 'withdrawn', at: day(12) },
  ];
  const ids = (at: number, kind = 'desk') =>
    listAt({ candidates, steps, criteria: [voted] }, kind, day(at)).map(({ id }) => id);
  expect(ids(1)).toEqual([]);
  expect(ids(3)).toEqual(['a', 'b']);
  expect(ids(5)).toEqual(['a', 'b', 'c']);
  expect(ids(11)).toEqual(['c', 'a', 'b']);
  expect(ids(12)).toEqual(['c', 'b']);
  expect(ids(5, 'office')).toEqual([]);
});

test('nothing noted later changes the list of a day', () => {
  const step = fc.record({
    applicationId: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom(...stepKinds),
    at: fc.integer({ min: 1, max: 30 }).map(day),
  });
  fc.assert(
    fc.property(fc.array(step), fc.integer({ min: 1, max: 30 }), (steps, on) => {
      const known = steps.filter(({ at }) => at <= day(on));
      const record = { candidates, criteria: [voted] };
      expect(listAt({ ...record, steps }, 'desk', day(on))).toEqual(
        listAt({ ...record, steps: known }, 'desk', day(on)),
      );
    }),
  );
});
