import fc from 'fast-check';
import { readTransfer, type TransferReading } from './transfers.js';

/** Files written here after the published formats, for what the samples do not show. */
const read = (value: unknown, name = 'export.json'): TransferReading =>
  readTransfer([{ name, text: typeof value === 'string' ? value : JSON.stringify(value) }], {
    timeZone: 'Europe/Paris',
  });

const left = ({ leftOut }: TransferReading): Record<string, number> =>
  Object.fromEntries(leftOut.map(({ kind, count }) => [kind, count]));

const trello = () => ({
  id: 'b1',
  name: 'Technique',
  desc: 'Ce qui casse',
  closed: true,
  shortLink: 'x',
  members: [{ id: 'm1', fullName: 'Louise Dupont', username: 'louise' }],
  labels: [{ id: 'l1', name: '', color: 'red' }],
  lists: [
    { id: 'li2', name: 'Fait', pos: 2, closed: false },
    { id: 'li1', name: 'À faire', pos: 1, closed: true },
  ],
  checklists: [
    {
      id: 'c1',
      idCard: 'k1',
      name: 'Étapes',
      checkItems: [
        { id: 'i2', name: 'Visser', state: 'incomplete', pos: 2, due: '2026-03-01T00:00:00.000Z' },
        { id: 'i1', name: 'Percer', state: 'complete', pos: 1 },
      ],
    },
  ],
  cards: [
    {
      id: 'k1',
      idList: 'li1',
      name: 'Porte',
      desc: '**Grince**',
      pos: 1,
      closed: true,
      due: '2026-03-14T22:30:00.000Z',
      dueComplete: true,
      start: '2026-03-01T00:00:00.000Z',
      idMembers: ['m1', 'm9'],
      idLabels: ['l1'],
      attachments: [{ id: 'a1', name: 'photo.jpg', url: 'https://trello.example/photo.jpg', bytes: 12 }],
      stickers: [{ id: 's1', image: 'star' }],
    },
    { id: 'k2', idList: 'gone', name: 'Perdue', pos: 2 },
  ],
  actions: [
    {
      id: 'x2',
      type: 'commentCard',
      date: '2026-03-03T10:00:00.000Z',
      idMemberCreator: 'm2',
      memberCreator: { id: 'm2', fullName: 'Ancien Membre', username: 'ancien' },
      data: { text: 'C’est fait', card: { id: 'k1', name: 'Porte' } },
    },
    {
      id: 'x1',
      type: 'commentCard',
      date: '2026-03-02T10:00:00.000Z',
      idMemberCreator: 'm1',
      data: { text: 'Qui s’en charge ?', card: { id: 'k1', name: 'Porte' } },
    },
    { id: 'x0', type: 'createCard', date: '2026-03-01T10:00:00.000Z', data: {} },
  ],
});

const wekan = () => ({
  _format: 'wekan-board-1.0.0',
  _id: 'b1',
  title: 'Bâtiment',
  archived: false,
  allowsSubtasks: true,
  labels: [{ _id: 'l1', name: 'urgent', color: 'red' }],
  users: [{ _id: 'u1', username: 'louise', profile: { fullname: 'Louise Dupont' } }],
  swimlanes: [
    { _id: 's1', title: 'Default' },
    { _id: 's2', title: 'Étage' },
  ],
  lists: [{ _id: 'li1', title: 'À faire', sort: 0, archived: false }],
  customFields: [{ _id: 'f1', name: 'Devis', type: 'number' }],
  cards: [
    {
      _id: 'k1',
      listId: 'li1',
      swimlaneId: 's2',
      title: 'Repeindre',
      description: 'En blanc',
      sort: 1,
      members: ['u1'],
      assignees: ['u1', 'u2'],
      labelIds: ['l1'],
      dueAt: '2026-04-01T08:00:00.000Z',
      spentTime: 3,
      requestedBy: 'La voisine',
      customFields: [{ _id: 'f1', value: 120 }],
      archived: true,
    },
    {
      _id: 'k0',
      listId: 'li1',
      swimlaneId: 's1',
      title: 'Mesurer',
      sort: 0,
      endAt: '2026-03-30T08:00:00.000Z',
    },
  ],
  comments: [
    { _id: 'c1', cardId: 'k1', userId: 'u1', text: 'Deux couches', createdAt: '2026-03-01T00:00:00.000Z' },
  ],
  checklists: [{ _id: 'h1', cardId: 'k1', title: 'Pièces', sort: 0 }],
  checklistItems: [
    { _id: 'h1b', checklistId: 'h1', cardId: 'k1', title: 'Salle', sort: 1, isFinished: false },
    { _id: 'h1a', checklistId: 'h1', cardId: 'k1', title: 'Entrée', sort: 0, isFinished: true },
  ],
  attachments: [{ _id: 'a1', cardId: 'k1', name: 'plan.pdf', type: 'application/pdf', file: 'JVBERi0=' }],
  activities: [{ _id: 'z1', activityType: 'createCard' }],
  rules: [{ _id: 'r1', title: 'Archiver' }],
});

