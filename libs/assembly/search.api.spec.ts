import { newId } from '@etabli/kernel';
import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening, type Who } from './testing/evening.js';
import { held } from './testing/held.js';

const tools = { sql, signedIn, ask };

interface Group {
  kind: string;
  label: string;
  total: number;
  hits: { id: string; title: string; excerpt: string | null; to: string }[];
}
const SEARCH = `query ($words: String!, $kind: String, $limit: Int!) {
  search(words: $words, kind: $kind, limit: $limit) { kind label total hits { id title detail excerpt on to } } }`;
const find = async (words: string, who: Who, more: object = {}): Promise<Group[]> =>
  (await ask<{ search: Group[] }>(SEARCH, { words, limit: 5, ...more }, who)).search;
const kinds = async (words: string, who: Who) => (await find(words, who)).map(({ kind }) => kind);

let evening: Evening;
let elsewhere: Evening;
let commission: string;
beforeAll(async () => {
  evening = await held(tools);
  elsewhere = await Evening.called(tools);
  commission = newId();
  await sql(
    `insert into commission (association_id, id, name, purpose) values ($1, $2, 'Mobilités', 'Vélos et parking')`,
    [evening.house.id, commission],
  );
});

/** A task of the commission, shown or a draft of somebody. */
const task = async (title: string, draftOf: string | null = null): Promise<string> => {
  const id = newId();
  await sql(
    `insert into task (association_id, id, commission_id, stage_id, title, position, private, author_id)
     values ($1, $2, $3, (select id from stage where commission_id = $3 order by position limit 1), $4, $5, $6, $7)`,
    [evening.house.id, id, commission, title, `z${id.replaceAll('-', '')}`, draftOf !== null, draftOf],
  );
  return id;
};

/** A meeting with one line of notes. */
const noted = async (text: string, state: string): Promise<string> => {
  const [meeting, point] = [newId(), newId()];
  await sql(
    `insert into meeting (association_id, id, commission_id, title, starts_at, ends_at, state, held_at)
     values ($1, $2, $3, 'Réunion du mardi', now() - interval '2 days', now() - interval '1 day', 'held', now())`,
    [evening.house.id, meeting, commission],
  );
  await sql(
    `insert into meeting_point (association_id, id, meeting_id, position, title) values ($1, $2, $3, 1, 'Le toit')`,
    [evening.house.id, point, meeting],
  );
  await sql(
    `insert into meeting_line (association_id, id, meeting_id, point_id, position, text) values ($1, $2, $3, $4, 1, $5)`,
    [evening.house.id, newId(), meeting, point, text],
  );
  if (state === 'published') {
    await sql(`update meeting set state = 'published', published_at = now() where id = $1`, [meeting]);
  }
  return meeting;
};

