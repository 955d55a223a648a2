import { type Clock, civilDate, demand, newId } from '@etabli/kernel';
import { CLOCK, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { stayMinutes } from '../rules/stay.js';
import type { ArrivalInput, DepartureInput, DoorArrival } from './door.types.js';
import { Duty, HoursSource, type VolunteerHours } from './hours.entities.js';
import { Hours } from './hours.service.js';

/** A clock a little ahead of ours is no lie. */
const SLACK_MS = 5 * 60_000;

/** The code at the door: one press to arrive, one to leave, and the stay becomes hours. */
@Injectable()
export class Door {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Hours) private readonly hours: Hours,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The viewer's arrival that no departure follows yet, or null. */
  async open(): Promise<DoorArrival | null> {
    return this.db.row<DoorArrival>(
      `select a.id, a.at from door_arrival a where a.person_id = current_person() and not exists (
         select 1 from door_departure d where d.association_id = a.association_id and d.arrival_id = a.id)
       order by a.at desc, a.id limit 1`,
    );
  }

  /** The viewer arrives. Sent again it changes nothing. Refuses `hours.future`. */
  async arrive({ id, at }: ArrivalInput): Promise<DoorArrival> {
    demand(at.getTime() <= this.clock.now().getTime() + SLACK_MS, 'hours.future', {}, 'at');
    await this.db.query(
      `insert into door_arrival (id, person_id, at) values ($1, current_person(), $2)
       on conflict (association_id, id) do nothing`,
      [id, at],
    );
    return this.own(id);
  }

  /**
   * The viewer leaves: the stay becomes hours of the day on which it began. Sent again it changes nothing.
   * Refuses `hours.stay` (over 16 hours: the departure was forgotten, give its time), `hours.future`, and as `declare`.
   */
  async leave({ arrivalId, at, what, commissionId = null }: DepartureInput): Promise<VolunteerHours> {
    const arrival = await this.own(arrivalId);
    demand(at.getTime() <= this.clock.now().getTime() + SLACK_MS, 'hours.future', {}, 'at');
    const before = await this.db.row<{ hoursId: string }>(
      'select hours_id as "hoursId" from door_departure where arrival_id = $1',
      [arrivalId],
    );
    if (before) return this.hours.one(before.hoursId);
    const minutes = stayMinutes(arrival.at, at);
    demand(minutes !== null, 'hours.stay', {}, 'at');
    const [declared] = await this.hours.declare([
      {
        ...{
          id: newId(),
          minutes: minutes as number,
          what,
          commissionId,
          duty: Duty.action,
          source: HoursSource.door,
        },
        onDay: civilDate(arrival.at, currentAssociation().timeZone),
      },
    ]);
    const hours = declared as VolunteerHours;
    await this.db.query('insert into door_departure (arrival_id, at, hours_id) values ($1, $2, $3)', [
      ...[arrivalId, at, hours.id],
    ]);
    return hours;
  }

  private async own(id: string): Promise<DoorArrival> {
    const arrival = await this.db.row<DoorArrival>(
      'select id, at from door_arrival where id = $1 and person_id = current_person()',
      [id],
    );
    demand(arrival, 'not-found');
    return arrival as DoorArrival;
  }
}
