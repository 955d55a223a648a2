import { can } from '@etabli/access';
import { AskedFees } from '@etabli/commissions';
import { demand, type IsoDate } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { byTheHour } from '../places/places.policy.js';
import { PlaceReads, planned } from '../places/reads.service.js';
import { monthsOf, movesOver, occupiedOver } from '../rules/figures.js';
import type { PlaceFigures, VacantPlace } from './figures.types.js';

/** Five years on one page. */
export const MOST_MONTHS = 60;

/** Nobody is there today; since the last who was, or since it opened. Lockers are never all taken. */
const VACANT = `
  select p.id, p.name, p.area_hundredths as "areaHundredths", greatest(max(o.ends_on) + 1, p.opens_on)::text as since
  from place p left join occupancy o on o.association_id = p.association_id and o.place_id = p.id
    and not isempty(o.in_force) and o.ends_on < $1::date
  where p.kind <> all($2) and days_of(p.opens_on, p.closes_on) @> $1::date
    and not exists (select from allocation_slot s where s.association_id = p.association_id and s.place_id = p.id
      and s.period @> $1::date)
  group by p.association_id, p.id, p.name, p.area_hundredths, p.opens_on order by 4, length(p.name), p.name`;

const USED = `select to_char(on_day, 'YYYY-MM-01') as month, count(*)::int as "halfDays" from check_in
  where pass_id is not null and taken_back_at is null and on_day between $1 and $2 group by 1`;

/** What the place holds, who comes and goes, what it brings: six statements, however long the period. */
@Injectable()
export class Figures {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(AskedFees) private readonly asked: AskedFees,
  ) {}

  /** By whole months. Refuses `figures.months`: the period ends before it starts, or has more than five years. */
  async read(from: IsoDate, to: IsoDate): Promise<PlaceFigures> {
    const months = from <= to ? monthsOf(from, to) : [];
    demand(months.length > 0 && months.length <= MOST_MONTHS, 'figures.months', { most: MOST_MONTHS }, 'to');
    const days = { from: months[0]?.start ?? from, to: months.at(-1)?.end ?? to };
    const places = (await this.reads.openIn(days))
      .filter(({ kind }) => !byTheHour.includes(kind))
      .map(planned);
    const inPeriod = <D extends { startsOn: IsoDate; endsOn: IsoDate | null }>(one: D) => ({
      ...one,
      period: { start: one.startsOn, end: one.endsOn },
    });
    const stays = (await this.reads.stays(days)).map(inPeriod);
    const holds = (await this.reads.holds(days)).map(inPeriod);
    const cents = await this.money(days);
    const used = await this.db.query<{ month: string; halfDays: number }>(USED, [days.from, days.to]);
    const halfDays = new Map(used.map((one) => [one.month, one.halfDays]));
    return {
      months: months.map((month) => ({
        month: month.start,
        ...occupiedOver(places, stays, holds, month),
        ...movesOver(stays, month),
        askedCents: cents && (cents.get(month.start) ?? 0),
        passHalfDays: halfDays.get(month.start) ?? 0,
      })),
      vacant: await this.db.query<VacantPlace>(VACANT, [this.reads.today(), [...byTheHour, 'locker']]),
    };
  }

  private async money({ from, to }: { from: IsoDate; to: IsoDate }): Promise<Map<string, number> | null> {
    if (!can(currentActor(), 'treasury.read')) return null;
    const months = await this.asked.byMonth(from, to);
    return months && new Map(months.map(({ month, cents }) => [month, cents]));
  }
}
