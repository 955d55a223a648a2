import fc from 'fast-check';
import { isPlace } from '../rules/task-order.js';
import { blankCard, type Transfer, type TransferCard } from '../transfers/board.js';
import { partsOf } from './card.js';
import { type Asked, blockersOf, decide, type Known } from './choices.js';
import { matchPeople } from './people.js';
import { planBoards, type Target } from './plan.js';

const words = {
  untitled: 'Sans titre',
  someone: 'Quelqu’un',
  heldBy: (names: string) => `Confiée à : ${names}`,
  attached: (names: string) => `Jointes : ${names}`,
};
const now = '2026-03-14T12:00:00.000Z';
const stage = (name: string, finishes = false, last: string | null = null) => ({
  id: name,
  name,
  finishes,
  last,
});
const first = [stage('À faire'), stage('En cours'), stage('Fait', true)];
const nothing: Known = { people: [], commissions: [] };

const list = (name: string, cards: (string | Partial<TransferCard>)[], archived = false) => ({
  name,
  archived,
  cards: cards.map((card) => (typeof card === 'string' ? blankCard(card) : { ...blankCard('?'), ...card })),
});
const board = (name: string, ...lists: ReturnType<typeof list>[]) => ({
  name,
  description: '',
  archived: false,
  lists,
});

/** What taking one board in comes to: the titles of each column, and the names of columns in order. */
function taken(lists: ReturnType<typeof list>[], stages = first, isNew = true, asked: Asked = {}) {
  const transfer: Transfer = { people: [], boards: [board('Technique', ...lists)] };
  const known = { ...nothing, commissions: isNew ? [] : [{ id: 'c', name: 'Technique', stages }] };
  const choices = decide(transfer, known, asked);
  const targets: Target[] = [{ board: 0, commissionId: 'c', isNew, stages }];
  const plan = planBoards({ transfer, choices, targets, labels: [], words, now });
  const names = new Map([...stages, ...(plan.stages as typeof stages)].map(({ id, name }) => [id, name]));
  const columns = Object.fromEntries(
    plan.order.map(({ id }) => [
      names.get(id) as string,
      plan.tasks
        .filter((task) => task['stage_id'] === id)
        .sort((a, b) => (String(a['position']) < String(b['position']) ? -1 : 1))
        .map((task) => task['title']),
    ]),
  );
  return { plan, columns, choices };
}

describe('the columns of a new commission', () => {
  test.each([
    [
      'its own, and those without which nothing begins or ends',
      [list('Idées', ['a']), list('Cette semaine', ['b'])],
      { Idées: ['a'], 'Cette semaine': ['b'], Fait: [] },
    ],
    [
      'those of its board, when some are for what is done',
      [list('To do', ['a']), list('Done', ['b'])],
      { 'To do': ['a'], Done: ['b'] },
    ],
    [
      'the first ones, under the names they have in common',
      [list('a faire', ['a']), list('FAIT', ['b'])],
      { 'À faire': ['a'], Fait: ['b'] },
    ],
    [
      'a done card stands where things are done',
      [list('Idées', ['a', { title: 'b', done: true }])],
      { Idées: ['a'], Fait: ['b'] },
    ],
    [
      'a list whose every card is done is a column of what is done',
      [
        list('Publié', [
          { title: 'a', done: true },
          { title: 'c', done: true },
        ]),
        list('Idées', ['b']),
      ],
      { Publié: ['a', 'c'], Idées: ['b'] },
    ],
    [
      'an archived list makes no column',
      [list('Vieux', ['a'], true), list('Idées', ['b'])],
      { Idées: ['a', 'b'], Fait: [] },
    ],
    ['signs are names too', [list('✅', ['a']), list('🚧', ['b'])], { '✅': ['a'], '🚧': ['b'], Fait: [] }],
  ])('are %s', (_, lists, expected) => {
    expect(taken(lists).columns).toEqual(expected);
  });

  test('keep one to finish in even when somebody says that « Fait » is not one', () => {
    const asked = { boards: [{ board: 0, lists: [{ list: 0, stage: 'Fait', finishes: false }] }] };
    const { plan, columns } = taken([list('Fait', ['a'])], first, true, asked);
    expect(columns).toEqual({ Fait: ['a'], 'Fait 2': [] });
    expect(plan.unused).toEqual(['À faire', 'En cours', 'Fait']);
  });
});

describe('the columns of a commission at work', () => {
  test('stay where they are, the new ones beside those alike, the cards below what stands there', () => {
    const stages = [stage('À faire', false, 'i00000'), stage('Fait', true)];
    const { plan, columns } = taken(
      [list('A faire', ['a']), list('Idées', ['b']), list('Terminé', [{ title: 'c', done: true }])],
      stages,
      false,
    );
    expect(columns).toEqual({ 'À faire': ['a'], Idées: ['b'], Fait: [], Terminé: ['c'] });
    expect(plan.tasks[0]).toMatchObject({ position: 'i00001' });
    expect(plan.unused).toEqual([]);
  });

  test('several lists may share one', () => {
    const asked = { boards: [{ board: 0, lists: [{ list: 1, stage: 'à faire', finishes: true }] }] };
    expect(taken([list('À faire', ['a']), list('Idées', ['b'])], first, false, asked).columns).toMatchObject({
      'À faire': ['a', 'b'],
    });
  });
});

