import { newId } from '@etabli/kernel';
import { api, ask, graphql, signedIn, sql } from '../../../../apps/api/testing/client.js';
import { following } from '../../../membership/testing/following.js';
import { Evening, type Who } from '../../testing/evening.js';
import { held } from '../../testing/held.js';
import { House } from '../../testing/house.js';

const tools = { sql, signedIn, ask };

interface Seen {
  writers: { name: string; personId: string; blockId: string; secondsLeft: number }[];
}
type Answer = Seen & { __typename: string; code?: string; field?: string | null };

const FIELDS = 'assemblyId writers { personId name blockId secondsLeft }';
const WATCH = `subscription ($id: ID!) { minutesWriters(assemblyId: $id) { ${FIELDS} } }`;
const NOTE = `mutation ($input: NoteWritingInput!) { answer: noteWriting(input: $input) {
  __typename ... on MinutesWriters { ${FIELDS} } ... on Refusal { code field } } }`;

const note = async (assemblyId: string, blockId: string | null, who: Who): Promise<Answer> =>
  (await ask<{ answer: Answer }>(NOTE, { input: { assemblyId, blockId } }, who)).answer;
const watch = (id: string, who: Who) => {
  const news = following<{ minutesWriters: Seen }>(api().url, WATCH, { id }, who);
  return { ...news, next: async () => (await news.next())?.data?.minutesWriters.writers };
};
const places = ({ writers }: Seen) => writers.map(({ name, blockId }) => `${name}: ${blockId}`);

describe('two people write the minutes', () => {
  it('each is told where the other writes, and when they stop', async () => {
    const evening = await held(tools);
    const solene = watch(evening.id, evening.as('Solène'));
    expect(await solene.next()).toEqual([]);
    let told = solene.next();
    await note(evening.id, 'debate-1', evening.as('Joaquim'));
    expect(await told).toMatchObject([
      { name: 'Joaquim', personId: evening.idOf('Joaquim'), blockId: 'debate-1', secondsLeft: 30 },
    ]);
    told = solene.next();
    await note(evening.id, 'debate-2', evening.as('Joaquim'));
    expect(await told).toMatchObject([{ name: 'Joaquim', blockId: 'debate-2' }]);
    expect(places(await note(evening.id, 'debate-1', evening.as('Solène')))).toEqual([
      'Joaquim: debate-2',
      'Solène: debate-1',
    ]);
    await solene.next();
    told = solene.next();
    expect(places(await note(evening.id, null, evening.as('Joaquim')))).toEqual(['Solène: debate-1']);
    expect(await told).toMatchObject([{ name: 'Solène' }]);
    await solene.stop();
  });

  it('typing on writes nothing for a few seconds, then prolongs; silence is forgotten and cleared away', async () => {
    const evening = await held(tools);
    const kept = () =>
      sql<{ at: Date; person_id: string }>(
        'select at, person_id from minutes_writer where assembly_id = $1',
        [evening.id],
      );
    const ago = (seconds: number) =>
      sql(`update minutes_writer set at = now() - make_interval(secs => $2) where assembly_id = $1`, [
        evening.id,
        seconds,
      ]);
    await note(evening.id, 'debate-1', evening.as('Joaquim'));
    const [first] = await kept();
    await note(evening.id, 'debate-1', evening.as('Joaquim'));
    expect(await kept()).toEqual([first]);
    await ago(6);
    await note(evening.id, 'debate-1', evening.as('Joaquim'));
    expect((await kept())[0]?.at.getTime()).toBeGreaterThan(first?.at.getTime() ?? 0);
    await ago(31);
    expect(places(await note(evening.id, 'debate-2', evening.as('Solène')))).toEqual(['Solène: debate-2']);
    expect((await kept()).map(({ person_id }) => person_id)).toEqual([evening.idOf('Solène')]);
  });

  it('may come back at the same instant, each after a silence', async () => {
    const evening = await held(tools);
    const both = () =>
      Promise.all(['Joaquim', 'Solène'].map((name) => note(evening.id, 'debate-1', evening.as(name))));
    await both();
    await sql(`update minutes_writer set at = now() - interval '1 hour' where assembly_id = $1`, [
      evening.id,
    ]);
    const answers = await both();
    expect(answers.map(({ __typename }) => __typename)).toEqual(['MinutesWriters', 'MinutesWriters']);
    expect(places(await note(evening.id, 'debate-1', evening.as('Solène')))).toHaveLength(2);
  });
});

describe('where one writes', () => {
  it('is said and seen by those who write the minutes alone', async () => {
    const evening = await held(tools);
    expect(await note(evening.id, 'debate-1', evening.as('Ada'))).toMatchObject({
      code: 'sitting.not-yours',
    });
    const ada = watch(evening.id, evening.as('Ada'));
    await expect(ada.next()).resolves.toBeUndefined();
    await ada.stop();
  });

  it('is of no use before the opening, nor to another association, nor without a passage', async () => {
    const called = await Evening.called(tools);
    expect(await note(called.id, 'debate-1', called.as('Joaquim'))).toMatchObject({
      code: 'minutes.not-time-to-write',
    });
    const elsewhere = await House.withBoard(tools);
    expect(await note(called.id, 'debate-1', elsewhere.as('Joaquim'))).toMatchObject({ code: 'not-found' });
    const unseen = watch(called.id, elsewhere.as('Joaquim'));
    await expect(unseen.next()).resolves.toBeUndefined();
    await unseen.stop();
    for (const blockId of ['', 'x'.repeat(101)]) {
      expect((await note(called.id, blockId, called.as('Joaquim'))).field).toBe('blockId');
    }
    const nowhere = { input: { assemblyId: newId(), blockId: 'debate-1' } };
    const { data } = await graphql<{ answer: Answer }>(NOTE, nowhere, called.as('Joaquim'));
    expect(data?.answer.code).toBe('not-found');
  });
});
