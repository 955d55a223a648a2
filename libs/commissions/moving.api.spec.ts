import { zipSync } from 'fflate';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, type Voice } from '../membership/testing/asking.js';
import { Workshop } from './testing/workshop.js';

let here: Workshop;
let elsewhere: Workshop;
beforeAll(async () => {
  here = await Workshop.founded();
  elsewhere = await Workshop.founded();
});

const board = (name: string, extra: object = {}) => ({
  name,
  desc: 'Le toit et les murs',
  closed: false,
  lists: [
    { id: 'l1', name: 'À faire', closed: false, pos: 1 },
    { id: 'l2', name: 'Idées', closed: false, pos: 2 },
    { id: 'l3', name: 'Done', closed: false, pos: 3 },
  ],
  members: [
    { id: 'm1', fullName: 'MOREAU Lena', username: 'lena' },
    { id: 'm2', fullName: 'Guy Passant', username: 'guy' },
  ],
  labels: [{ id: 'b1', name: 'Urgent', color: 'red' }],
  checklists: [
    {
      id: 'k1',
      idCard: 'c1',
      name: 'Étapes',
      pos: 1,
      checkItems: [{ id: 'i1', name: 'Échelle', state: 'complete', pos: 1 }],
    },
  ],
  cards: [
    {
      id: 'c1',
      idList: 'l1',
      name: 'Réparer la gouttière',
      desc: 'Côté rue',
      closed: false,
      pos: 1,
      idMembers: ['m1', 'm2'],
      idLabels: ['b1'],
      idChecklists: ['k1'],
      due: '2026-03-14T11:00:00.000Z',
      dueComplete: false,
      attachments: [{ name: 'Devis', url: 'https://exemple.fr/devis' }],
    },
    {
      id: 'c2',
      idList: 'l2',
      name: 'Un banc',
      desc: '',
      closed: true,
      pos: 1,
      idMembers: [],
      idLabels: [],
      due: null,
      dueComplete: false,
    },
    {
      id: 'c3',
      idList: 'l3',
      name: 'Peindre',
      desc: '',
      closed: false,
      pos: 1,
      idMembers: [],
      idLabels: [],
      due: null,
      dueComplete: false,
    },
  ],
  actions: [
    {
      id: 'a1',
      type: 'commentCard',
      date: '2025-01-03T10:00:00.000Z',
      idMemberCreator: 'm2',
      memberCreator: { id: 'm2', fullName: 'Guy Passant', username: 'guy' },
      data: { text: 'J’ai une échelle', card: { id: 'c1' } },
    },
    {
      id: 'a2',
      type: 'commentCard',
      date: '2025-01-04T10:00:00.000Z',
      idMemberCreator: 'm1',
      memberCreator: { id: 'm1', fullName: 'MOREAU Lena', username: 'lena' },
      data: { text: 'Merci !', card: { id: 'c1' } },
    },
  ],
  ...extra,
});

