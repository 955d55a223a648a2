import { authorize } from '@etabli/access';
import { Commission } from '@etabli/commissions';
import { demand, type IsoDate, Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { BookingPlan } from './bookings.entities.js';
import type { RoomHoursInput } from './bookings.inputs.js';
import { mayBookFor, mayBookForHouse } from './bookings.policy.js';
import { BookingReads } from './reads.service.js';

/** Whose hours they are: somebody’s, or the house’s in the name of who answers for them, as a whole or for a commission. */
export interface Beneficiary {
  personId: string;
  commissionId: string | null;
  plan: BookingPlan;
}

type Whose = Pick<RoomHoursInput, 'personId' | 'forHouse' | 'commissionId' | 'day'>;

/** For whom hours are booked, and who may. */
@Injectable()
export class Beneficiaries {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(People) private readonly people: People,
  ) {}

  /**
   * Whose hours they would be. Refuses `booking.not-yours`, `booking.for-others`, `place.not-yours` (for the house),
   * `booking.for-commission`, `commission.closed`, `people.erased`, `not-found`.
   */
  async of({ day, personId: other, forHouse, commissionId = null }: Whose): Promise<Beneficiary> {
    const actor = currentActor();
    const personId = other ?? actor.personId;
    if (!personId) throw new Refusal('sign-in.required');
    authorize(mayBookFor(actor, personId));
    if (forHouse || commissionId) authorize(mayBookForHouse(actor, commissionId));
    if (commissionId) {
      const { closedAt } = await this.db.get(Commission, commissionId);
      demand(closedAt === null, 'commission.closed', {}, 'commissionId');
    }
    demandStillHere(await this.people.get(personId));
    const plan = forHouse || commissionId ? BookingPlan.house : await this.reads.planOf(personId, day);
    return { personId, commissionId, plan };
  }

  /** The same, on another day, for whoever they are by then. */
  async on({ personId, commissionId, plan }: Beneficiary, day: IsoDate): Promise<Beneficiary> {
    const then = plan === BookingPlan.house ? plan : await this.reads.planOf(personId, day);
    return { personId, commissionId, plan: then };
  }

  /** Commissions for which the viewer may book, by name. */
  async commissions(): Promise<Commission[]> {
    const open = await this.db.find(Commission, { where: { closedAt: IsNull() }, order: { name: 'asc' } });
    return open.filter(({ id }) => mayBookForHouse(currentActor(), id) === true);
  }
}

/** Must whoever answers for these hours know the machine? All but the house, for itself as a whole. */
export const needsTraining = ({ plan, commissionId }: Beneficiary): boolean =>
  plan !== BookingPlan.house || commissionId !== null;
