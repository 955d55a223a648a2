import { newId } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, type Refused, refusal } from '../../membership/testing/asking.js';
import { roundOf } from '../../membership/testing/rounds.js';
import { inDays, Village, type Villager } from '../../membership/testing/village.js';

/** A mission as the specs look at it. */
export interface Shown {
  id: string;
  title: string;
  standing: string;
  holder: { person: { id: string; displayName: string }; startsOn: string; endsOn: string | null } | null;
  deputy: { person: { id: string; displayName: string } } | null;
  call: {
    cause: string;
    reason: string;
    lastDay: string | null;
    widenedAt: string | null;
    asksViewer: boolean;
  } | null;
}

const SEAT = 'person { id displayName } startsOn endsOn';
const FIELDS = `id title standing holder { ${SEAT} } deputy { ${SEAT} } call { cause reason lastDay widenedAt asksViewer }`;
export const MISSION = `Mission { ${FIELDS} }`;

/** A village with a commission that Max leads and Nour and Zoé sit in; Ada is a member of none. */
export class MissionHouse {
  private count = 0;

  private constructor(
    readonly village: Village,
    readonly claire: Villager,
    readonly zoe: Villager,
    readonly max: Villager,
    readonly nour: Villager,
    readonly ada: Villager,
    readonly commissionId: string,
  ) {}

  static async opened(): Promise<MissionHouse> {
    const { village, claire, zoe } = await Village.founded();
    const [max, nour, ada] = [
      await village.welcome('Max Faure'),
      await village.welcome('Nour Haddad'),
      await village.welcome('Ada Roux'),
    ];
    const commission = { input: { name: 'Technique' } };
    const { id } = await doing<{ id: string }>(claire, 'foundCommission', commission, 'Commission { id }');
    const house = new MissionHouse(village, claire, zoe, max, nour, ada, id);
    await house.seats(max, 'commission_lead');
    await house.seats(nour, 'commission_member');
    await house.seats(zoe, 'commission_member');
    return house;
  }

  /** A seat in the commission that began long ago. */
  seats({ id }: Villager, role: string, commissionId = this.commissionId): Promise<unknown> {
    return sql(
      `insert into mandate (association_id, id, person_id, role, commission_id, starts_on, decided_by)
       values ($1, $2, $3, $4, $5, '2022-01-01', 'Commission')`,
      [this.village.id, newId(), id, role, commissionId],
    );
  }

  /** A mission founded by the lead; held by somebody for a year when one is given. */
  async mission(holder?: Villager, commissionId = this.commissionId): Promise<string> {
    const input = {
      commissionId,
      title: `Mission ${++this.count}`,
      ...(holder ? { holderId: holder.id } : {}),
    };
    const { id } = await doing<Shown>(this.claire, 'foundMission', { input }, MISSION);
    await sql('update mission_seat set starts_on = $2 where mission_id = $1', [id, inDays(-365)]);
    return id;
  }

  shown(id: string, who: Villager = this.claire): Promise<Shown> {
    return asking<Shown>(who, 'mission', { id }, FIELDS);
  }

  do(who: Villager, verb: string, values: object): Promise<Shown> {
    return doing<Shown>(who, verb, { ...values }, MISSION);
  }

  async refused(who: Villager, verb: string, values: object): Promise<Refused['code']> {
    return (await refusal(who, verb, { ...values })).code;
  }

  /** Letters about a mission, by kind, with the names of whom they were written to. */
  async letters(id: string): Promise<Record<string, string[]>> {
    const rows = await sql<{ kind: string; names: string[] }>(
      `select kind, array_agg(to_name order by to_name) as names from mail
       where association_id = $1 and text like '%/missions/' || $2 || '%' group by kind`,
      [this.village.id, id],
    );
    return Object.fromEntries(rows.map(({ kind, names }) => [kind.replace('mission-', ''), names]));
  }

  /** The hourly round comes by, and is done. */
  async round(): Promise<void> {
    await roundOf('mission-round');
  }

  /** Missions of the village that nobody holds and no call is open for. There must never be one. */
  holes(): Promise<{ title: string }[]> {
    return sql(
      `select title from mission m where association_id = $1 and ended_at is null
       and not exists (select 1 from mission_call c where c.mission_id = m.id and c.closed_at is null)
       and not exists (select 1 from mission_seat s where s.mission_id = m.id and s.kind = 'holder'
         and s.in_force @> $2::date and s.in_force @> ($2::date + 3650))`,
      [this.village.id, inDays(0)],
    );
  }
}
