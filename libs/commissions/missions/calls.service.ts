import { type Clock, demand } from '@etabli/kernel';
import { Association, currentToday } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Commissions } from '../commissions.service.js';
import { isAsked, type Step, stepsDue, USUAL_DELAY } from '../rules/calls.js';
import { MissionLetters } from './letters.service.js';
import { type CallSettings, MissionCall, SeatKind } from './missions.entities.js';
import { Missions } from './missions.service.js';
import { Recipients } from './recipients.js';

/** The longest an association may wait before all members are asked, in days. */
const LONGEST_DELAY = 60;

const doneAt = { ask: 'askedAt', widen: 'widenedAt', remind: 'remindedAt' } as const satisfies Record<
  Step,
  keyof MissionCall
>;

/** Calls for somebody to take a mission over: they go from the deputy to all members, and are not forgotten. */
@Injectable()
export class Calls {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Missions) private readonly missions: Missions,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(MissionLetters) private readonly letters: MissionLetters,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every open call, oldest first. */
  open(): Promise<MissionCall[]> {
    return this.db.find(MissionCall, {
      where: { closedAt: IsNull() },
      order: { openedAt: 'asc', id: 'asc' },
    });
  }

  /** Is the viewer among those whom the call asks today? */
  async asksViewer({ missionId, closedAt, widenedAt }: MissionCall): Promise<boolean> {
    const { personId } = currentActor();
    const mission = await this.missions.byId(missionId);
    if (closedAt || !personId || !mission) return false;
    const holder = await this.missions.seatOf(missionId, SeatKind.holder);
    const deputy = await this.missions.seatOf(missionId, SeatKind.deputy);
    const seats = await this.commissions.seats(mission.commissionId);
    return isAsked(widenedAt !== null, {
      holds: holder?.personId === personId,
      standsBy: deputy?.personId === personId,
      seated: seats.some((seat) => seat.personId === personId),
    });
  }

  /** How this association calls; as usual where it set nothing. */
  async current(): Promise<CallSettings> {
    const row = await this.db.row<{ days: number | null }>(
      `select (settings #>> '{missions,callDelayDays}')::int as days from association where id = current_association()`,
    );
    return { delayDays: row?.days ?? USUAL_DELAY };
  }

  /** Sets how many days the commission has to itself. Refuses `mission.delay-out-of-range`. */
  async setDelay(delayDays: number): Promise<CallSettings> {
    demand(
      delayDays >= 0 && delayDays <= LONGEST_DELAY,
      'mission.delay-out-of-range',
      { max: LONGEST_DELAY },
      'days',
    );
    const { id, settings } = await this.db.get(Association, currentAssociation().id, { lock: true });
    await this.db.change(Association, id, {
      settings: { ...settings, missions: { callDelayDays: delayDays } } as typeof settings,
    });
    return { delayDays };
  }

  /** The hourly round of one association: whoever leaves lets go, then each open call gets what is due to it. */
  async round(): Promise<void> {
    await this.db.query('select missions_let_go(current_association(), null, $1)', [
      currentToday(this.clock),
    ]);
    for (const { missionId } of await this.open()) await this.attend(missionId);
  }

  /** Does what the open call of a mission asks for by now, each step once. */
  async attend(missionId: string): Promise<void> {
    const call = await this.db.findOne(MissionCall, {
      where: { missionId, closedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!call) return;
    const seated = await this.seatedAround(missionId);
    const { delayDays } = await this.current();
    const now = this.clock.now();
    const steps = stepsDue(call, { delayDays, nobodyToAsk: seated.length === 0 }, now);
    for (const step of steps) await this.write(step, missionId, seated);
    const done = Object.fromEntries(steps.map((step) => [doneAt[step], now]));
    if (steps.length > 0) await this.db.change(MissionCall, call.id, done);
  }

  private async write(step: Step, missionId: string, seated: readonly string[]): Promise<void> {
    if (step === 'remind') return this.letters.post('keepers', await this.recipients.keepers(), missionId);
    if (step === 'widen') {
      return this.letters.post('everyone', await this.recipients.members(missionId, seated), missionId);
    }
    await this.letters.post('deputy', await this.recipients.deputy(missionId), missionId);
    await this.letters.post('commission', await this.recipients.among(missionId, seated), missionId);
  }

  /** Who sits in the commission of a mission today, without who leaves it. */
  private async seatedAround(missionId: string): Promise<string[]> {
    const { commissionId } = await this.missions.get(missionId);
    const holder = await this.missions.seatOf(missionId, SeatKind.holder);
    const ids = (await this.commissions.seats(commissionId)).map(({ personId }) => personId);
    return [...new Set(ids)].filter((id) => id !== holder?.personId);
  }
}