test('a board without the name of a commission is not taken, nor one wider than ours, nor nothing', () => {
  const transfer: Transfer = {
    people: [],
    boards: [
      board('', list('a', [])),
      board('B', ...Array.from({ length: 12 }, (_, at) => list(`L${at}`, []))),
    ],
  };
  const codes = (asked: Asked, known = nothing) =>
    blockersOf(transfer, known, decide(transfer, known, asked)).map(({ code }) => code);
  expect(codes({})).toEqual(['moving.unnamed', 'moving.too-many-stages']);
  expect(codes({ boards: [{ board: 0, name: 'b' }] })).toContain('moving.name-taken');
  expect(
    codes({
      boards: [
        { board: 0, skip: true },
        { board: 1, skip: true },
      ],
    }),
  ).toEqual(['moving.nothing']);
  expect(
    codes({
      boards: [
        { board: 0, commissionId: 'gone' },
        { board: 1, skip: true },
      ],
    }),
  ).toEqual(['moving.commission-gone']);
});

const person = (key: string, name = key, username = '') => ({ key, name, username });
const lena = { id: 'lena', name: 'Léna Moreau', email: 'lena@exemple.fr' };
const max = { id: 'max', name: 'Max Faure', email: 'famille@exemple.fr' };
const ida = { id: 'ida', name: 'Ida Faure', email: 'famille@exemple.fr' };
const twin = { id: 'twin', name: 'Max Faure', email: null };

test.each([
  ['an address', person('1', 'L.', 'LENA@exemple.fr'), [lena, max], 'lena', 'email'],
  ['a name in another order, without accents', person('1', 'MOREAU Lena'), [lena, max], 'lena', 'name'],
  ['the name they sign in with', person('lena.moreau'), [lena, max], 'lena', 'name'],
  [
    'a shared address, told apart by the name',
    person('1', 'Ida Faure', 'famille@exemple.fr'),
    [max, ida],
    'ida',
    'email',
  ],
  ['a shared address and no name', person('1', 'F.', 'famille@exemple.fr'), [max, ida], null, 'several'],
  ['a name that two people have', person('1', 'Max Faure'), [max, twin], null, 'several'],
  ['nobody here', person('1', 'Guy'), [lena], null, 'nobody'],
])('people are recognised by %s', (_, who, known, personId, how) => {
  expect(matchPeople([who], known)).toEqual([{ key: who.key, personId, how }]);
});

test('what has no part of its own in a task goes to its words', () => {
  const long = 'x'.repeat(250);
  const card = {
    ...blankCard(long),
    description: 'Dit',
    assignees: ['1', '2'],
    minutes: 99_999,
    attachments: [
      { name: 'photo.png', url: null },
      { name: 'Site', url: 'https://exemple.fr' },
    ],
    comments: [
      { author: '2', writtenAt: now, text: 'Vu' },
      { author: null, writtenAt: null, text: '\u0000' },
    ],
    checklists: [
      { name: 'Étapes', items: [{ text: 'un', done: true }] },
      { name: 'Checklist', items: [{ text: '', done: false }] },
    ],
  };
  const people = new Map([['1', 'lena']]);
  expect(partsOf(card, { people, transfer: { people: [person('2', 'Guy')] }, words })).toEqual({
    title: 'x'.repeat(200),
    description: `${long}\n\nDit\n\nConfiée à : Guy\n\nJointes : photo.png`,
    minutes: null,
    holders: ['lena'],
    items: [
      { text: 'Étapes – un', done: true },
      { text: 'Sans titre', done: false },
    ],
    comments: [{ body: 'Vu', personId: null, authorName: 'Guy', writtenAt: now }],
    labels: [],
    links: [{ url: 'https://exemple.fr', title: 'Site' }],
  });
});

const cards = fc.record({
  title: fc.string({ unit: 'binary', maxLength: 30 }),
  done: fc.boolean(),
  archived: fc.boolean(),
  labels: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
});
const lists = fc.array(
  fc.record({
    name: fc.constantFrom('', 'À faire', 'Fait', 'Done', 'Idées', 'idees', '🚧'),
    archived: fc.boolean(),
    cards: fc.array(
      cards.map((card) => ({ ...blankCard(''), ...card })),
      { maxLength: 5 },
    ),
  }),
  { maxLength: 6 },
);

test('whatever the board: every card is one task, done as its column says, no card done is undone, and no two in one place', () => {
  fc.assert(
    fc.property(lists, fc.boolean(), (some, isNew) => {
      const { plan } = taken(some, first, isNew);
      const all = some.flatMap((one) =>
        one.cards.map((card) => ({ ...card, archived: card.archived || one.archived })),
      );
      expect(plan.tasks).toHaveLength(all.length);
      expect(plan.events).toHaveLength(all.length);
      const finishes = new Map(
        [...first, ...(plan.stages as typeof first)].map((one) => [one.id, one.finishes]),
      );
      const shown = new Set(plan.order.map(({ id }) => id));
      for (const task of plan.tasks) {
        expect(task['finished_at'] !== null).toBe(finishes.get(task['stage_id'] as string));
        expect(shown.has(task['stage_id'] as string)).toBe(true);
        expect(isPlace(task['position'] as string)).toBe(true);
        expect(task['title']).not.toBe('');
      }
      expect(plan.tasks.filter((task) => task['removed_at']).length).toBe(
        all.filter(({ archived }) => archived).length,
      );
      expect(plan.tasks.filter((task) => task['finished_at']).length).toBeGreaterThanOrEqual(
        all.filter(({ done }) => done).length,
      );
      expect(new Set(plan.tasks.map((task) => `${task['stage_id']} ${task['position']}`)).size).toBe(
        all.length,
      );
      expect(new Set([...shown].map((id) => finishes.get(id)))).toEqual(new Set([true, false]));
    }),
  );
});
