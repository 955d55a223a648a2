import { newId } from '@etabli/kernel';
import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, term } from '../membership/testing/asking.js';
import { statementsOf } from '../membership/testing/statements.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { MeetingRoom } from './testing/meeting-room.js';
import { MissionHouse } from './testing/mission-house.js';

interface Line {
  key: string;
  urgency: string;
  sentence: string;
  detail: string | null;
  action: { label: string; to: string };
}
const monday = async (who: Villager): Promise<Line[]> =>
  (
    await asking<{ lines: Line[] }>(
      who,
      'monday',
      {},
      'lines { key urgency sentence detail action { label to } }',
    )
  ).lines;
const about = async (who: Villager, start: string) =>
  (await monday(who)).filter(({ key }) => key.startsWith(start));

/** Tasks of a commission, late by as many days as their number. */
const late = (association: string, commission: string, count: number, more = 'false') =>
  sql(
    `insert into task (association_id, id, commission_id, stage_id, title, position, due_on, private, author_id)
     select $1, uuidv7(), $2, (select id from stage where commission_id = $2 order by position limit 1), 'Tâche ' || n,
       'q' || lpad(n::text, 5, '0'), current_date - n, ${more}, (select person_id from mandate where commission_id = $2 limit 1)
     from generate_series(1, $3) n`,
    [association, commission, count],
  );

test('tasks late: one line a commission, with how many and the oldest; drafts of nobody', async () => {
  const here = await MeetingRoom.open();
  expect(await about(here.claire, 'commissions.late.')).toEqual([]);
  await late(here.village.id, here.commissionId, 2, 'true');
  expect(await about(here.lea, 'commissions.late.').catch(() => [])).toEqual([]);
  await late(here.village.id, here.commissionId, 3);
  const [line, ...others] = await about(here.claire, 'commissions.late.');
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    urgency: 'late',
    sentence: expect.stringMatching(/^Technique : 3\stâches en retard\.$/),
    detail: expect.stringContaining('« Tâche 3 »'),
    action: { to: `commissions/${here.commissionId}?vue=list&echeance=late` },
  });
});

test('a mission nobody holds presses more than one whose holder leaves', async () => {
  const house = await MissionHouse.opened();
  const orphan = await house.mission();
  const leaving = await house.mission(house.nour);
  await house.do(house.nour, 'giveUpMission', { id: leaving, reason: 'Je déménage', lastDay: inDays(20) });
  const lines = await about(house.claire, 'commissions.call.');
  expect(lines).toMatchObject([
    { sentence: 'Personne ne tient « Mission 1 ».', action: { to: `missions/${orphan}` } },
    { sentence: expect.stringContaining('Nour Haddad ne tient « Mission 2 » que jusqu’au') },
  ]);
  await house.do(house.zoe, 'takeMission', { id: orphan });
  expect(await about(house.claire, `commissions.call.${orphan}`)).toEqual([]);
});

test('charters that end, hours that wait, notes nobody published, decisions to look at again', async () => {
  const here = await MeetingRoom.open();
  const { claire, village, commissionId } = here;
  await sql(
    `insert into charter (association_id, id, commission_id, number, purpose, decision, decided_on, ends_on, signatory_id)
     values ($1, $2, $3, 1, 'Veiller', 'CA', '2024-01-01', $4, $5)`,
    [village.id, newId(), commissionId, inDays(-2), claire.id],
  );
  await sql(
    `insert into volunteer_hours (association_id, id, person_id, on_day, minutes, what, source)
     values ($1, $2, $3, $4, 60, 'Toit', 'form'), ($1, $5, $6, $4, 60, 'Les siennes', 'form')`,
    [village.id, newId(), here.max.id, inDays(-3), newId(), claire.id],
  );
  const meeting = await here.plan('Réunion oubliée');
  await sql(
    `update meeting set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days' where id = $1`,
    [meeting],
  );
  await doing(
    here.lea,
    'logDecision',
    {
      input: {
        ...{ commissionId, what: 'Essai du mardi', method: term('lead') },
        ...{ decidedOn: inDays(-100), reviewOn: inDays(-1) },
      },
    },
    'LoggedDecision { id }',
  );
  const lines = await monday(claire);
  const line = (start: string) => lines.find(({ key }) => key.startsWith(start));
  expect(line('commissions.charter.')).toMatchObject({
    urgency: 'late',
    sentence: expect.stringContaining('La lettre de mission de Technique s’est terminée'),
  });
  expect(line('commissions.hours')).toMatchObject({
    sentence: expect.stringMatching(/^1\sdéclaration d’heures attend/),
    action: { to: 'heures/a-valider' },
  });
  expect(line('commissions.notes.')).toMatchObject({
    urgency: 'late',
    action: { to: `reunions/${meeting}` },
  });
  expect(line('commissions.review')).toMatchObject({
    urgency: 'late',
    sentence: 'Une décision est à revoir : « Essai du mardi »',
    action: { to: 'decisions?revoir=1' },
  });
});

test('is read in as many statements whether the house holds little or much', async () => {
  const house = await MissionHouse.opened();
  const reading = async () => (await statementsOf(() => monday(house.claire))).statements;
  await late(house.village.id, house.commissionId, 2);
  await house.mission();
  await sql(
    `insert into charter (association_id, id, commission_id, number, purpose, decision, decided_on, ends_on, signatory_id)
     values ($1, $2, $3, 1, 'Veiller', 'CA', '2024-01-01', $4, $5)`,
    [house.village.id, newId(), house.commissionId, inDays(9), house.claire.id],
  );
  const few = await reading();
  expect(few).toBeGreaterThan(0);
  for (const name of ['Jardin', 'Bar', 'Presse']) {
    const { id } = await doing<{ id: string }>(
      house.claire,
      'foundCommission',
      { input: { name } },
      'Commission { id }',
    );
    await sql(
      `insert into charter (association_id, id, commission_id, number, purpose, decision, decided_on, ends_on, signatory_id)
       values ($1, $2, $3, 1, 'Veiller', 'CA', '2024-01-01', $4, $5)`,
      [house.village.id, newId(), id, inDays(9), house.claire.id],
    );
    await late(house.village.id, id, 100);
    await house.mission(undefined, id);
  }
  expect(await reading()).toBe(few);
});
