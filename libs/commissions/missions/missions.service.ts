import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { currentToday, People, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import { Commissions } from '../commissions.service.js';
import { Mission, MissionCall, MissionSeat, MissionSheet, SeatKind } from './missions.entities.js';
import type { MissionInput } from './missions.inputs.js';
import { type Holding, type MissionRecord, missionPolicy } from './missions.policy.js';

/** The lasting duties of commissions: what they are, who holds them, how they are done. */
@Injectable()
export class Missions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Missions of a commission, or of all, by title; ended ones only when asked for. */
  list(commissionId: string | null, withEnded: boolean): Promise<Mission[]> {
    const where: FindOptionsWhere<Mission> = {
      ...(commissionId ? { commissionId } : {}),
      ...(withEnded ? {} : { endedAt: IsNull() }),
    };
    return this.db.find(Mission, { where, order: { title: 'asc', id: 'asc' } });
  }

  /** A mission by id. Refuses `not-found`. */
  get(id: string): Promise<Mission> {
    return this.db.get(Mission, id);
  }

  /** A mission by id, batched; null when there is none. */
  byId(id: string): Promise<Mission | null> {
    return load('mission', id, async (ids) =>
      indexBy(await this.db.find(Mission, { where: { id: In([...ids]) } }), (row) => row.id),
    );
  }

  /** Everybody who held a mission or stood by, latest first; batched. */
  async seats(missionId: string): Promise<MissionSeat[]> {
    const found = await load('mission-seats', missionId, async (ids) => {
      const rows = await this.db.find(MissionSeat, {
        where: { missionId: In([...ids]) },
        order: { startsOn: 'desc', id: 'desc' },
      });
      return groupBy(ids, rows, (row) => row.missionId);
    });
    return found ?? [];
  }

  /** Who holds a mission today, or stands by; null when nobody does. */
  async seatOf(missionId: string, kind: SeatKind): Promise<MissionSeat | null> {
    const today = currentToday(this.clock);
    const inForce = ({ startsOn, endsOn }: MissionSeat) => startsOn <= today && (endsOn ?? today) >= today;
    return (await this.seats(missionId)).find((seat) => seat.kind === kind && inForce(seat)) ?? null;
  }

  /** The open call of a mission; null when none is. Batched. */
  async openCall(missionId: string): Promise<MissionCall | null> {
    return load('mission-call', missionId, async (ids) =>
      indexBy(
        await this.db.find(MissionCall, { where: { missionId: In([...ids]), closedAt: IsNull() } }),
        (row) => row.missionId,
      ),
    );
  }

  /** Every how-to sheet of a mission, latest first; batched. */
  async sheets(missionId: string): Promise<MissionSheet[]> {
    const found = await load('mission-sheets', missionId, async (ids) => {
      const rows = await this.db.find(MissionSheet, {
        where: { missionId: In([...ids]) },
        order: { number: 'desc' },
      });
      return groupBy(ids, rows, (row) => row.missionId);
    });
    return found ?? [];
  }

  /** A mission as the policy looks at it. */
  async record(mission: Mission): Promise<MissionRecord> {
    const call = await this.openCall(mission.id);
    return {
      commissionId: mission.commissionId,
      endedAt: mission.endedAt,
      holder: await this.holding(mission.id, SeatKind.holder),
      deputy: await this.holding(mission.id, SeatKind.deputy),
      calledFor: call?.cause ?? null,
    };
  }

  /** A mission locked for a verb, as it is once locked, when the policy lets the actor do it. */
  async locked(
    id: string,
    action: keyof typeof missionPolicy,
  ): Promise<{ mission: Mission } & MissionRecord> {
    const mission = await this.db.get(Mission, id, { lock: true });
    const record = await this.record(mission);
    authorize(missionPolicy[action](currentActor(), record));
    return { ...record, mission };
  }

  /**
   * Changes what a mission says of itself, or the commission it belongs to. Refuses `mission.ended`, `mission.not-yours`,
   * `mission.title-taken`, and `commission.closed` for one that takes in nothing any more.
   */
  async describe(id: string, { title, commissionId, ...rest }: MissionInput): Promise<Mission> {
    const { mission } = await this.locked(id, 'describe');
    const named = title === undefined ? {} : { title: said(title, 'title', 120) };
    const moved =
      commissionId && commissionId !== mission.commissionId ? await this.moved(id, commissionId) : {};
    return this.db.change(Mission, id, { ...rest, ...named, ...moved });
  }

  /** Writes the how-to sheet anew; what it said before is kept. Refuses `input.required`, `mission.not-yours`. */
  async writeSheet(id: string, text: string): Promise<Mission> {
    const { mission } = await this.locked(id, 'writeSheet');
    const number = ((await this.sheets(id))[0]?.number ?? 0) + 1;
    await this.db.add(MissionSheet, { missionId: id, number, text: said(text, 'text', 20_000) });
    return mission;
  }

  /** Missions the viewer holds or stands by for today. */
  async mine(): Promise<Mission[]> {
    const { personId } = currentActor();
    const rows = await this.db.query<{ id: string }>(
      `select m.id from mission_seat s join mission m on m.id = s.mission_id
       where s.person_id = $1 and s.in_force @> $2::date and m.ended_at is null`,
      [personId, currentToday(this.clock)],
    );
    return this.db.find(Mission, { where: { id: In(rows.map(({ id }) => id)) }, order: { title: 'asc' } });
  }

  private async moved(id: string, commissionId: string): Promise<Pick<Mission, 'commissionId'>> {
    await this.locked(id, 'move');
    const commission = await this.commissions.get(commissionId);
    demand(!commission.closedAt, 'commission.closed', {}, 'commissionId');
    // What comes back stays on the board of its commission.
    await this.db.query('update task_series set mission_id = null where mission_id = $1', [id]);
    return { commissionId };
  }

  private async holding(missionId: string, kind: SeatKind): Promise<Holding | null> {
    const seat = await this.seatOf(missionId, kind);
    if (!seat) return null;
    const person = await this.people.byId(seat.personId);
    return { personId: seat.personId, name: person?.displayName ?? '', lastDay: seat.endsOn };
  }
}
