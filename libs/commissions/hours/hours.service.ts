import { authorize, can } from '@etabli/access';
import { type Clock, demand, type IsoDate } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Commissions } from '../commissions.service.js';
import { checkDeclared } from '../rules/hours.js';
import { Task } from '../tasks/tasks.entities.js';
import { HoursState, VolunteerHours } from './hours.entities.js';
import type { HoursInput, RulingInput } from './hours.inputs.js';
import { hoursPolicy } from './hours.policy.js';

/** At most this many at once: a week of a whole commission. */
const MANY = 200;

const INSERT = `
  insert into volunteer_hours (id, person_id, on_day, minutes, what, duty, commission_id, task_id, source)
  select id, $2, "onDay", minutes, what, duty, "commissionId", "taskId", source
  from jsonb_to_recordset($1) as x(id uuid, "onDay" date, minutes int, what text, duty text, "commissionId" uuid, "taskId" uuid, source text)
  on conflict (association_id, id) do nothing`;

type Ruling = 'validated' | 'refused' | 'withdrawn';

/** Voluntary hours: declared by who gave them, ruled upon by who leads. */
@Injectable()
export class Hours {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The viewer declares hours they gave, in the place of declarations they take back: all of it or nothing. An id that was received before changes nothing, so that a
   * phone may send again what it is not sure to have sent.
   * Refuses what `checkDeclared` refuses, `hours.day` (over 24 h on one day), `hours.id-taken` and `hours.too-many`.
   */
  async declare(inputs: HoursInput[], replaced: string[] = []): Promise<VolunteerHours[]> {
    const personId = currentActor().personId as string;
    demand(inputs.length + replaced.length > 0 && inputs.length <= MANY, 'hours.too-many', { max: MANY });
    if (replaced.length > 0) await this.withdraw(await this.stillDeclared(replaced));
    const today = currentToday(this.clock);
    for (const input of inputs) checkDeclared(input, today);
    await this.demandCommissions(inputs);
    const ids = inputs.map(({ id }) => id);
    if (ids.length === 0) return [];
    await this.db.query(INSERT, [JSON.stringify(await this.rows(inputs)), personId]);
    const kept = await this.byIds(ids);
    demand(
      kept.length === new Set(ids).size && kept.every((hours) => hours.personId === personId),
      'hours.id-taken',
    );
    return kept;
  }

  /** Says that hours were given. Refuses `hours.not-yours-to-rule`, `hours.own`, `hours.ruled`: all of them or none. */
  validate({ ids }: RulingInput): Promise<VolunteerHours[]> {
    return this.rule(ids, 'validate', 'validated', '');
  }

  /** Refuses hours, or goes back on having validated them, with a reason that the volunteer reads. Refuses as `validate`, and `input.required`. */
  refuse({ ids, reason }: RulingInput): Promise<VolunteerHours[]> {
    return this.rule(ids, 'refuse', 'refused', said(reason ?? '', 'reason'));
  }

  /** Takes back one's own declarations while nobody has ruled. Refuses `hours.not-yours`, `hours.ruled`. */
  withdraw(ids: string[]): Promise<VolunteerHours[]> {
    return this.rule(ids, 'withdraw', 'withdrawn', '');
  }

  /** The viewer's own, from a day to a day, the latest first; what they withdrew is not shown. */
  mine(from: IsoDate, to: IsoDate): Promise<VolunteerHours[]> {
    return this.read('person_id = current_person() and on_day between $1 and $2', [from, to]);
  }

  /** What waits for the viewer's ruling, the oldest first: at most 200. */
  async waiting(): Promise<VolunteerHours[]> {
    const actor = currentActor();
    const led = actor.roles
      .filter(({ role }) => role === 'commission_lead')
      .map(({ commissionId }) => commissionId);
    const rows = await this.read(
      `state = 'declared' and person_id is distinct from current_person() and ($1 or commission_id = any($2))`,
      [can(actor, 'commissions.write'), led],
    );
    return rows.reverse();
  }

  /** Minutes given to a task, refused ones left out; batched. */
  async onTask(taskId: string): Promise<number> {
    const found = await load('task-hours', taskId, async (ids) => {
      const rows = await this.db.query<{ taskId: string; minutes: number }>(
        `select task_id as "taskId", sum(minutes)::int as minutes from volunteer_hours_now
         where task_id = any($1) and state in ('declared', 'validated') group by task_id`,
        [ids],
      );
      return indexBy(rows, (row) => row.taskId);
    });
    return found?.minutes ?? 0;
  }

  /** A declaration by id. */
  one(id: string): Promise<VolunteerHours> {
    return this.db.get(VolunteerHours, id);
  }

  private async rule(
    ids: string[],
    action: keyof typeof hoursPolicy,
    ruling: Ruling,
    reason: string,
  ): Promise<VolunteerHours[]> {
    demand(ids.length <= MANY, 'hours.too-many', { max: MANY });
    if (ids.length === 0) return [];
    const found = await this.byIds(ids);
    demand(found.length === new Set(ids).size, 'not-found');
    for (const hours of found) authorize(hoursPolicy[action](currentActor(), hours));
    const steps = found.map(({ id, step }) => ({ id, step: step + 1 }));
    await this.db.query(
      `insert into volunteer_hours_ruling (hours_id, step, ruling, reason)
       select id, step, $2, $3 from jsonb_to_recordset($1) as x(id uuid, step int)`,
      [JSON.stringify(steps), ruling, reason],
    );
    return this.byIds(ids);
  }

  /** Those of the ids that the viewer has not taken back yet: a week sent twice takes them back once. */
  private async stillDeclared(ids: string[]): Promise<string[]> {
    const found = await this.byIds(ids);
    demand(found.length === new Set(ids).size, 'not-found');
    return found.filter(({ state }) => state !== HoursState.withdrawn).map(({ id }) => id);
  }

  /** The declarations as they are kept, day after day so that two people never wait for each other; a task gives its commission. */
  private async rows(inputs: HoursInput[]): Promise<object[]> {
    const wanted = inputs.flatMap(({ taskId }) => (taskId ? [taskId] : []));
    const tasks = wanted.length > 0 ? await this.db.find(Task, { where: { id: In(wanted) } }) : [];
    const commissionOf = new Map(tasks.map(({ id, commissionId }) => [id, commissionId]));
    for (const id of wanted) demand(commissionOf.has(id), 'not-found', {}, 'taskId');
    return [...inputs]
      .sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0))
      .map(({ commissionId = null, taskId = null, what, ...rest }) => ({
        ...rest,
        taskId,
        commissionId: (taskId && commissionOf.get(taskId)) ?? commissionId,
        what: said(what, 'what', 300),
      }));
  }

  private async demandCommissions(inputs: HoursInput[]): Promise<void> {
    const wanted = new Set(inputs.flatMap(({ commissionId }) => (commissionId ? [commissionId] : [])));
    if (wanted.size === 0) return;
    const open = new Set((await this.commissions.list(true)).map(({ id }) => id));
    for (const id of wanted) demand(open.has(id), 'not-found', {}, 'commissionId');
  }

  private byIds(ids: string[]): Promise<VolunteerHours[]> {
    return this.db.find(VolunteerHours, {
      where: { id: In(ids) },
      order: { onDay: 'desc', recordedAt: 'desc', id: 'asc' },
    });
  }

  private async read(where: string, parameters: unknown[]): Promise<VolunteerHours[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from volunteer_hours_now where state <> '${HoursState.withdrawn}' and ${where}
       order by on_day desc, recorded_at desc, id limit ${MANY}`,
      parameters,
    );
    return this.byIds(rows.map(({ id }) => id));
  }
}
