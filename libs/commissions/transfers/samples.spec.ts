import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTransfer, type TransferBoard, type TransferReading } from './transfers.js';

/** Real exports, kept beside the checkout because they are not ours to publish. */
const folder = resolve(process.cwd(), '../shared/data/places');

const read = (...names: string[]): TransferReading =>
  readTransfer(
    names.map((name) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') })),
    { timeZone: 'Europe/Paris' },
  );

/** The titles of cards by column. */
const columns = ({ lists }: TransferBoard): Record<string, string[]> =>
  Object.fromEntries(lists.map(({ name, cards }) => [name, cards.map(({ title }) => title)]));

const left = ({ leftOut }: TransferReading): Record<string, number> =>
  Object.fromEntries(leftOut.map(({ kind, count }) => [kind, count]));

if (existsSync(folder)) {
  describe('sample exports', () => {
    test('Trello: three columns, three cards of one person; history and custom fields are told', () => {
      const reading = read('trello-board-export-a.json');
      const [board] = reading.boards;
      expect(reading.format).toBe('trello');
      expect(board?.name).toBe('Project 100');
      expect(columns(board as TransferBoard)).toEqual({
        Todo: ['Write code', 'Review code'],
        'In Progress': ['Visualize code'],
        Done: [],
      });
      expect(reading.people).toEqual([
        { key: '573c6868cbda1f0332684fb0', name: 'Test User', username: 'test_user' },
      ]);
      expect(board?.lists[0]?.cards[0]?.assignees).toEqual(['573c6868cbda1f0332684fb0']);
      expect(left(reading)).toMatchObject({ activity: 33, 'custom-field': 8, membership: 1, settings: 1 });
      expect(reading.leftOut.find(({ kind }) => kind === 'custom-field')?.examples[0]).toBe(
        'Write code · Text Value: Hello',
      );
      expect(left(reading)).not.toHaveProperty('other');
    });

    test('Nextcloud Deck: two boards; an instant is due on its day in Paris', () => {
      const reading = read('nextcloud-deck-export.json');
      expect(reading.format).toBe('deck');
      expect(reading.boards.map(({ name }) => name)).toEqual(['My test board', 'Shared board']);
      expect(columns(reading.boards[0] as TransferBoard)).toEqual({
        A: ['1', '2', '3'],
        B: ['4', '5', '6'],
        C: [],
      });
      expect(reading.boards[0]?.lists[0]?.cards[0]).toMatchObject({
        labels: ['L2'],
        dueOn: '2050-07-25',
        done: true,
      });
      expect(reading.boards[0]?.lists[1]?.cards[2]).toMatchObject({
        description: '# Test description\n\nHello world',
        assignees: ['admin'],
      });
      expect(left(reading)).toMatchObject({ 'start-date': 2, membership: 3 });
      expect(left(reading)).not.toHaveProperty('other');
    });

    test('Planka: a board with the comments of a card, oldest first', () => {
      const reading = read('planka-board.json', 'planka-card-comments.json');
      const [board] = reading.boards;
      expect(reading.format).toBe('planka');
      expect(columns(board as TransferBoard)).toEqual({
        'To Do': ['Zeroth card', 'First card'],
        'In Progress': ['Card with checklist'],
        Done: ['Closed card'],
      });
      expect(board?.lists[0]?.cards[1]).toMatchObject({
        description: 'Some **markdown**',
        labels: ['Bug', 'Weird'],
        assignees: ['2'],
        dueOn: '2024-03-01',
        comments: [
          { author: '2', writtenAt: '2024-01-03T00:00:00.000Z', text: 'Hello from *someone else*' },
          { author: '1', writtenAt: '2024-01-04T00:00:00.000Z', text: 'Reply from me' },
        ],
        attachments: [
          { name: 'cover.png', url: 'http://planka.local/attachments/3000/download/cover.png' },
          { name: 'broken.txt', url: 'http://planka.local/attachments/3001/download/broken.txt' },
          { name: 'Vikunja', url: 'https://vikunja.io' },
        ],
      });
      expect(board?.lists[1]?.cards[0]).toMatchObject({
        done: true,
        labels: ['sunny-grass'],
        checklists: [
          {
            name: 'Steps',
            items: [
              { text: 'first step', done: true },
              { text: 'second step', done: false },
            ],
          },
        ],
      });
      expect(left(reading)).toEqual({ 'custom-field': 2, 'item-detail': 1, color: expect.any(Number) });
    });

    test('Planka without the comments file: says that two are missing', () => {
      expect(left(read('planka-board.json'))).toMatchObject({ 'comment-absent': 2 });
    });

    test('WeKan CSV: 25 cards in four stages, dates with the month first', () => {
      const reading = read('wekan-board-import.csv');
      const cards = reading.boards.flatMap(({ lists }) => lists.flatMap((list) => list.cards));
      expect(reading.format).toBe('wekan-csv');
      expect(reading.boards.map(({ name }) => name)).toEqual(['wekan-board-import']);
      expect(Object.keys(columns(reading.boards[0] as TransferBoard)).sort()).toEqual([
        'Stage 1',
        'Stage 2',
        'Stage 3',
        'Stage 4',
      ]);
      expect(cards).toHaveLength(25);
      expect(cards.find(({ title }) => title === 'Test card 1')).toMatchObject({
        description: 'Test description 1',
        assignees: ['testuser1', 'testuser2'],
        labels: ['Marketing'],
        dueOn: '2020-05-06',
        done: true,
      });
      expect(reading.people.map(({ name }) => name)).toEqual([
        'testuser1',
        'testuser2',
        'testuser3',
        'bryanmutai',
      ]);
      expect(left(reading)).toEqual({ creator: 25, 'start-date': 25 });
    });
  });
} else {
  test('sample exports absent: nothing checked', () => {
    console.warn(`Sample exports of boards were not found in ${folder}: reading them was NOT tested.`);
    expect(existsSync(folder)).toBe(false);
  });
}