const vikunja = () => [
  {
    id: 1,
    title: 'Communication',
    description: '<p>La <strong>lettre</strong></p>',
    is_archived: false,
    views: [{ id: 7, title: 'Kanban', view_kind: 'kanban' }],
    buckets: [
      { id: 22, title: 'Fait', project_view_id: 7, position: 2 },
      { id: 21, title: 'À faire', project_view_id: 7, position: 1 },
    ],
    task_buckets: [{ task_id: 1, bucket_id: 22, project_view_id: 7 }],
    positions: [],
    tasks: [
      {
        id: 1,
        title: 'Lettre de mars',
        description: '<ul data-type="taskList"><li data-checked="true"><p>Relire</p></li></ul>',
        done: true,
        due_date: '2026-03-20T23:30:00Z',
        start_date: '0001-01-01T00:00:00Z',
        reminders: [{ reminder: '2026-03-19T08:00:00Z' }],
        repeat_after: 604800,
        priority: 3,
        assignees: [{ id: 5, username: 'louise', name: 'Louise Dupont' }],
        labels: [{ id: 9, title: 'lettre', hex_color: 'ff0000' }],
        attachments: [{ id: 4, task_id: 1, file: { id: 8, name: 'lettre.odt', mime: 'x', size: 10 } }],
        comments: [
          {
            id: 3,
            comment: '<p>Bravo &amp; merci</p>',
            author: { id: 6, username: 'jean' },
            created: '2026-03-21T08:00:00Z',
          },
        ],
        related_tasks: { subtask: [{ id: 2, title: 'Affiche' }] },
      },
      { id: 2, title: 'Affiche', done: false, due_date: '0001-01-01T00:00:00Z' },
    ],
    child_projects: [{ id: 2, title: 'Réseaux', is_archived: true, tasks: [{ id: 3, title: 'Photo' }] }],
  },
];

const kanboard = () => ({
  jsonrpc: '2.0',
  id: 1,
  result: [
    {
      id: 1,
      name: 'Default swimlane',
      columns: [
        {
          id: 11,
          title: 'À faire',
          position: 1,
          tasks: [
            {
              id: '1',
              title: 'Chaudière',
              description: 'Purger',
              column_id: '11',
              column_name: 'À faire',
              project_name: 'Bâtiment',
              position: '1',
              is_active: '1',
              date_due: '1774915200',
              owner_id: '5',
              assignee_username: 'louise',
              assignee_name: 'Louise Dupont',
              time_estimated: '1.5',
              time_spent: '2',
              category_name: 'Chauffage',
              tags: ['urgent'],
              score: '3',
              nb_comments: '2',
              nb_subtasks: '1',
              subtasks: [{ id: 1, title: 'Couper l’eau', status: '2' }],
              recurrence_status: '0',
            },
          ],
        },
        { id: 12, title: 'Fait', position: 2, tasks: [] },
      ],
    },
  ],
});

describe('Trello', () => {
  const reading = read(trello());
  const [board] = reading.boards;

  test('columns, cards, checklists and comments are in their order', () => {
    expect(board).toMatchObject({ name: 'Technique', description: 'Ce qui casse', archived: true });
    expect(board?.lists.map(({ name, archived }) => [name, archived])).toEqual([
      ['À faire', true],
      ['Fait', false],
    ]);
    expect(board?.lists[0]?.cards).toEqual([
      {
        title: 'Porte',
        description: '**Grince**',
        checklists: [
          {
            name: 'Étapes',
            items: [
              { text: 'Percer', done: true },
              { text: 'Visser', done: false },
            ],
          },
        ],
        comments: [
          { author: 'm1', writtenAt: '2026-03-02T10:00:00.000Z', text: 'Qui s’en charge ?' },
          { author: 'm2', writtenAt: '2026-03-03T10:00:00.000Z', text: 'C’est fait' },
        ],
        assignees: ['m1', 'm9'],
        labels: ['red'],
        dueOn: '2026-03-14',
        minutes: null,
        attachments: [{ name: 'photo.jpg', url: 'https://trello.example/photo.jpg' }],
        done: true,
        archived: true,
      },
    ]);
  });

  test('who left the board keeps their name; who is only a number keeps it', () => {
    expect(reading.people).toEqual([
      { key: 'm1', name: 'Louise Dupont', username: 'louise' },
      { key: 'm2', name: 'Ancien Membre', username: 'ancien' },
      { key: 'm9', name: 'm9', username: '' },
    ]);
  });

  test('what has no place is told', () => {
    expect(left(reading)).toEqual({
      activity: 1,
      'item-detail': 1,
      orphan: 1,
      'start-date': 1,
      sticker: 1,
    });
  });
});