describe('one search', () => {
  test('folds accents and case, groups by kind, the title before the text, each with its lasting page', async () => {
    const id = await task('Réparer le PARKING à vélos');
    const found = await find('parking velos', evening.as('Ada'));
    expect(found.map(({ kind, total }) => [kind, total])).toEqual([
      ['task', 1],
      ['commission', 1],
    ]);
    expect(found[0]).toMatchObject({
      label: 'Tâches',
      hits: [{ id, excerpt: null, to: `commissions/${commission}?tache=${id}` }],
    });
    expect(found[1]?.hits[0]).toMatchObject({ title: 'Mobilités', excerpt: 'Vélos et parking' });
    expect(await find('parking velos', evening.as('Ada'), { kind: 'commission' })).toHaveLength(1);
  });

  test('takes the signs of patterns as they are, and answers nothing to less than two letters', async () => {
    await task('Promotion 100% locale');
    expect(await kinds('100%', evening.as('Ada'))).toEqual(['task']);
    expect(await find('1_0', evening.as('Ada'))).toEqual([]);
    expect(await find('a', evening.as('Ada'))).toEqual([]);
    expect(await find('zz\\', evening.as('Ada'))).toEqual([]);
  });

  test('finds what is spelled alike, when nothing is to the letter', async () => {
    const id = await task('Chaudière');
    const [group] = await find('chodiere', evening.as('Ada'));
    expect(group?.hits.map((hit) => hit.id)).toContain(id);
  });

  test('finds nothing of another association', async () => {
    await task('Secret de famille');
    expect(await find('Secret famille', elsewhere.as('Solène'))).toEqual([]);
  });

  test('a draft is found by its author and by nobody else', async () => {
    await task('Brouillon de lettre', evening.idOf('Ada'));
    expect(await kinds('brouillon lettre', evening.as('Ada'))).toEqual(['task']);
    expect(await find('brouillon lettre', evening.as('Solène'))).toEqual([]);
  });

  test('notes of a meeting are found once they are published', async () => {
    await noted('Le zinc est percé', 'held');
    expect(await find('zinc percé', evening.as('Ada'))).toEqual([]);
    const meeting = await noted('Le zinc est percé', 'published');
    const [group] = await find('zinc perce', evening.as('Ada'));
    expect(group).toMatchObject({ kind: 'notes', total: 1, hits: [{ to: `reunions/${meeting}` }] });
  });

  test('notes about people, and who voted what, are never found', async () => {
    await sql(`insert into note (association_id, id, person_id, body) values ($1, $2, $3, 'Quarantaine')`, [
      evening.house.id,
      newId(),
      evening.idOf('Ada'),
    ]);
    expect(await find('quarantaine', evening.as('Solène'))).toEqual([]);
    const [row] = await sql<{ email: string }>('select email from person where id = $1', [
      evening.idOf('Ada'),
    ]);
    if (row?.email) expect(await find(row.email, evening.as('Solène'))).toEqual([]);
  });
});

describe('assemblies', () => {
  test('their items and texts are found; a draft only by who prepares', async () => {
    const who = evening.as('Ada');
    expect(await kinds('approuve budget', who)).toEqual(['resolution']);
    const id = newId();
    await sql(
      `insert into assembly (association_id, id, title, nature, starts_at) values ($1, $2, 'Assemblée des tilleuls', 'ordinary', now() + interval '90 days')`,
      [evening.house.id, id],
    );
    await sql(
      `insert into agenda_item (association_id, id, assembly_id, position, kind, title) values ($1, $2, $3, 1, 'information', 'Les glycines')`,
      [evening.house.id, newId(), id],
    );
    expect(await find('tilleuls', who)).toEqual([]);
    expect(await find('glycines', who)).toEqual([]);
    expect(await kinds('tilleuls', evening.as('Solène'))).toEqual(['assembly']);
    expect(await kinds('glycines', evening.as('Solène'))).toEqual(['resolution']);
  });

  test('minutes and what was said are found once they are filed', async () => {
    await sql(
      `insert into minutes (association_id, id, assembly_id, prose) values ($1, $2, $3, $4)
       on conflict (association_id, assembly_id) do update set prose = excluded.prose`,
      [
        evening.house.id,
        newId(),
        evening.id,
        JSON.stringify({ opening: { text: 'La marquise est repeinte', basis: 'Texte composé' } }),
      ],
    );
    expect(await find('marquise repeinte', evening.as('Solène'))).toEqual([]);
    expect(await find('loyer', evening.as('Ada'))).toEqual([]);
    await sql(`update assembly set state = 'filed' where id = $1`, [evening.id]);
    const [group] = await find('marquise repeinte', evening.as('Ada'));
    expect(group).toMatchObject({
      kind: 'minutes',
      hits: [{ excerpt: expect.stringContaining('marquise'), to: `assemblees/${evening.id}/proces-verbal` }],
    });
    expect(await kinds('procès-verbal assemblée', evening.as('Ada'))).toContain('minutes');
    expect(await kinds('question loyer', evening.as('Ada'))).toEqual(['minutes']);
    expect(await find('composé', evening.as('Ada'), { kind: 'minutes' })).toEqual([]);
  });
});
