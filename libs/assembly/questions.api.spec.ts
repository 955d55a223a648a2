import { addDays, newId } from '@etabli/kernel';
import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening, type Who } from './testing/evening.js';
import { today } from './testing/house.js';

const tools = { sql, signedIn, ask };

interface Answer {
  question: string;
  sentence: string;
  items: { label: string; detail: string | null; to: string }[];
}
const ANSWER = `query ($questionId: ID!, $about: String!) { answer(questionId: $questionId, about: $about) {
  question sentence items { label detail to } } }`;
const answer = async (questionId: string, about: string, who: Who): Promise<Answer> =>
  (await ask<{ answer: Answer }>(ANSWER, { questionId, about }, who)).answer;
const refused = async (questionId: string, about: string, who: Who) =>
  (await graphql(ANSWER, { questionId, about }, who)).errors[0]?.extensions?.['refusal'];
const asked = async (words: string, who: Who) =>
  (
    await ask<{ findQuestions: { questionId: string; about: string; sentence: string }[] }>(
      'query ($words: String!) { findQuestions(words: $words) { questionId about sentence } }',
      { words },
      who,
    )
  ).findQuestions;
const offered = async (who: Who) =>
  (
    await ask<{ questions: { id: string; subject: string; choices: { id: string; label: string }[] }[] }>(
      '{ questions { id subject sentence choices { id label } } }',
      {},
      who,
    )
  ).questions;

let evening: Evening;
let elsewhere: Evening;
let chair: Who;
const [commission, mission, meeting] = [newId(), newId(), newId()];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeAll(async () => {
  evening = await Evening.called(tools);
  elsewhere = await Evening.called(tools);
  chair = evening.as('Solène');
  const { id } = evening.house;
  await sql(`insert into commission (association_id, id, name) values ($1, $2, 'Technique')`, [
    id,
    commission,
  ]);
  for (const [name, role] of [
    ['Ada', 'commission_lead'],
    ['Driss', 'commission_member'],
  ] as const) {
    await sql(
      `insert into mandate (association_id, id, person_id, role, commission_id, starts_on) values ($1, $2, $3, $4, $5, '2022-01-01')`,
      [id, newId(), evening.idOf(name), role, commission],
    );
  }
  await sql(
    `with held as (insert into mission (association_id, id, commission_id, title) values ($1, $2, $3, 'La chaudière') returning id)
     insert into mission_seat (association_id, id, mission_id, kind, person_id, starts_on)
     select $1, $4, id, 'holder', $5, '2025-01-01' from held`,
    [id, mission, commission, newId(), evening.idOf('Driss')],
  );
  await sql(
    `insert into task (association_id, id, commission_id, stage_id, title, position, due_on)
     values ($1, $2, $3, (select id from stage where commission_id = $3 order by position limit 1), 'Purger', 'm', $4)`,
    [id, newId(), commission, addDays(today(), -3)],
  );
  await sql(
    `insert into meeting (association_id, id, commission_id, title, starts_at, ends_at, place)
     values ($1, $2, $3, 'Réunion d’hiver', now() + interval '3 days', now() + interval '74 hours', 'Atelier')`,
    [id, meeting, commission],
  );
  await sql(
    `insert into decision (association_id, id, commission_id, what, why, method, decided_on)
     values ($1, $2, $3, 'Le parking est aux vélos', 'Sécurité', 'lead', '2024-05-02')`,
    [id, newId(), commission],
  );
  await sql(
    `insert into volunteer_hours (association_id, id, person_id, on_day, minutes, what, source)
     values ($1, $2, $3, $4, 90, 'Toit', 'form')`,
    [id, newId(), evening.idOf('Ada'), `${today().slice(0, 4)}-01-01`],
  );
});

