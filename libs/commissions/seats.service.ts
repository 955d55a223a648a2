import type { Clock } from '@etabli/kernel';
import { demand } from '@etabli/kernel';
import { currentToday, type Mandate, Mandates, said } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Commission } from './commissions.entities.js';
import type { LeadInput } from './commissions.inputs.js';
import { Commissions } from './commissions.service.js';

/** Who comes into a commission, leads it, and leaves it: each is a mandate given or ended. */
@Injectable()
export class Seats {
  constructor(
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Mandates) private readonly mandates: Mandates,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The viewer joins. Refuses `commission.already-in`, `commission.by-admission`, `commission.members-only`, `commission.closed`. */
  async join(id: string): Promise<Commission> {
    const commission = await this.commissions.locked(id, 'join');
    await this.seat(commission, currentActor().personId as string, 'commission.entry-open');
    return commission;
  }

  /** The viewer leaves, at once. Refuses `commission.not-in`, `commission.closed`. */
  async leave(id: string): Promise<Commission> {
    const commission = await this.commissions.locked(id, 'leave');
    await this.unseat(id, currentActor().personId as string, this.say('commission.left'));
    return commission;
  }

  /** Who leads lets a person in. Refuses `mandate.overlaps` when they are in already. */
  async admit(id: string, personId: string): Promise<Commission> {
    const commission = await this.commissions.locked(id, 'admit');
    await this.seat(commission, personId, 'commission.entry-admitted');
    return commission;
  }

  /** Who leads ends a person's seats, at once, with a reason. Refuses `commission.person-not-in`. */
  async release(id: string, personId: string, reason: string): Promise<Commission> {
    const commission = await this.commissions.locked(id, 'release');
    await this.unseat(id, personId, said(reason, 'reason'));
    return commission;
  }

  /** Names who speaks for a commission; several may. Refuses `commission.closed` and as mandates do. */
  async appointLead({ commissionId, personId, startsOn, endsOn, decidedBy }: LeadInput): Promise<Mandate> {
    await this.commissions.locked(commissionId, 'appointLead');
    return this.mandates.grant({
      personId,
      role: 'commission_lead',
      commissionId,
      startsOn: startsOn ?? currentToday(this.clock),
      endsOn: endsOn ?? null,
      decidedBy,
    });
  }

  private async seat(
    { id }: Commission,
    personId: string,
    by: 'commission.entry-open' | 'commission.entry-admitted',
  ) {
    await this.mandates.grant({
      personId,
      role: 'commission_member',
      commissionId: id,
      startsOn: currentToday(this.clock),
      decidedBy: this.say(by),
    });
  }

  private async unseat(commissionId: string, personId: string, reason: string): Promise<void> {
    const seats = (await this.commissions.seats(commissionId)).filter((seat) => seat.personId === personId);
    demand(seats.length > 0, 'commission.person-not-in');
    for (const seat of seats) await this.mandates.stop(seat, reason);
  }

  private say(code: string): string {
    return sentence(code, {}, currentAssociation().locale);
  }
}
