import type { GivenFragment } from '../gql/hours.js';
import { changesOf, weekRows } from './week.js';

const given = (values: Partial<GivenFragment>): GivenFragment =>
  ({
    id: 'a',
    onDay: '2026-11-24',
    minutes: 60,
    state: 'declared',
    commission: null,
    ...values,
  }) as GivenFragment;
const jardin = { id: 'j', name: 'Jardin' };
const rows = weekRows(
  '2026-11-23',
  [jardin],
  [
    given({ id: 'a', commission: jardin as never }),
    given({ id: 'b', commission: jardin as never, minutes: 30 }),
    given({ id: 'c', commission: jardin as never, state: 'validated', minutes: 15 }),
    given({ id: 'd', onDay: '2026-11-29', state: 'refused' }),
    given({ id: 'e', onDay: '2026-11-29', minutes: 20 }),
  ],
  'Aucune',
);
const cell = (row: number, day: number) => ({
  row: rows[row] as never,
  cell: rows[row]?.cells[day] as never,
});

test('a line for each commission and one for none, seven days each; what is refused counts for nothing', () => {
  expect(rows.map(({ name, cells }) => [name, cells.length])).toEqual([
    ['Jardin', 7],
    ['Aucune', 7],
  ]);
  expect(rows[0]?.cells[1]).toEqual({ onDay: '2026-11-24', open: 90, ids: ['a', 'b'], ruled: 15 });
  expect(rows[1]?.cells[6]).toMatchObject({ open: 20, ids: ['e'], ruled: 0 });
});

test('only what changed is said: written over, emptied, or new', () => {
  const changes = changesOf([
    { ...cell(0, 1), minutes: 90 },
    { ...cell(1, 6), minutes: 0 },
    { ...cell(0, 0), minutes: 45 },
  ]);
  expect(changes).toEqual({
    replaced: ['e'],
    hours: [{ commissionId: 'j', onDay: '2026-11-23', minutes: 45, name: 'Jardin' }],
  });
});
