import { addDays, type Clock, demand, type IsoDate } from '@etabli/kernel';
import { currentToday, People, said } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { CLOCK, currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Commissions } from '../commissions.service.js';
import { Calls } from './calls.service.js';
import { MissionLetters } from './letters.service.js';
import { CallCause, Mission, MissionCall, MissionSeat, SeatKind } from './missions.entities.js';
import type { FoundMissionInput } from './missions.inputs.js';
import { Missions } from './missions.service.js';
import { Recipients } from './recipients.js';

/** Who comes to hold a mission, gives it up, hands it over. The database refuses whatever would leave it to nobody. */
@Injectable()
export class Holders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Missions) private readonly missions: Missions,
    @Inject(Calls) private readonly calls: Calls,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(MissionLetters) private readonly letters: MissionLetters,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Founds a mission; without a holder, a call opens at once. Refuses `commission.not-yours`, `mission.title-taken`, `mission.not-a-member`. */
  async found({
    commissionId,
    title,
    purpose = '',
    rhythm = '',
    holderId,
  }: FoundMissionInput): Promise<Mission> {
    await this.commissions.locked(commissionId, 'foundMission');
    const mission = await this.db.add(Mission, {
      commissionId,
      title: said(title, 'title', 120),
      purpose: purpose.trim(),
      rhythm: rhythm.trim(),
    });
    if (holderId) await this.seat(mission.id, holderId, SeatKind.holder);
    else await this.call(mission.id, { cause: CallCause.founded });
    return mission;
  }

  /**
   * The viewer answers the call and holds the mission from today; who leaves it is thanked. Refuses `mission.taken` with the
   * name of who holds it, `mission.already-yours`, `mission.members-only`, `mission.ended`.
   */
  async take(id: string): Promise<Mission> {
    const { mission } = await this.missions.locked(id, 'take');
    await this.succeed(mission, currentActor().personId as string);
    return mission;
  }

  /** The viewer becomes the deputy, from today. Refuses `mission.has-deputy`, `mission.already-yours`, `mission.members-only`. */
  async standBy(id: string): Promise<Mission> {
    const { mission } = await this.missions.locked(id, 'standBy');
    await this.seat(id, currentActor().personId as string, SeatKind.deputy);
    return mission;
  }

  /** The deputy stands by no more, from today. Refuses `mission.not-deputy`. */
  async stepAside(id: string): Promise<Mission> {
    const { mission } = await this.missions.locked(id, 'stepAside');
    await this.vacate(id, SeatKind.deputy);
    return mission;
  }

  /**
   * « I can't any more »: the holder stays until the last day, or until somebody takes over; the call leaves at once. The
   * reason may be empty: nobody has to explain themselves. Refuses `mission.last-day-past`, `mission.given-up-already`,
   * `mission.nobody-holds`, `mission.not-yours`.
   */
  async giveUp(id: string, reason: string, lastDay: IsoDate): Promise<Mission> {
    const { mission } = await this.missions.locked(id, 'giveUp');
    demand(lastDay >= currentToday(this.clock), 'mission.last-day-past', {}, 'lastDay');
    const seat = await this.missions.seatOf(id, SeatKind.holder);
    await this.db.change(MissionSeat, (seat as MissionSeat).id, { endsOn: lastDay });
    const words = reason.trim() === '' ? '' : said(reason, 'reason');
    await this.call(id, { cause: CallCause.given_up, reason: words, lastDay });
    return mission;
  }

  /** Given up, and kept after all while nobody answered. Refuses `mission.not-given-up`. */
  async keep(id: string): Promise<Mission> {
    const { mission } = await this.missions.locked(id, 'keep');
    const seat = await this.missions.seatOf(id, SeatKind.holder);
    await this.db.change(MissionSeat, (seat as MissionSeat).id, { endsOn: null });
    await this.closeCall(id, null);
    return mission;
  }

  /** To somebody who agreed to it, from today; they are told. Refuses `mission.not-a-member`, `mission.already-holds`. */
  async handOver(id: string, personId: string): Promise<Mission> {
    const { mission, holder } = await this.missions.locked(id, 'handOver');
    demand(holder?.personId !== personId, 'mission.already-holds', { name: holder?.name ?? '' }, 'personId');
    await this.pass(mission, personId);
    return mission;
  }

  /** To somebody from today, for a verb that answers for it; they are told. Refuses `mission.not-a-member`. */
  async pass(mission: Mission, personId: string): Promise<void> {
    await this.succeed(mission, personId);
    if (personId !== currentActor().personId) await this.letters.entrust(mission.id, personId);
  }

  /** Ends a mission that has no use any more, with the reason. Refuses `mission.ended`, `mission.not-yours`, `input.required`. */
  async end(id: string, reason: string): Promise<Mission> {
    await this.missions.locked(id, 'end');
    const endReason = said(reason, 'reason');
    await this.vacate(id, SeatKind.holder);
    await this.vacate(id, SeatKind.deputy);
    await this.closeCall(id, null);
    return this.db.change(Mission, id, { endedAt: this.clock.now(), endReason });
  }

  /** From who held it to who holds it, on the same day. */
  private async succeed(mission: Mission, personId: string): Promise<void> {
    const { id } = mission;
    const before = await this.missions.seatOf(id, SeatKind.holder);
    const deputy = await this.missions.seatOf(id, SeatKind.deputy);
    await this.vacate(id, SeatKind.holder);
    if (deputy?.personId === personId) await this.vacate(id, SeatKind.deputy);
    const call = await this.closeCall(id, personId);
    await this.seat(id, personId, SeatKind.holder);
    if (call && before && before.personId !== currentActor().personId) {
      await this.letters.relieve(id, before.personId);
    }
  }

  /** Gives a seat to somebody who belongs to the association today. */
  private async seat(missionId: string, personId: string, kind: SeatKind): Promise<void> {
    demandStillHere(await this.people.get(personId));
    demand(await this.recipients.belongs(personId), 'mission.not-a-member', {}, 'personId');
    await this.db.add(MissionSeat, {
      missionId,
      personId,
      kind,
      startsOn: currentToday(this.clock),
      endsOn: null,
    });
  }

  /** Yesterday was the last day of whoever sits there; a seat of today never counted. */
  private async vacate(missionId: string, kind: SeatKind): Promise<void> {
    const today = currentToday(this.clock);
    await this.db.query(
      `update mission_seat set ends_on = $3
       where mission_id = $1 and kind = $2 and (ends_on is null or ends_on >= $4::date)`,
      [missionId, kind, addDays(today, -1), today],
    );
  }

  private async call(missionId: string, values: Partial<MissionCall>): Promise<void> {
    await this.db.add(MissionCall, { missionId, openedAt: this.clock.now(), ...values });
    await this.calls.attend(missionId);
  }

  private async closeCall(missionId: string, takenBy: string | null): Promise<MissionCall | null> {
    const call = await this.db.findOne(MissionCall, { where: { missionId, closedAt: IsNull() } });
    return call && this.db.change(MissionCall, call.id, { closedAt: this.clock.now(), takenBy });
  }
}
