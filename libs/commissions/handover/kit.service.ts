import { boardRoles } from '@etabli/access';
import type { Clock } from '@etabli/kernel';
import { currentToday, Mandate, TODAY } from '@etabli/membership';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { BudgetSources, type CommissionBudget } from '../budgets/sources.js';
import type { Charter } from '../charters/charters.entities.js';
import { Charters } from '../charters/charters.service.js';
import { Commissions } from '../commissions.service.js';
import { DecisionsPageInput, type LoggedDecision } from '../decisions/decisions.entities.js';
import { DecisionLog } from '../decisions/decisions.service.js';
import type { Meeting } from '../meetings/meetings.entities.js';
import { MeetingsPageInput } from '../meetings/meetings.inputs.js';
import { Meetings } from '../meetings/meetings.service.js';
import type { Mission } from '../missions/missions.entities.js';
import { Missions } from '../missions/missions.service.js';
import type { Handover } from './handover.entities.js';

/** How many decisions and meetings a kit shows: the rest stands in the log and the calendar. */
const DECISIONS = 30;
const MEETINGS = 5;

/** What who comes needs to know, made from the data whenever it is read. */
@Injectable()
export class Kit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Missions) private readonly missionsService: Missions,
    @Inject(DecisionLog) private readonly log: DecisionLog,
    @Inject(Charters) private readonly charters: Charters,
    @Inject(Meetings) private readonly meetingsService: Meetings,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(BudgetSources) private readonly budgets: BudgetSources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The missions of the charge: the one, all of the commission, or those the leaver of an office holds. */
  async missions({ missionId, commissionId, leaverId }: Handover): Promise<Mission[]> {
    if (missionId) return [await this.missionsService.get(missionId)];
    if (commissionId) return this.missionsService.list(commissionId, false);
    const held = await this.db.query<{ thing: string }>(
      `select thing from handover_duties(current_association(), $1, null, null) where kind = 'mission'`,
      [leaverId],
    );
    const all = await this.missionsService.list(null, false);
    return all.filter(({ id }) => held.some(({ thing }) => thing === id));
  }

  /** Decisions in force, the latest first; those of the whole house for an office. */
  async decisions({ commissionId }: Handover): Promise<LoggedDecision[]> {
    const page = { commissionId, inForce: true, limit: DECISIONS };
    return (await this.log.list(Object.assign(new DecisionsPageInput(), page))).items;
  }

  /** The charter in force, with what the commission may spend by itself. */
  charter({ commissionId }: Handover): Promise<Charter | null> | null {
    return commissionId ? this.charters.inForce(commissionId) : null;
  }

  /** The money of the commission in the year under way, with what is left; null when nothing is planned or spent. */
  async budget({ commissionId }: Handover): Promise<CommissionBudget | null> {
    if (!commissionId) return null;
    return (await this.budgets.of(currentToday(this.clock))).get(commissionId) ?? null;
  }

  /** The next meetings. */
  async meetings({ commissionId }: Handover): Promise<Meeting[]> {
    const page = { commissionId, coming: true, limit: MEETINGS };
    return (await this.meetingsService.list(Object.assign(new MeetingsPageInput(), page))).items;
  }

  /** Whom to turn to: the seats of the commission, or the board. */
  async contacts({ commissionId }: Handover): Promise<Mandate[]> {
    if (commissionId) return this.commissions.seats(commissionId);
    const inForce = await this.db.query<{ id: string }>(
      `select id from mandate where role = any($1) and in_force @> ${TODAY}`,
      [boardRoles],
    );
    return this.db.find(Mandate, {
      where: { id: In(inForce.map(({ id }) => id)) },
      order: { role: 'asc', startsOn: 'asc', id: 'asc' },
    });
  }

  /** Validated minutes that who leaves gave, in the commission or everywhere, since the charge began. */
  async minutesGiven({ commissionId, leaverId, mandateId, missionSeatId }: Handover): Promise<number> {
    const row = await this.db.row<{ minutes: number }>(
      `select coalesce(sum(minutes), 0)::int as minutes from volunteer_hours_now
       where person_id = $1 and state = 'validated' and ($2::uuid is null or commission_id = $2) and on_day >= coalesce(
         (select starts_on from mandate where id = $3), (select starts_on from mission_seat where id = $4))`,
      [leaverId, commissionId, mandateId, missionSeatId],
    );
    return row?.minutes ?? 0;
  }
}