describe('WeKan', () => {
  const reading = read(wekan());

  test('a card with all it holds', () => {
    expect(reading.boards[0]?.lists[0]?.cards).toMatchObject([
      { title: 'Mesurer', done: true },
      {
        title: 'Repeindre',
        description: 'En blanc',
        assignees: ['u1', 'u2'],
        labels: ['urgent'],
        dueOn: '2026-04-01',
        archived: true,
        comments: [{ author: 'u1', text: 'Deux couches' }],
        attachments: [{ name: 'plan.pdf', url: null }],
        checklists: [
          {
            name: 'Pièces',
            items: [
              { text: 'Entrée', done: true },
              { text: 'Salle', done: false },
            ],
          },
        ],
      },
    ]);
  });

  test('what has no place is told', () => {
    expect(left(reading)).toEqual({
      activity: 1,
      'attachment-content': 1,
      automation: 1,
      color: 1,
      'custom-field': 1,
      requester: 1,
      swimlane: 2,
      'time-spent': 1,
    });
  });
});

describe('the table of WeKan', () => {
  test('as it is exported: members and assignees are people, dates are instants', () => {
    const reading = read(
      '"Title","Description","List","Swimlane","Owner","Requested By","Assigned By","Members","Assignee","Labels","Start","Due","End","Overtime (Hours)","Spent time (hours)","Created at","Last modified at","Last activity","Vote","Archived","CustomField-Devis-number"\r\n' +
        '"Peindre","Deux\ncouches","À faire","Default","jean"," "," ","louise jean","louise","urgent-red"," ","2026-03-14T22:30:00.000Z"," ","false","","2026-03-01T00:00:00.000Z"," "," "," ","true","120"\r\n',
    );
    expect(reading.format).toBe('wekan-csv');
    expect(reading.boards[0]?.lists).toMatchObject([
      {
        name: 'À faire',
        cards: [
          {
            title: 'Peindre',
            description: 'Deux\ncouches',
            assignees: ['louise', 'jean'],
            labels: ['urgent'],
            dueOn: '2026-03-14',
            done: false,
            archived: true,
          },
        ],
      },
    ]);
    expect(left(reading)).toEqual({ creator: 1, 'custom-field': 1, swimlane: 1 });
  });
});

describe('Vikunja', () => {
  const reading = read(vikunja());

  test('projects inside projects are boards, and rich text is Markdown', () => {
    expect(reading.boards.map(({ name, description, archived }) => [name, description, archived])).toEqual([
      ['Communication', 'La **lettre**', false],
      ['Réseaux', '', true],
    ]);
    expect(
      reading.boards[0]?.lists.map(({ name, cards }) => [name, cards.map(({ title }) => title)]),
    ).toEqual([
      ['', ['Affiche']],
      ['À faire', []],
      ['Fait', ['Lettre de mars']],
    ]);
    expect(reading.boards[0]?.lists[2]?.cards[0]).toMatchObject({
      description: '- [x] Relire',
      done: true,
      dueOn: '2026-03-21',
      assignees: ['5'],
      labels: ['lettre'],
      attachments: [{ name: 'lettre.odt', url: null }],
      comments: [{ author: '6', writtenAt: '2026-03-21T08:00:00.000Z', text: 'Bravo & merci' }],
    });
    expect(reading.boards[0]?.lists[0]?.cards[0]?.dueOn).toBeNull();
  });

  test('what has no place is told', () => {
    expect(left(reading)).toEqual({ priority: 1, recurrence: 1, relation: 1, reminder: 1 });
  });
});

