import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../membership/testing/village.js';
import { MissionHouse } from './testing/mission-house.js';

const REPORT = `ActivityReport { id readyAt texts { section text } versions { section number text }
  facts { finished meetings { title present } missions { title holders } decisions { what } declared validated volunteers
    cents came left commissions { name finished minutes } } file { name } parts { id } }`;

interface Shown {
  id: string;
  readyAt: string | null;
  texts: { section: string; text: string }[];
  versions: { number: number }[];
  facts: Record<string, unknown>;
  file: { name: string } | null;
  parts: { id: string }[];
}

const from = inDays(-400);
const to = inDays(-30);

/** A commission that did one of each within the period, and one of some things outside it. */
async function yearOf(house: MissionHouse): Promise<void> {
  const { commissionId, village, max, nour, claire } = house;
  await house.mission(nour);
  for (const [title, days] of [
    ['La porte', -40],
    ['Le toit', -10],
  ] as const) {
    const input = { commissionId, title };
    const { id } = await doing<{ id: string }>(claire, 'openTask', { input }, 'Task { id }');
    await doing(claire, 'finishTask', { id }, 'Task { id }');
    await sql('update task set finished_at = $2 where id = $1', [id, `${inDays(days)}T12:00:00Z`]);
  }
  await sql(
    `insert into decision (association_id, id, commission_id, what, why, method, decided_on)
     values ($1, gen_random_uuid(), $2, 'Peindre en vert', '', 'consent', $3), ($1, gen_random_uuid(), $2, 'Trop tard', '', 'consent', $4)`,
    [village.id, commissionId, inDays(-50), inDays(-5)],
  );
  await sql(
    `insert into meeting (association_id, id, commission_id, title, starts_at, ends_at, state, held_at)
     values ($1, gen_random_uuid(), $2, 'Réunion', $3::timestamptz, $3::timestamptz + interval '1 hour', 'held', $3)`,
    [village.id, commissionId, `${inDays(-60)}T18:00:00Z`],
  );
  await village.mandate(max.id, 'board_member');
}

const start = (
  house: MissionHouse,
  who: Villager = house.max,
  commissionId: string | null = house.commissionId,
) => doing<Shown>(who, 'startReport', { input: { commissionId, startsOn: from, endsOn: to } }, REPORT);

const code = async (who: Villager, verb: string, values: object) =>
  (await refusal(who, verb, { ...values })).code;

const writing = (id: string, text: string, version: number) => ({
  input: { id, section: term('done'), text, from: version },
});

