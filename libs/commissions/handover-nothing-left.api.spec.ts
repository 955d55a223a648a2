import fc from 'fast-check';
import { sql } from '../../apps/api/testing/client.js';
import { doing } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { HandoverHouse, type ShownHandover } from './testing/handover-house.js';

type Line = ShownHandover['lines'][number];

/** What Max, or somebody else, holds when his mandate comes to its end. */
interface Held {
  kind: 'mission' | 'series' | 'task' | 'series-of-mission';
  by: 'max' | 'nour' | 'both';
  givenUp: boolean;
}

const held = fc.record({
  kind: fc.constantFrom<Held['kind']>('mission', 'series', 'task', 'series-of-mission'),
  by: fc.constantFrom<Held['by']>('max', 'nour', 'both'),
  givenUp: fc.boolean(),
});

const way = fc.constantFrom('hand-over', 'take', 'finish', 'let-go', 'drop', 'undo');

/** Titles of what somebody holds, read straight from the tables, without the functions of handovers. */
async function holds(association: string, person: string): Promise<string[]> {
  const rows = await sql<{ title: string }>(
    `select m.title from mission m where m.association_id = $1 and m.ended_at is null and $2 = (
       select s.person_id from mission_seat s where s.mission_id = m.id and s.kind = 'holder' and s.starts_on <= coalesce(s.ends_on, s.starts_on)
       order by s.starts_on desc limit 1)
     union all select s.title from task_series s where s.association_id = $1 and s.ended_at is null and (
       exists (select from task_series_holder h where h.series_id = s.id and h.person_id = $2)
       or $2 = (select h.person_id from mission_seat h where h.mission_id = s.mission_id and h.kind = 'holder'
         and h.starts_on <= coalesce(h.ends_on, h.starts_on) order by h.starts_on desc limit 1))
     union all select t.title from task t join task_assignee a on a.task_id = t.id and a.until is null and a.person_id = $2
       where t.association_id = $1 and t.finished_at is null and t.removed_at is null`,
    [association, person],
  );
  return rows.map(({ title }) => title).sort();
}

async function settle(home: HandoverHouse, states: readonly Held[]): Promise<void> {
  const { max, nour } = home.house;
  for (const [at, { kind, by, givenUp }] of states.entries()) {
    const first = by === 'nour' ? nour : max;
    const title = `${kind} ${at}`;
    if (kind === 'task') {
      const id = await home.task(title, first);
      if (by === 'both')
        await doing(home.house.claire, 'assignTask', { id, personId: nour.id }, 'Task { id }');
    } else if (kind === 'series') await home.series(title, first);
    else {
      const id = await home.house.mission(first);
      if (kind === 'series-of-mission') await home.series(title, null, id);
      if (givenUp) await home.house.do(first, 'giveUpMission', { id, reason: '', lastDay: inDays(20) });
    }
  }
}

/** One way or another a line moves, whoever does it and wherever; some ways are refused, and that is well. */
async function move(home: HandoverHouse, line: Line, how: string): Promise<void> {
  const { max, nour, claire } = home.house;
  const lineId = line.id;
  const [found] = await sql<{ task: string | null }>(
    'select task_id as task from handover_line where id = $1',
    [lineId],
  );
  const attempts: Record<string, () => Promise<unknown>> = {
    'hand-over': () => home.do(max, 'handOverLine', { lineId, personId: nour.id }),
    take: () => home.do(nour, 'handOverLine', { lineId, personId: nour.id }),
    finish: () => doing(claire, 'finishTask', { id: found?.task }, 'Task { id }'),
    drop: () => doing(claire, 'relieveOfTask', { id: found?.task, personId: max.id }, 'Task { id }'),
    'let-go': () => home.do(max, 'letLineGo', { lineId, reason: 'Plus d’usage' }),
    undo: () => home.do(max, 'takeLineBack', { lineId }),
  };
  await attempts[how]?.().catch(() => undefined);
}

test('nothing is left behind: all that the leaver holds is in the kit, and at the end has another holder or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(held, { minLength: 1, maxLength: 5 }),
      fc.array(way, { maxLength: 8 }),
      async (states, ways) => {
        const home = await HandoverHouse.opened();
        const { max, nour, claire, village } = home.house;
        await settle(home, states);
        await home.leadEnds();
        const of = async () =>
          (await home.all(claire)).find(({ cause }) => cause === 'lead') as ShownHandover;
        const duties = (lines: Line[]) => lines.filter(({ kind }) => kind !== 'keys' && kind !== 'passwords');
        const opened = await of();
        const mine = await holds(village.id, max.id);
        expect(
          duties(opened.lines)
            .map(({ title }) => title)
            .sort(),
        ).toEqual(mine);

        await home.do(max, 'nameSuccessor', { id: opened.id, personId: nour.id });
        for (const [at, how] of ways.entries()) {
          const lines = duties((await of()).lines);
          const line = lines[at % Math.max(lines.length, 1)];
          if (line) await move(home, line, how);
        }
        for (const line of (await of()).lines.filter(({ state }) => state === 'waiting')) {
          await move(home, line, 'hand-over');
          await move(home, line, 'let-go');
        }
        const closed = await home.do(max, 'closeHandover', { id: opened.id });
        expect(closed).toMatchObject({ closedAs: 'done', left: 0 });

        // Read from the tables: what Max still holds was let go, with a reason.
        const reasons = closed.lines.filter(({ letGoReason }) => letGoReason).map(({ title }) => title);
        for (const title of await holds(village.id, max.id)) expect(reasons).toContain(title);
        for (const line of duties(closed.lines)) {
          const settled = line.taker !== null || line.state === 'finished' || line.letGoReason !== null;
          expect([line.title, settled]).toEqual([line.title, true]);
        }
        expect(await home.house.holes()).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
