import { ask, graphql, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Evening, type Who } from '../testing/evening.js';
import { held } from '../testing/held.js';
import { House } from '../testing/house.js';

const tools = { sql, signedIn, ask };
const ENTER = `mutation ($input: ForgottenMoveInput!) { answer: enterForgottenMove(input: $input) {
  __typename ... on ForgottenMove { id at effects } ... on Refusal { code field } } }`;

interface Answer {
  __typename: string;
  code?: string;
  field?: string | null;
  effects: string[];
}

/** On the clock of the room, in Paris. */
const clockOf = (instant: Date): string =>
  instant.toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
const minutesAgo = (minutes: number) => clockOf(new Date(Date.now() - minutes * 60_000));

const enter = async (
  evening: Evening,
  name: string,
  more: object = {},
  who: Who = evening.as('Joaquim'),
): Promise<Answer> => {
  const said = { kind: 'left', time: clockOf(new Date()), reason: 'Partie sans passer à l’accueil' };
  const input = { assemblyId: evening.id, personId: evening.idOf(name), ...said, ...more };
  return (await ask<{ answer: Answer }>(ENTER, { input }, who)).answer;
};

/** A sitting that began an hour ago, with everything in it, and has just been closed. */
async function over(clauses: Parameters<typeof held>[1] = {}): Promise<Evening> {
  const evening = await held(tools, clauses);
  const { id } = evening;
  await sql(`update assembly set opened_at = opened_at - interval '1 hour' where id = $1`, [id]);
  await sql(`update attendance set at = at - interval '1 hour' where assembly_id = $1 and kind = 'arrived'`, [
    id,
  ]);
  return evening;
}

const outcomes = (evening: Evening) =>
  sql('select outcome, proclaimed_at from vote where assembly_id = $1 order by opened_at', [evening.id]);
const minutesOf = async (evening: Evening): Promise<string> => {
  const { minutes } = await ask<{ minutes: { blocks: object[] } }>(
    'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }',
    { id: evening.id },
    evening.as('Joaquim'),
  );
  return plain(JSON.stringify(minutes.blocks));
};

/** With ordinary spaces, as one types. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const told = ({ effects }: Answer) => plain(effects.join(' '));

describe('a departure nobody noted', () => {
  it('corrects roll and minutes, and says what it does to each vote, which stays', async () => {
    const evening = await over({ 'quorum.ago': { num: 1, den: 2 } });
    const before = await outcomes(evening);
    const answer = await enter(evening, 'Bakary', { time: minutesAgo(30) });
    expect(answer.__typename).toBe('ForgottenMove');
    expect(told(answer)).toMatch(/« Comptes » : 3 au quorum au lieu de 5, pour 4 requis/);
    expect(told(answer)).toMatch(/dit atteint, il ne l’était plus/);
    expect(told(answer)).toMatch(/Bakary : une voix comptée .* sans présence à l’émargement/);
    expect(await outcomes(evening)).toEqual(before);
    const said = await minutesOf(evening);
    expect(said).toMatch(
      /Le départ de Bakary n’avait pas été noté : Partie sans passer à l’accueil\..*\(Noté après la séance/,
    );
    expect(said).toContain('Les résultats proclamés restent ce qu’ils sont.');
    const lines = await ask<{ roll: { lines: { name: string; presence: string | null }[] } }>(
      'query ($id: ID!) { roll(assemblyId: $id) { lines { name presence } } }',
      { id: evening.id },
      evening.as('Inès'),
    );
    expect(lines.roll.lines.find(({ name }) => name === 'Bakary')).toMatchObject({ presence: null });
    const [row] = await sql<{ recorded_by: string; incident_id: string }>(
      `select recorded_by, incident_id from attendance where assembly_id = $1 and kind = 'left' and person_id = $2`,
      [evening.id, evening.idOf('Bakary')],
    );
    expect(row).toEqual({ recorded_by: evening.idOf('Joaquim'), incident_id: expect.any(String) });
  });

  it('is of someone who was there, and an arrival of someone who was not', async () => {
    const evening = await over();
    expect(await enter(evening, 'Inès')).toMatchObject({ code: 'move.not-in', field: 'personId' });
    expect(await enter(evening, 'Bakary', { kind: 'arrived' })).toMatchObject({ code: 'move.already-in' });
    expect(await enter(evening, 'Inès', { kind: 'arrived', mode: 'remote' })).toMatchObject({
      code: 'roll.remote-not-allowed',
    });
    const came = await enter(evening, 'Inès', { kind: 'arrived', time: minutesAgo(30) });
    expect(told(came)).toContain('« Budget » : ');
    const twice = await Promise.all([1, 2].map(() => enter(evening, 'Inès', { time: minutesAgo(5) })));
    expect(twice.map(({ code }) => code ?? 'entered').sort()).toEqual(['entered', 'move.not-in']);
  });

  it('waits for the closing, is too late once filed, and is not for anyone', async () => {
    const open = await Evening.opened(tools, ['Ada']);
    expect(await enter(open, 'Ada')).toMatchObject({ code: 'incident.not-afterwards' });
    const evening = await over();
    expect(await enter(evening, 'Bakary', {}, evening.as('Ada'))).toMatchObject({
      code: 'sitting.not-yours',
    });
    const elsewhere = await House.withBoard(tools);
    expect(await enter(evening, 'Bakary', {}, elsewhere.as('Joaquim'))).toMatchObject({ code: 'not-found' });
    const stranger = { personId: elsewhere.idOf('Ada') };
    expect(await enter(evening, 'Bakary', stranger)).toMatchObject({ code: 'not-found' });
    expect(await enter(evening, 'Bakary', { reason: '  ' })).toMatchObject({ field: 'reason' });
    expect(await enter(evening, 'Bakary', { time: minutesAgo(180) })).toMatchObject({
      code: 'incident.outside-sitting',
      field: 'time',
    });
    const people = (who: Who) =>
      graphql<{ peopleOfSitting: { name: string }[] }>(
        'query ($id: ID!) { peopleOfSitting(assemblyId: $id) { name } }',
        { id: evening.id },
        who,
      );
    const names = (await people(evening.as('Joaquim'))).data?.peopleOfSitting.map(({ name }) => name);
    expect(names).toEqual([...(names ?? [])].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(names).toContain('Bakary');
    expect((await people(evening.as('Ada'))).errors[0]?.extensions).toMatchObject({
      refusal: 'sitting.not-yours',
    });
    await sql(`update assembly set state = 'filed' where id = $1`, [evening.id]);
    expect(await enter(evening, 'Bakary')).toMatchObject({ code: 'incident.not-afterwards' });
  });
});