test.each([
  ['leads', () => commission, 'Qui anime la commission Technique ?', 'Technique est animée par Ada', 'Ada'],
  [
    'members',
    () => commission,
    'Qui est dans la commission Technique ?',
    'Technique compte 2 personnes.',
    'Ada',
  ],
  [
    'holds',
    () => mission,
    'Qui tient la mission La chaudière ?',
    '« La chaudière » est tenue par Driss',
    'Driss',
  ],
  [
    'late',
    () => commission,
    'Qu’est-ce qui est en retard dans la commission Technique ?',
    '1 tâche en retard',
    'Purger',
  ],
  ['next', () => commission, 'Quand est la prochaine réunion', 'Technique se réunit', 'Réunion d’hiver'],
  [
    'decided',
    () => 'parking',
    'Qu’avons-nous décidé au sujet de parking ?',
    '1 décision parle',
    'Le parking est aux vélos',
  ],
  [
    'standing',
    () => evening.idOf('Ada'),
    'Depuis quand Ada',
    'est membre depuis le 1er janvier 2020, et est à jour',
    'Ada',
  ],
  ['hours', () => evening.idOf('Ada'), 'Combien d’heures Ada', 'attendent d’être validées', 'Ada'],
  [
    'unanswered',
    () => '',
    'Qui n’a pas répondu',
    'n’ont pas répondu pour',
    'Suivre les réponses et relancer',
  ],
  [
    'mentions',
    () => 'budget',
    'Quels procès-verbaux et résolutions parlent de budget ?',
    '1 texte d’assemblée parle',
    'Budget',
  ],
  ['board', () => '2023', 'Qui siégeait au conseil en 2023 ?', '3 personnes ont siégé en 2023', 'Solène'],
])('« %s » is answered', async (id, about, question, sentence, first) => {
  const told = await answer(id, about(), chair);
  expect(plain(told.question)).toContain(question);
  expect(plain(told.sentence)).toContain(sentence);
  expect(told.items[0]?.label).toContain(first);
});

test('each is typed in one search', async () => {
  expect(await asked('qui anime techn', chair)).toEqual([
    { questionId: 'leads', about: commission, sentence: 'Qui anime la commission Technique ?' },
  ]);
  expect(await asked('décidé parking', chair)).toMatchObject([{ questionId: 'decided', about: 'parking' }]);
  expect(await asked('qui siégeait au conseil 2023', chair)).toMatchObject([
    { questionId: 'board', about: '2023' },
  ]);
  expect(await asked('pas répondu assemblée', chair)).toMatchObject([
    { questionId: 'unanswered', about: '' },
  ]);
  expect(await asked('qui anime', chair)).toEqual([
    { questionId: 'leads', about: '', sentence: 'Qui anime la commission … ?' },
  ]);
  expect(await asked('technique', chair)).toEqual([]);
});

test('a member is offered what members may ask, and the others do not exist for them', async () => {
  const ada = evening.as('Ada');
  const ids = (await offered(ada)).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['leads', 'holds', 'decided', 'mentions', 'board']));
  for (const [id, about] of [
    ['standing', evening.idOf('Driss')],
    ['hours', evening.idOf('Driss')],
    ['unanswered', ''],
  ] as const) {
    expect(ids).not.toContain(id);
    expect(await refused(id, about, ada)).toBe('not-found');
  }
  expect(await asked('heures Driss', ada)).toEqual([]);
});

test('what is not of this association, and what is no year, is not found', async () => {
  expect(await refused('leads', commission, elsewhere.as('Solène'))).toBe('not-found');
  expect(await refused('standing', evening.idOf('Ada'), elsewhere.as('Solène'))).toBe('not-found');
  expect(await refused('leads', 'nothing', chair)).toBe('not-found');
  expect(await refused('board', '23', chair)).toBe('not-found');
  expect(await refused('decided', ' ', chair)).toBe('input.required');
  expect(await refused('other', '', chair)).toBe('not-found');
  const choices = (await offered(elsewhere.as('Solène'))).flatMap((question) => question.choices);
  expect(choices.map(({ id }) => id)).not.toContain(commission);
});