async function upload(who: Voice, name: string, bytes: string | Uint8Array): Promise<string> {
  const answer = await request(`/files?name=${encodeURIComponent(name)}`, {
    ...who,
    method: 'POST',
    body: bytes as never,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const said = (await answer.json()) as { id: string; message: string };
  if (!answer.ok) throw new Error(said.message);
  return said.id;
}

let count = 0;
const IMPORT = 'BoardImport { id state tool brought { commissions stages tasks comments labels } }';
async function handedIn(extra: object = {}, who: Voice = here.claire): Promise<string> {
  const fileId = await upload(who, 'board.json', JSON.stringify(board(`Tableau ${++count}`, extra)));
  return (await doing<{ id: string }>(who, 'handInBoards', { fileIds: [fileId] }, IMPORT)).id;
}
const take = (id: string, choices: object = {}) =>
  doing<{ brought: Record<string, number> }>(here.claire, 'takeBoardsIn', { id, choices }, IMPORT);

const census = () =>
  sql(
    `select (select count(*) from commission where association_id = $1)::int as commissions,
       (select count(*) from stage where association_id = $1)::int as stages,
       (select count(*) from task where association_id = $1)::int as tasks,
       (select count(*) from task_comment where association_id = $1)::int as comments,
       (select count(*) from label where association_id = $1)::int as labels`,
    [here.village.id],
  );

describe('boards handed in', () => {
  test('are shown as they would come in, and nothing is written', async () => {
    const before = await census();
    const id = await handedIn({ powerUps: ['calendar'], name: 'Technique' });
    const preview = await asking(
      here.claire,
      'previewBoards',
      { id, choices: {} },
      `boards { title skip commissionId cards done archivedCards items comments attachments lists { name stage finishes isNew } }
       people { key name how cards comments person { id } } newLabels leftOut { what count } blockers`,
    );
    expect(preview).toMatchObject({
      boards: [
        {
          title: 'Technique',
          skip: false,
          commissionId: here.commissionId,
          cards: 3,
          done: 1,
          archivedCards: 1,
          items: 1,
          comments: 2,
          attachments: 1,
          lists: [
            { name: 'À faire', stage: 'À faire', finishes: false, isNew: false },
            { name: 'Idées', stage: 'Idées', finishes: false, isNew: true },
            { name: 'Done', stage: 'Done', finishes: true, isNew: true },
          ],
        },
      ],
      people: [
        { key: 'm2', how: 'nobody', person: null },
        { key: 'm1', how: 'name', cards: 1, comments: 1, person: { id: here.lena.id } },
      ],
      newLabels: ['Urgent'],
      blockers: [],
    });
    expect(preview['leftOut']).not.toEqual([]);
    expect(await census()).toEqual(before);
  });

  test('are refused with the place of the fault when they are damaged', async () => {
    const damaged = await upload(here.claire, 'b.json', '{\n "name": "x",\n "lists": [}');
    expect((await refusal(here.claire, 'handInBoards', { fileIds: [damaged] })).message).toContain('ligne 3');
    const other = await upload(here.claire, 'b.json', '{"a": 1}');
    expect((await refusal(here.claire, 'handInBoards', { fileIds: [other] })).code).toBe('transfer.unknown');
    expect((await refusal(here.claire, 'handInBoards', { fileIds: [] })).code).toBe('transfer.empty');
  });

  test('are for those who keep commissions, at home', async () => {
    const id = await handedIn();
    const fileId = await upload(here.lena, 'b.json', JSON.stringify(board('A')));
    expect((await refusal(here.lena, 'handInBoards', { fileIds: [fileId] })).code).toBe('access.denied');
    expect((await refusal(here.claire, 'handInBoards', { fileIds: [fileId] })).code).toBe('not-found');
    for (const verb of ['takeBoardsIn', 'undoBoardImport']) {
      const values = verb === 'takeBoardsIn' ? { id, choices: {} } : { id };
      expect((await refusal(here.lena, verb, values)).code).toBe('access.denied');
      expect((await refusal(elsewhere.claire, verb, values)).code).toBe('not-found');
    }
    expect(await refusedQuestion(elsewhere.claire, 'boardImport', { id }, 'id')).toBe('not-found');
    expect(await refusedQuestion(here.lena, 'boardImports', {}, 'id')).toBe('access.denied');
  });
});

describe('an import', () => {
  test('brings a commission with everything its cards say, from an archive too', async () => {
    const archive = zipSync({
      'export/board.json': new TextEncoder().encode(JSON.stringify(board('La Charpente'))),
    });
    const fileId = await upload(here.claire, 'board.zip', archive);
    const { id } = await doing<{ id: string }>(here.claire, 'handInBoards', { fileIds: [fileId] }, IMPORT);
    expect(await take(id)).toMatchObject({
      state: 'done',
      tool: 'Trello',
      brought: { commissions: 1, stages: 2, tasks: 3, comments: 2 },
    });
    const all = await asking<{ id: string; name: string }[]>(here.claire, 'commissions', {}, 'id name');
    const commissionId = all.find(({ name }) => name === 'La Charpente')?.id;
    const { columns } = await asking<{
      columns: { stage: { name: string }; items: { id: string; title: string }[] }[];
    }>(here.zoe, 'board', { commissionId }, 'columns { stage { name } items { id title } }');
    expect(columns.map(({ stage, items }) => [stage.name, items.map(({ title }) => title)])).toEqual([
      ['À faire', ['Réparer la gouttière']],
      ['Idées', []],
      ['Done', ['Peindre']],
    ]);
    const task = await asking(
      here.zoe,
      'task',
      { id: columns[0]?.items[0]?.id },
      `dueOn description checklist { title doneAt } comments { body authorName recordedAt author { id } }
       links { url title } labels { name } assignees { person { id } } history { kind by { id } }`,
    );
    expect(task).toMatchObject({
      dueOn: '2026-03-14',
      description: expect.stringMatching(/^Côté rue\n\nConfiée, dans l’autre outil, à.: Guy Passant$/),
      checklist: [{ title: 'Étapes – Échelle', doneAt: expect.any(String) }],
      comments: [
        {
          body: 'J’ai une échelle',
          authorName: 'Guy Passant',
          author: null,
          recordedAt: '2025-01-03T10:00:00.000Z',
        },
        {
          body: 'Merci !',
          authorName: '',
          author: { id: here.lena.id },
          recordedAt: '2025-01-04T10:00:00.000Z',
        },
      ],
      links: [{ url: 'https://exemple.fr/devis', title: 'Devis' }],
      labels: [{ name: 'Urgent' }],
      assignees: [{ person: { id: here.lena.id } }],
      history: [{ kind: 'imported', by: { id: here.claire.id } }],
    });
    const page = { page: { filter: { commissionId, removed: true } } };
    expect(await asking(here.zoe, 'tasks', page, 'items { title }')).toEqual({
      items: [{ title: 'Un banc' }],
    });
  });

  test('goes where it is told: a commission at work, columns put together, people corrected', async () => {
    const id = await handedIn();
    const boards = [
      {
        board: 0,
        commissionId: here.commissionId,
        lists: [0, 1, 2].map((list) => ({ list, stage: 'En cours', finishes: false })),
      },
    ];
    await take(id, { boards, people: [{ key: 'm2', personId: here.zoe.id }] });
    expect(await here.board()).toEqual({
      'À faire': [],
      'En cours': ['Réparer la gouttière', 'Peindre'],
      Fait: [],
    });
    const { items } = await asking<{ items: { title: string }[] }>(
      here.zoe,
      'tasks',
      { page: { filter: { personId: here.zoe.id } } },
      'items { title }',
    );
    expect(items).toEqual([{ title: 'Réparer la gouttière' }]);
    await doing(here.claire, 'undoBoardImport', { id }, IMPORT);
    expect(await here.board()).toEqual({ 'À faire': [], 'En cours': [], Fait: [] });
  });

  test('of the same boards is refused while it stands, even asked twice at once', async () => {
    const [one, two] = [await handedIn({ name: 'Deux fois' }), await handedIn({ name: 'Deux fois' })];
    const asked = await Promise.all([one, two].map((id) => doingOrRefused(id)));
    expect(asked.sort()).toEqual(['done', 'moving.taken-already']);
    expect(
      (await refusal(here.claire, 'takeBoardsIn', { id: await handedIn({ name: 'Deux fois' }), choices: {} }))
        .code,
    ).toBe('moving.taken-already');
    const shown = await asking<{ state: string; same: object | null }[]>(
      here.claire,
      'boardImports',
      {},
      'state same { id }',
    );
    expect(shown[0]).toEqual({ state: 'read', same: { id: expect.any(String) } });
  });

  test('is all or nothing', async () => {
    const before = await census();
    const id = await handedIn({ name: 'Technique' });
    const boards = [{ board: 0, commissionId: null, name: 'technique' }];
    expect((await refusal(here.claire, 'takeBoardsIn', { id, choices: { boards } })).code).toBe(
      'moving.name-taken',
    );
    const people = [{ key: 'm1', personId: elsewhere.zoe.id }];
    expect((await refusal(here.claire, 'takeBoardsIn', { id, choices: { people } })).code).toBe('not-found');
    expect(await census()).toEqual(before);
  });

  test('is taken back whole while nobody has touched it, and can be made again', async () => {
    const before = await census();
    const id = await handedIn({
      name: 'Aller et retour',
      labels: [{ id: 'b1', name: 'Rare', color: 'red' }],
    });
    await take(id);
    expect((await refusal(here.claire, 'takeBoardsIn', { id, choices: {} })).code).toBe('moving.not-waiting');
    expect(await doing(here.claire, 'undoBoardImport', { id }, IMPORT)).toMatchObject({ state: 'undone' });
    expect(await census()).toEqual(before);
    expect((await refusal(here.claire, 'undoBoardImport', { id })).code).toBe('moving.not-done');
    await take(await handedIn({ name: 'Aller et retour' }));
  });

  test.each([
    [
      'a comment',
      (commissionId: string, taskId: string) =>
        doing(here.zoe, 'commentTask', { taskId, body: 'Vu' }, 'Task { id }').then(() => commissionId),
    ],
    [
      'a task added',
      (commissionId: string) =>
        doing(here.claire, 'openTask', { input: { commissionId, title: 'Une autre' } }, 'Task { id }'),
    ],
    ['somebody who joined', (id: string) => doing(here.zoe, 'joinCommission', { id }, 'Commission { id }')],
  ])('is not taken back after %s', async (what, touch) => {
    const name = `Touché, ${what}`;
    const id = await handedIn({ name });
    await take(id);
    const [row] = await sql<{ commission: string; task: string }>(
      `select c.id as commission, t.id as task from commission c
       join task t on t.association_id = c.association_id and t.commission_id = c.id and t.removed_at is null
       where c.association_id = $1 and c.name = $2 limit 1`,
      [here.village.id, name],
    );
    await touch(row?.commission ?? '', row?.task ?? '');
    expect((await refusal(here.claire, 'undoBoardImport', { id })).code).toBe('moving.changed-since');
  });
});

async function doingOrRefused(id: string): Promise<unknown> {
  try {
    return (await doing(here.claire, 'takeBoardsIn', { id, choices: {} }, IMPORT))['state'];
  } catch (error) {
    return /"code":"([^"]+)"/.exec(String(error))?.[1];
  }
}