describe('Kanboard', () => {
  const reading = read(kanboard());

  test('the board with its columns and tasks', () => {
    expect(reading.boards[0]?.name).toBe('Bâtiment');
    expect(reading.boards[0]?.lists.map(({ name }) => name)).toEqual(['À faire', 'Fait']);
    expect(reading.boards[0]?.lists[0]?.cards[0]).toMatchObject({
      title: 'Chaudière',
      description: 'Purger',
      dueOn: '2026-03-31',
      minutes: 90,
      labels: ['urgent', 'Chauffage'],
      assignees: ['5'],
      done: false,
      checklists: [{ name: '', items: [{ text: 'Couper l’eau', done: true }] }],
    });
    expect(reading.people).toEqual([{ key: '5', name: 'Louise Dupont', username: 'louise' }]);
  });

  test('what has no place is told, comments that are only counted included', () => {
    expect(left(reading)).toEqual({ 'comment-absent': 2, complexity: 1, 'time-spent': 1 });
  });

  test('columns and tasks listed apart', () => {
    const { boards, leftOut } = read({
      board: { name: 'Jardin' },
      columns: [{ title: 'Printemps' }, { title: 'Été' }],
      tasks: [
        {
          title: 'Semer',
          column_name: 'Printemps',
          is_active: 0,
          owner_name: 'Louise',
          tags: [{ name: 'bio' }],
        },
      ],
    });
    expect(boards[0]).toMatchObject({
      name: 'Jardin',
      lists: [
        {
          name: 'Printemps',
          cards: [{ title: 'Semer', done: true, assignees: ['Louise'], labels: ['bio'] }],
        },
        { name: 'Été', cards: [] },
      ],
    });
    expect(leftOut).toEqual([]);
  });

  test.each([
    [
      'English',
      'Task Id,Project,Status,Category,Swimlane,Column,Position,Color,Due date,Creator,Assignee Username,Assignee Name,Complexity,Title,Creation date,Time estimated,Time spent,Reference\n' +
        '2,Jardin,Closed,Semis,Default,Fait,2,Yellow,2026-04-01,jean,louise,Louise Dupont,3,"Semer, arroser",2026-03-01,2,0,\n' +
        '1,Jardin,Open,,Default,Fait,1,Yellow,,jean,,,0,Bêcher,2026-03-01,0,0,\n',
    ],
    [
      'French',
      'Identifiant;Projet;État;Catégorie;Swimlane;Colonne;Position;Couleur;Date d’échéance;Créateur;Assignee Username;Assignee Name;Complexité;Titre;Date de création;Temps estimé\n' +
        '2;Jardin;Fermé;Semis;Default;Fait;2;Jaune;01/04/2026;jean;louise;Louise Dupont;3;Semer, arroser;13/03/2026;2\n' +
        '1;Jardin;Ouvert;;Default;Fait;1;Jaune;;jean;;;0;Bêcher;01/03/2026;0\n',
    ],
  ])('the table of tasks, in %s', (_, table) => {
    const reading = read(table, 'taches.csv');
    expect(reading).toMatchObject({
      format: 'kanboard-csv',
      people: [{ key: 'louise', name: 'Louise Dupont' }],
      boards: [
        {
          name: 'Jardin',
          lists: [
            {
              name: 'Fait',
              cards: [
                { title: 'Bêcher', done: false, assignees: [], labels: [], dueOn: null, minutes: null },
                {
                  title: 'Semer, arroser',
                  done: true,
                  assignees: ['louise'],
                  labels: ['Semis'],
                  dueOn: '2026-04-01',
                  minutes: 120,
                },
              ],
            },
          ],
        },
      ],
    });
    expect(left(reading)).toEqual({ color: 2, complexity: 1, creator: 2, swimlane: 2 });
  });
});

describe('a field that no reader knows', () => {
  /** What is left out as a whole, and told as a whole. */
  const leftWhole = /^(stickers|activities|rules|reminders|related_tasks|views|card|k2|x0)$/;

  /** Every object of a file that is read, the file itself first. */
  const objectsOf = (value: unknown): Record<string, unknown>[] => {
    if (typeof value !== 'object' || value === null) return [];
    const fields = Object.entries(value).filter(
      ([field, inner]) => !leftWhole.test(field) && !leftWhole.test(inner?.id),
    );
    const inside = fields.flatMap(([, inner]) => objectsOf(inner));
    return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
  };

  test('is told, wherever it is in the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(trello, wekan, vikunja, kanboard), fc.nat(), (file, place) => {
        const value = file();
        const before = JSON.stringify(read(file()).leftOut).length;
        const objects = objectsOf(value);
        (objects[place % objects.length] as Record<string, unknown>)['zzUnheardOf'] = 'something';
        expect(JSON.stringify(read(value).leftOut).length).toBeGreaterThan(before);
      }),
      { numRuns: 300 },
    );
  });
});
