import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening, type Who } from './testing/evening.js';
import { held } from './testing/held.js';
import { today } from './testing/house.js';

const tools = { sql, signedIn, ask };

interface Line {
  key: string;
  urgency: string;
  sentence: string;
  action: { label: string; to: string };
}
const about = async (who: Who, start: string): Promise<Line[]> =>
  (
    await ask<{ monday: { lines: Line[] } }>(
      '{ monday { lines { key urgency sentence detail action { label to } } } }',
      {},
      who,
    )
  ).monday.lines.filter(({ key }) => key.startsWith(start));

test('answers missing for the coming assembly, until everybody answered', async () => {
  const evening = await Evening.called(tools);
  const [line] = await about(evening.as('Solène'), 'assembly.answers.');
  expect(line).toMatchObject({
    sentence: expect.stringMatching(/^8\spersonnes sur 8 n’ont pas répondu pour/),
    action: { label: 'Relancer', to: `assemblees/${evening.id}/convocation` },
  });
  await sql(`update convocation set answer = 'present', answered_at = now() where assembly_id = $1`, [
    evening.id,
  ]);
  expect(await about(evening.as('Solène'), 'assembly.answers.')).toEqual([]);
});

test('minutes to sign, and what is to be declared, each to who does it', async () => {
  const evening = await held(tools);
  await evening.house.welcome('Inès Caron', { role: 'coordinator' });
  await sql(`update assembly set starts_at = now() - interval '40 days' where id = $1`, [evening.id]);
  await sql(
    `insert into mandate (association_id, id, person_id, role, starts_on, decided_by)
     values ($1, gen_random_uuid(), $2, 'treasurer', $3, 'Assemblée générale')`,
    [evening.house.id, evening.idOf('Ada'), today()],
  );
  const chair = evening.as('Solène');
  expect(await about(chair, 'assembly.minutes.')).toMatchObject([
    { urgency: 'late', action: { label: 'Le terminer', to: `assemblees/${evening.id}/proces-verbal` } },
  ]);
  expect(await about(chair, 'assembly.declaration.')).toMatchObject([
    { action: { to: `assemblees/${evening.id}/declaration` } },
  ]);
  const coordinator = evening.as('Inès Caron');
  expect(await about(coordinator, 'assembly.minutes.')).toMatchObject([
    { action: { label: 'Voir l’assemblée', to: `assemblees/${evening.id}` } },
  ]);
  expect(await about(coordinator, 'assembly.declaration.')).toEqual([]);
  await sql(`update assembly set state = 'filed' where id = $1`, [evening.id]);
  expect(await about(chair, 'assembly.minutes.')).toEqual([]);
});
