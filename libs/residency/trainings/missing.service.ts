import { type Clock, civilDate, type IsoDate, Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { minuteOf } from '../rules/bookings/hours.js';
import { missingOn } from '../rules/trainings.js';
import { AUTHORISATIONS } from './authorisations.sql.js';
import type { Authorisation, Training } from './trainings.entities.js';

/** What somebody still has to learn before a machine is theirs to book. */
@Injectable()
export class MissingTrainings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(People) private readonly people: People,
  ) {}

  /** The trainings that a machine asks for; batched. */
  async needed(placeId: string): Promise<Training[]> {
    const found = await load('needed-trainings', placeId, async (ids) => {
      const rows = await this.db.query<Training & { placeId: string }>(
        `select n.place_id as "placeId", t.id, t.name, t.how, t.valid_months as "validMonths", t.closed_at as "closedAt"
         from training_place n join training t on t.association_id = n.association_id and t.id = n.training_id
         where n.place_id = any($1) and n.removed_at is null and t.closed_at is null
         order by fold(t.name), t.id`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.placeId);
    });
    return found ?? [];
  }

  /** Those of them that somebody has no authorisation for on a day; batched. */
  async missing(placeId: string, personId: string, day: IsoDate): Promise<Training[]> {
    const needed = await this.needed(placeId);
    if (needed.length === 0) return [];
    const held = await load('held-authorisations', personId, async (ids) => {
      const rows = await this.db.query<Authorisation>(`${AUTHORISATIONS} where a.person_id = any($1)`, [ids]);
      return groupBy(ids, rows, (row) => row.personId);
    });
    const missing = missingOn(
      needed.map(({ id }) => id),
      held ?? [],
      day,
    );
    return needed.filter(({ id }) => missing.includes(id));
  }

  /** Refuses `booking.training` with which training is missing, how one gets it, and when the next session is. */
  async demandNone(place: { id: string; name: string }, personId: string, day: IsoDate): Promise<void> {
    const [training] = await this.missing(place.id, personId, day);
    if (!training) return;
    const next = await this.db.row<{ at: Date }>(
      `select s.starts_at as at from training_session s
       where s.training_id = $1 and s.cancelled_at is null and s.starts_at > $2
         and (select count(*) from training_seat k where k.association_id = s.association_id and k.session_id = s.id
           and k.left_at is null) < s.seats
       order by s.starts_at limit 1`,
      [training.id, this.clock.now()],
    );
    const { timeZone } = currentAssociation();
    const isViewer = personId === currentActor().personId;
    throw new Refusal(
      'booking.training',
      {
        ...{ place: place.name, training: training.name, trainingId: training.id, how: training.how, day },
        name: isViewer ? null : (await this.people.byId(personId))?.displayName,
        nextDay: next ? civilDate(next.at, timeZone) : null,
        nextAt: next ? minuteOf(next.at, timeZone) : null,
      },
      'placeId',
    );
  }
}
