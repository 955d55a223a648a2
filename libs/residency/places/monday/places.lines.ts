import { can } from '@etabli/access';
import { addDays, type IsoDate } from '@etabli/kernel';
import {
  fewOfEach,
  linesOfFew,
  type MondayFact,
  type MondaySource,
  MondaySources,
  type OneOfMany,
  TODAY,
} from '@etabli/membership';
import { currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Vacancies } from '../../applications/vacancies.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** Who arrives or leaves within the week; a departure that a contract follows has a line of its own. */
const MOVES = `
  select 'move' as kind, o.id, o.place_id as "placeId", p.name as place, w.display_name as name, m.what, m.day::text as "on"
  from occupancy o
  join place p on p.association_id = o.association_id and p.id = o.place_id
  join person w on w.association_id = o.association_id and w.id = o.person_id
  cross join lateral (values ('arrives', o.starts_on), ('leaves', o.ends_on)) m (what, day)
  where m.day between ${TODAY} and ${TODAY} + 6 and not isempty(o.in_force)
    and not ($1 and m.what = 'leaves' and exists (select from contract c
      where c.association_id = o.association_id and c.person_id = o.person_id
        and moved_to(c.association_id, c.allocation_id, 'infinity') = o.id
        and (select s.kind from contract_step s where s.association_id = c.association_id and s.contract_id = c.id
          order by s.step desc limit 1) = 'notice'))`;

/** What can be given to somebody and is nobody’s, today or later: empty, whole, and waited for by nobody. */
const VACANT = `
  select 'vacant' as kind, p.id, p.name as place, greatest(max(o.ends_on) + 1, p.opens_on)::text as "on",
    count(o.id) > 0 as had
  from place p left join occupancy o on o.association_id = p.association_id and o.place_id = p.id and not isempty(o.in_force)
  where not p.id = any($1) and p.kind not in ('meeting_room', 'machine', 'locker') and days_of(p.opens_on, p.closes_on) @> ${TODAY}
    and not exists (select from allocation_slot s where s.association_id = p.association_id and s.place_id = p.id
      and s.period && days_of(${TODAY}, null))
  group by p.association_id, p.id, p.name, p.opens_on`;

interface Move extends OneOfMany {
  id: string;
  placeId: string;
  place: string;
  name: string;
  what: 'arrives' | 'leaves';
  on: IsoDate;
}

interface Vacant extends OneOfMany {
  id: string;
  place: string;
  on: IsoDate;
  had: boolean;
}

/** Arrivals and departures of the week, and what is nobody’s: two statements. */
@Injectable()
export class PlacesLines implements MondaySource, OnModuleInit {
  readonly name = 'places';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Vacancies) private readonly waited: Vacancies,
    @Inject(MondaySources) private readonly sources: MondaySources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(today: IsoDate): Promise<MondayFact[]> {
    return [...(await this.moves()), ...(await this.vacancies(today))];
  }

  private async moves(): Promise<MondayFact[]> {
    const rows = await this.db.query<Move>(fewOfEach(MOVES, '"on", id'), [
      can(currentActor(), 'contracts.read'),
    ]);
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      rows,
      ({ id, placeId, what, on, ...move }) => ({
        key: `places.${what}.${id}.${on}`,
        by: on,
        sentence: words[what]({ ...move, on }),
        action: { label: words.seePlace, to: `lieu/places/${placeId}` },
      }),
      ({ on }, count) => ({
        key: 'places.moves.others',
        by: on,
        sentence: words.moreMoves({ count }),
        action: { label: words.seePlan, to: 'lieu' },
      }),
    );
  }

  /** Places on offer, or that somebody waits for: the waiting list says what to do with them. */
  private async spokenFor(): Promise<string[]> {
    if (!can(currentActor(), 'applications.review')) return [];
    const waited = await this.waited.known();
    return waited
      .filter(({ line, offers }) => line.length + offers.length > 0)
      .map(({ place: { id } }) => id);
  }

  private async vacancies(today: IsoDate): Promise<MondayFact[]> {
    const rows = await this.db.query<Vacant>(fewOfEach(VACANT, '"on", id'), [await this.spokenFor()]);
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      rows,
      ({ id, place, on, had }) => ({
        key: `places.vacant.${id}.${on}`,
        by: null,
        sentence: words.vacant({ place, on: had && on < addDays(today, 1) ? on : null }),
        action: { label: words.allocate, to: `lieu/places/${id}` },
      }),
      (_, count) => ({
        key: 'places.vacant.others',
        by: null,
        sentence: words.moreVacant({ count }),
        action: { label: words.seePlan, to: 'lieu?etat=free' },
      }),
    );
  }
}
