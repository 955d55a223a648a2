import { addDays, type Clock, demand } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentScope, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Holders } from './holders.service.js';
import { Mission, SeatKind } from './missions.entities.js';
import { Missions } from './missions.service.js';

/** Who sat where and which call was open before a mission changed hands. */
export interface BeforeRelay {
  seat: { id: string; endsOn: string | null } | null;
  /** The seat of a deputy who became the holder. */
  deputySeatId: string | null;
  callId: string | null;
}

/** A mission that changes hands for another noun, and can come back on the same day. */
@Injectable()
export class Relays {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Missions) private readonly missions: Missions,
    @Inject(Holders) private readonly holders: Holders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From who holds it to somebody. Refuses `mission.ended`, `mission.already-holds`, `mission.not-a-member`. */
  async pass(id: string, personId: string): Promise<BeforeRelay> {
    const mission = await this.db.get(Mission, id, { lock: true });
    const { holder, endedAt } = await this.missions.record(mission);
    demand(endedAt === null, 'mission.ended');
    demand(holder?.personId !== personId, 'mission.already-holds', { name: holder?.name ?? '' }, 'personId');
    const seat = await this.missions.seatOf(id, SeatKind.holder);
    const deputy = await this.missions.seatOf(id, SeatKind.deputy);
    const call = await this.missions.openCall(id);
    await this.holders.pass(mission, personId);
    currentScope().loaders.clear();
    return {
      seat: seat && { id: seat.id, endsOn: seat.endsOn },
      deputySeatId: deputy?.personId === personId ? deputy.id : null,
      callId: call?.id ?? null,
    };
  }

  /** As it stood before: whoever took it today never held it, and the call is open again where one was. */
  async takeBack(id: string, { seat, deputySeatId, callId }: BeforeRelay): Promise<void> {
    await this.db.get(Mission, id, { lock: true });
    const today = currentToday(this.clock);
    await this.db.query(
      `update mission_seat set ends_on = $2 where mission_id = $1 and kind = 'holder' and in_force @> $3::date`,
      [id, addDays(today, -1), today],
    );
    if (seat) await this.reseat(seat.id, seat.endsOn);
    if (deputySeatId) await this.reseat(deputySeatId, null);
    if (callId) {
      await this.db.query('update mission_call set closed_at = null, taken_by = null where id = $1', [
        callId,
      ]);
    }
    currentScope().loaders.clear();
  }

  private async reseat(id: string, endsOn: string | null): Promise<void> {
    await this.db.query('update mission_seat set ends_on = $2 where id = $1', [id, endsOn]);
  }
}