describe('a report', () => {
  test('is drafted from the data of its period alone', async () => {
    const house = await MissionHouse.opened();
    await yearOf(house);
    const { facts } = await start(house);
    expect(facts).toMatchObject({
      finished: 1,
      meetings: [{ title: 'Réunion', present: 0 }],
      missions: [{ title: 'Mission 1', holders: ['Nour Haddad'] }],
      decisions: [{ what: 'Peindre en vert' }],
      ...{ declared: 0, validated: 0, volunteers: 0, cents: 0, came: 0, left: 0, commissions: [] },
    });
  });

  test('is started by a lead for their commission, by who keeps all for the house; one a period', async () => {
    const house = await MissionHouse.opened();
    const { max, nour, claire, commissionId } = house;
    const input = { commissionId, startsOn: from, endsOn: to };
    expect(await code(nour, 'startReport', { input })).toBe('report.not-yours');
    await start(house);
    expect(await code(max, 'startReport', { input })).toBe('report.there-already');
    const ofHouse = { startsOn: from, endsOn: to };
    expect(await code(max, 'startReport', { input: ofHouse })).toBe('report.not-yours');
    const { facts, parts } = await start(house, claire, null);
    expect(facts).toMatchObject({ commissions: [{ name: 'Technique', finished: 0, minutes: 0 }] });
    expect(parts).toHaveLength(1);
    const odd = { commissionId, startsOn: to, endsOn: from };
    expect(await refusal(max, 'startReport', { input: odd })).toMatchObject({
      code: 'report.ends-before-start',
      field: 'endsOn',
    });
    const future = { commissionId, startsOn: inDays(2), endsOn: inDays(9) };
    expect(await code(max, 'startReport', { input: future })).toBe('report.to-come');
  });

  test('is told by people, every version kept; of two who write at once one is told to read first', async () => {
    const house = await MissionHouse.opened();
    const { max, claire, nour } = house;
    const { id } = await start(house);
    await doing(max, 'writeReport', writing(id, 'Une belle année.', 0), REPORT);
    const tries = await Promise.allSettled([
      doing(max, 'writeReport', writing(id, 'Une année dense.', 1), REPORT),
      doing(claire, 'writeReport', writing(id, 'Une année calme.', 1), REPORT),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await code(max, 'writeReport', writing(id, 'Encore', 1))).toBe('report.changed-since');
    expect(await code(nour, 'writeReport', writing(id, 'Moi', 2))).toBe('report.not-yours');
    const { versions } = await asking<Shown>(max, 'activityReport', { id }, 'versions { number }');
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('is read in the order of its parts, whichever was written first', async () => {
    const house = await MissionHouse.opened();
    const { id } = await start(house);
    for (const section of ['outlook', 'introduction', 'done']) {
      const { input } = writing(id, section, 0);
      await doing(house.max, 'writeReport', { input: { ...input, section: term(section) } }, REPORT);
    }
    const { texts } = await asking<{ texts: { text: string }[] }>(
      house.max,
      'activityReport',
      { id },
      'texts { text }',
    );
    expect(texts.map(({ text }) => text)).toEqual(['introduction', 'done', 'outlook']);
  });

  test('is ready with its figures as they stand, and moves no more until it is taken up again', async () => {
    const house = await MissionHouse.opened();
    const { max, nour, commissionId } = house;
    await yearOf(house);
    const { id } = await start(house);
    expect(await code(max, 'takeReportUpAgain', { id })).toBe('report.not-ready');
    expect(await code(nour, 'finishReport', { id })).toBe('report.not-yours');
    const ready = await doing<Shown>(max, 'finishReport', { id }, REPORT);
    expect(ready.file?.name).toContain('Rapport d’activité');
    expect(ready.facts).toMatchObject({ finished: 1 });
    await sql(
      `insert into decision (association_id, id, commission_id, what, why, method, decided_on)
       values ($1, gen_random_uuid(), $2, 'Après coup', '', 'consent', $3)`,
      [house.village.id, commissionId, inDays(-45)],
    );
    const still = await asking<Shown>(max, 'activityReport', { id }, 'facts { decisions { what } }');
    expect(still.facts).toEqual({ decisions: [{ what: 'Peindre en vert' }] });
    expect(await code(max, 'writeReport', writing(id, 'Trop tard', 0))).toBe('report.ready');
    const again = await doing<Shown>(max, 'takeReportUpAgain', { id }, REPORT);
    expect(again).toMatchObject({ readyAt: null, file: null });
    expect(again.facts['decisions']).toHaveLength(2);
  });

  test('of a period that is not over stays a draft', async () => {
    const house = await MissionHouse.opened();
    const input = { commissionId: house.commissionId, startsOn: from, endsOn: inDays(0) };
    const { id } = await doing<Shown>(house.max, 'startReport', { input }, REPORT);
    expect(await code(house.max, 'finishReport', { id })).toBe('report.not-over');
  });

  test('opens in a word processor, and is of no other association', async () => {
    const house = await MissionHouse.opened();
    const { id } = await start(house);
    const file = await doing<{ name: string }>(house.zoe, 'printReportAsWord', { id }, 'File { name }');
    expect(file.name).toMatch(/\.docx$/);
    const { claire: elsewhere } = await Village.founded();
    for (const verb of ['finishReport', 'takeReportUpAgain', 'printReportAsWord']) {
      expect(await code(elsewhere, verb, { id })).toBe('not-found');
    }
    expect(await code(elsewhere, 'writeReport', writing(id, 'Non', 0))).toBe('not-found');
    expect(await asking<Shown[]>(elsewhere, 'activityReports', {}, 'id')).toEqual([]);
  });
});
