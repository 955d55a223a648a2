import fc from 'fast-check';
import { differences, kindOfTurn, type TaskFields, undoing } from './task-course.js';

const task: TaskFields = {
  title: 'Réparer la porte',
  description: '',
  dueOn: null,
  estimateMinutes: null,
  stageId: 'todo',
  position: 'i00000',
  finishedAt: null,
  removedAt: null,
};
const AT = '2026-03-14T10:00:00.000Z';
const words = fc.record(
  {
    title: fc.string(),
    description: fc.string(),
    dueOn: fc.option(fc.constantFrom('2026-03-14', '2026-04-01')),
    estimateMinutes: fc.option(fc.integer({ min: 1, max: 600 })),
  },
  { requiredKeys: [] },
);

describe('the history of a task', () => {
  test('keeps one line for each field that changes, and none for what stays', () => {
    expect(differences(task, { title: task.title, dueOn: '2026-03-14' })).toEqual([
      { kind: 'postponed', before: { dueOn: null }, after: { dueOn: '2026-03-14' } },
    ]);
  });

  test('brings back what stood before, line after line', () => {
    fc.assert(
      fc.property(words, (wanted) => {
        const lines = differences(task, wanted);
        const now = { ...task };
        for (const { after } of lines) Object.assign(now, after);
        for (const { kind, ...fields } of lines.toReversed()) {
          const turn = undoing(kind, { fields }, now, AT);
          if (turn && 'fields' in turn) Object.assign(now, turn.fields.after);
        }
        expect(now).toEqual(task);
      }),
    );
  });

  test.each([
    ['what changed again since', 'moved', { stageId: 'todo' }, { stageId: 'doing' }],
    ['what was shown to everybody', 'shown', {}, {}],
  ])('does not take back %s', (_, kind, before, after) => {
    expect(undoing(kind, { fields: { before, after } }, task, AT)).toBeNull();
  });

  test('takes off the board what was opened by mistake, once', () => {
    const opened = { fields: { before: {}, after: {} } };
    expect(undoing('opened', opened, task, AT)).toMatchObject({ fields: { after: { removedAt: AT } } });
    expect(undoing('opened', opened, { ...task, removedAt: AT }, AT)).toBeNull();
  });

  test('turns a part the other way', () => {
    const turn = { part: 'holder', id: 'zoe', on: true } as const;
    expect(kindOfTurn(turn)).toBe('taken');
    expect(undoing('taken', { turn }, task, AT)).toEqual({ turn: { ...turn, on: false } });
    expect(kindOfTurn({ ...turn, on: false })).toBe('given-back');
  });
});
