import fc from 'fast-check';
import { isMoveKey, type Move, moveByKey, placeOf, type Standing, standingOf, withMoves } from './moves.js';

const column = (id: string, ...items: string[]): Standing => ({
  stage: { id },
  total: items.length,
  items: items.map((each) => ({ id: each })),
});
const board = [column('todo', 'a', 'b', 'c'), column('doing'), column('done', 'd')];
const withMove = (columns: readonly Standing[], move: Move | null) => withMoves(columns, move ? [move] : []);
const ids = (columns: readonly Standing[]) => columns.map(({ items }) => items.map(({ id }) => id).join(''));

describe('a task that moves on the board', () => {
  test.each([
    ['down its column', { id: 'a', stageId: 'todo', at: 1 }, ['bac', '', 'd']],
    ['up its column', { id: 'c', stageId: 'todo', at: 0 }, ['cab', '', 'd']],
    ['to an empty column', { id: 'b', stageId: 'doing', at: 0 }, ['ac', 'b', 'd']],
    ['to the end of another', { id: 'b', stageId: 'done', at: 1 }, ['ac', '', 'db']],
    ['nowhere when it is gone', { id: 'z', stageId: 'done', at: 1 }, ['abc', '', 'd']],
  ])('goes %s', (_, move, columns) => {
    expect(ids(withMove(board, move))).toEqual(columns);
  });

  test.each([
    ['ArrowDown', 'a', ['bac', '', 'd']],
    ['ArrowUp', 'b', ['bac', '', 'd']],
    ['ArrowRight', 'b', ['ac', 'b', 'd']],
    ['ArrowUp', 'a', ['abc', '', 'd']],
    ['ArrowLeft', 'a', ['abc', '', 'd']],
    ['Enter', 'a', ['abc', '', 'd']],
  ])('%s moves %s', (key, id, columns) => {
    expect(ids(withMove(board, moveByKey(board, id, key)))).toEqual(columns);
  });

  test('is told beside the neighbour it comes to stand by', () => {
    expect(placeOf(board, { id: 'a', stageId: 'todo', at: 1 })).toEqual({ stageId: 'todo', afterId: 'b' });
    expect(placeOf(board, { id: 'c', stageId: 'todo', at: 0 })).toEqual({ stageId: 'todo', beforeId: 'a' });
    expect(placeOf(board, { id: 'c', stageId: 'doing', at: 0 })).toEqual({ stageId: 'doing' });
  });

  test('starts from where the moves on their way lead', () => {
    const across = moveByKey(board, 'b', 'ArrowRight') as Move;
    const further = moveByKey(withMoves(board, [across]), 'b', 'ArrowRight') as Move;
    expect(ids(withMoves(board, [across, further]))).toEqual(['ac', '', 'bd']);
    const other = { id: 'a', stageId: 'doing', at: 1 };
    expect(ids(withMoves(board, [across, other]))).toEqual(['c', 'ba', 'd']);
    expect(placeOf(withMoves(board, [across]), other)).toEqual({ stageId: 'doing', afterId: 'b' });
    // The house has answered the first: what is left shows the same.
    expect(ids(withMoves(withMoves(board, [across]), [further]))).toEqual(['ac', '', 'bd']);
  });

  test('moves by arrows only', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].every(isMoveKey)).toBe(true);
    expect(['Enter', 'a', 'PageUp', 'ArrowUp '].some(isMoveKey)).toBe(false);
  });

  test('is lost nowhere, wherever it goes', () => {
    const moves = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      stageId: fc.constantFrom('todo', 'doing', 'done'),
      at: fc.nat(4),
    });
    fc.assert(
      fc.property(moves, (move) => {
        const after = withMove(board, move);
        expect(ids(after).join('').split('').sort().join('')).toBe('abcd');
        expect(after.map(({ total }) => total)).toEqual(after.map(({ items }) => items.length));
        expect(after[standingOf(after, move.id)?.column ?? -1]?.stage.id).toBe(move.stageId);
      }),
    );
  });
});
