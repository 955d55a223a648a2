import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Evening, type Who } from '../testing/evening.js';
import { held } from '../testing/held.js';
import { House } from '../testing/house.js';

const tools = { sql, signedIn, ask };
const NOTE = `mutation ($input: ForgottenIncidentInput!) { answer: noteForgottenIncident(input: $input) {
  __typename ... on Incident { id text at afterwards } ... on Refusal { code field } } }`;
const MINUTES = 'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }';

interface Answer {
  __typename: string;
  code?: string;
  field?: string | null;
  at?: string;
}

const note = async (
  evening: Evening,
  who: Who = evening.as('Joaquim'),
  { time = clockOf(new Date()), text = 'Un orage coupe le courant.' } = {},
): Promise<Answer> =>
  (await ask<{ answer: Answer }>(NOTE, { input: { assemblyId: evening.id, time, text } }, who)).answer;

/** On the clock of the room, in Paris. */
const clockOf = (instant: Date): string =>
  instant.toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

/** A sitting that began an hour ago and has just been closed. */
async function over(): Promise<Evening> {
  const evening = await held(tools);
  await sql(`update assembly set opened_at = opened_at - interval '1 hour' where id = $1`, [evening.id]);
  return evening;
}
const halfAnHourAgo = () => clockOf(new Date(Date.now() - 30 * 60_000));

describe('an incident forgotten during the sitting', () => {
  it('is entered at its time, and the minutes say that it was afterwards', async () => {
    const evening = await over();
    const answer = await note(evening, evening.as('Joaquim'), { time: halfAnHourAgo() });
    expect(answer).toMatchObject({ __typename: 'Incident', afterwards: true });
    expect(clockOf(new Date(answer.at ?? ''))).toBe(halfAnHourAgo());
    const { minutes } = await ask<{ minutes: { blocks: { kind: string; text?: string }[] } }>(
      MINUTES,
      { id: evening.id },
      evening.as('Joaquim'),
    );
    const texts = minutes.blocks.map(({ text }) => text ?? '');
    expect(texts.filter((text) => /orage.*\(Noté après la séance, le /.test(text))).toHaveLength(1);
    expect(texts).toContain('Panne de micro.');
  });

  it('is never of a time after it was entered: the database refuses', async () => {
    const evening = await over();
    await note(evening);
    const future = `update incident set at = now() + interval '1 day' where assembly_id = $1 and afterwards`;
    await expect(sql(future, [evening.id])).rejects.toThrow('incident_afterwards');
  });

  it('waits for the closing, and is too late once the minutes are filed', async () => {
    const open = await Evening.opened(tools, ['Ada']);
    expect(await note(open)).toMatchObject({ code: 'incident.not-afterwards' });
    const evening = await over();
    await sql(`update assembly set state = 'filed' where id = $1`, [evening.id]);
    expect(await note(evening)).toMatchObject({ code: 'incident.not-afterwards' });
  });

  it('is refused to a plain member, to another association, outside the sitting and without words', async () => {
    const evening = await over();
    expect(await note(evening, evening.as('Ada'))).toMatchObject({ code: 'sitting.not-yours' });
    const elsewhere = await House.withBoard(tools);
    expect(await note(evening, elsewhere.as('Joaquim'))).toMatchObject({ code: 'not-found' });
    const joaquim = evening.as('Joaquim');
    const before = clockOf(new Date(Date.now() - 2 * 3_600_000));
    expect(await note(evening, joaquim, { time: before })).toMatchObject({
      code: 'incident.outside-sitting',
      field: 'time',
    });
    expect(await note(evening, joaquim, { time: '25:00' })).toMatchObject({ field: 'time' });
    expect(await note(evening, joaquim, { text: '  ' })).toMatchObject({ field: 'text' });
  });
});
