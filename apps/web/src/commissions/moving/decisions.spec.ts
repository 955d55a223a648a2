import { choicesOf, columnsFor, decideBoard, undecided } from './decisions.js';

test('what is decided of one board leaves the others as they are', () => {
  const some = decideBoard(decideBoard(undecided, 0, { name: 'Le toit' }), 1, { skip: true });
  expect(choicesOf(some).boards).toEqual([
    { board: 0, name: 'Le toit', lists: [] },
    { board: 1, skip: true, lists: [] },
  ]);
});

test('the columns chosen stay until another commission is chosen, which has its own', () => {
  const column = { stage: 'Idées', finishes: false };
  const chosen = decideBoard(decideBoard(undecided, 0, { lists: { 2: column } }), 0, {
    lists: { 3: column },
  });
  expect(choicesOf(chosen).boards?.[0]?.lists).toEqual([
    { list: 2, ...column },
    { list: 3, ...column },
  ]);
  expect(choicesOf(decideBoard(chosen, 0, { commissionId: 'c' })).boards).toEqual([
    { board: 0, commissionId: 'c', lists: [] },
  ]);
});

test('a list may go to a column there is, or to one that a list brings', () => {
  const list = (name: string, stage = name, archived = false) => ({
    list: 0,
    name,
    stage,
    archived,
    cards: 1,
    finishes: false,
    isNew: true,
  });
  const lists = [list('a faire', 'À faire'), list('Idées'), list('Vieux', '', true), list('', '')];
  expect(columnsFor({ stages: ['À faire', 'Fait'], lists }).map(({ name, isNew }) => [name, isNew])).toEqual([
    ['À faire', false],
    ['Fait', false],
    ['Idées', true],
  ]);
});
