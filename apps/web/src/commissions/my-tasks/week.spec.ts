import type { Deed } from '../../app/client/device.js';
import type { MyTaskFragment } from '../../gql/commissions.js';
import { partsOf, withDeeds } from './week.js';

const task = (id: string, dueOn: string | null) =>
  ({
    id,
    dueOn,
    late: false,
    title: id,
    viewerCan: ['take', 'finish'].map((action) => ({ action, allowed: true })),
    checklist: [{ id: `${id} step`, title: 'Acheter les vis', doneAt: null }],
    comments: [{ id: `${id} words`, body: 'Qui vient ?' }],
  }) as unknown as MyTaskFragment;
const deed = (operation: string, variables: object, refused: string | null = null) =>
  ({ operation, variables, refused, at: '2026-11-26T10:00:00Z' }) as Deed;
const TODAY = '2026-11-26';

test('a week in the order in which it is lived', () => {
  const tasks = [
    task('undated', null),
    task('later', '2026-12-03'),
    task('sunday', '2026-11-29'),
    task('today', TODAY),
    task('last day', '2026-12-02'),
    task('late', '2026-11-25'),
  ];
  expect(partsOf(tasks, TODAY).map(({ kind, day, tasks: [one] }) => [kind, day, one?.id])).toEqual([
    ['late', null, 'late'],
    ['day', TODAY, 'today'],
    ['day', '2026-11-29', 'sunday'],
    ['day', '2026-12-02', 'last day'],
    ['later', null, 'later'],
    ['undated', null, 'undated'],
  ]);
  expect(partsOf([], TODAY)).toEqual([]);
});

test('what was done without network shows at once; what the house refused does not', () => {
  const known = { mine: [task('a', TODAY), task('b', TODAY)], free: [task('c', null)] };
  const ids = (deeds: Deed[]) => {
    const { mine, free } = withDeeds(known, deeds);
    return [mine.map(({ id }) => id), free.map(({ id }) => id)];
  };
  expect(ids([deed('FinishTask', { id: 'a' })])).toEqual([['b'], ['c']]);
  expect(ids([deed('FinishTask', { id: 'a' }, 'Non.')])).toEqual([['a', 'b'], ['c']]);
  expect(ids([deed('TakeTask', { id: 'c' })])).toEqual([['a', 'b', 'c'], []]);
  const [taken] = withDeeds(known, [deed('TakeTask', { id: 'c' })]).mine.slice(-1);
  expect(taken?.viewerCan.map(({ action }) => action)).toEqual(['finish']);
  expect(ids([deed('TakeTask', { id: 'c' }), deed('FinishTask', { id: 'c' })])).toEqual([['a', 'b'], []]);
  expect(ids([deed('GiveBackTask', { id: 'b' }), deed('DeclareHours', {})])).toEqual([['a'], ['c']]);
  const later = withDeeds(known, [deed('PostponeTask', { id: 'a', dueOn: '2026-12-10' })]);
  expect(later.mine[0]).toMatchObject({ id: 'a', dueOn: '2026-12-10', late: false });
});

test('steps ticked and words said without network show at once, each once', () => {
  const known = { mine: [task('a', TODAY)], free: [task('b', null)] };
  const shown = (deeds: Deed[]) => {
    const { mine, free } = withDeeds(known, deeds);
    return [...mine, ...free].map(({ checklist, comments }) => [
      checklist.map(({ doneAt }) => doneAt !== null),
      comments.map(({ body }) => body),
    ]);
  };
  const asked = 'Qui vient ?';
  const tick = deed('CheckItem', { id: 'a step' });
  expect(shown([tick])).toEqual([
    [[true], [asked]],
    [[false], [asked]],
  ]);
  expect(shown([tick, deed('UncheckItem', { id: 'a step' })])[0]).toEqual([[false], [asked]]);
  const words = deed('CommentTask', { id: 'new', taskId: 'b', body: 'Moi.', mentionIds: [] });
  expect(shown([words, words])[1]).toEqual([[false], [asked, 'Moi.']]);
  expect(shown([deed('CommentTask', { id: 'b words', taskId: 'b', body: asked })])[1]).toEqual([
    [false],
    [asked],
  ]);
});
