import { can } from '@etabli/access';
import { AskedFees } from '@etabli/commissions';
import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CHARGE_PREFIX } from '../places/charges.sql.js';
import { byTheHour } from '../places/places.policy.js';
import { occupiedBy, PlaceReads, planned } from '../places/reads.service.js';
import { monthsOf, movesOver } from '../rules/figures.js';
import type { Hold } from '../rules/plan.js';
import { emptyBefore, mainPlaces, median, placeOver, type Span, type WhoseStay } from '../rules/returns.js';
import { MOST_MONTHS } from './figures.service.js';
import type { PlaceReturn, PlaceReturns, WaitedFor } from './returns.types.js';

/** Of rooms and machines: hours, the days that have some, and what is asked for them. */
const BOOKED = `
  with house as (select time_zone as zone from association where id = current_association())
  select b.place_id as "placeId", sum(b.cents)::int as cents,
    (coalesce(sum(extract(epoch from b.ends_at - b.starts_at)) filter (where b.stands), 0) / 3600)::int as hours,
    count(distinct (b.starts_at at time zone house.zone)::date) filter (where b.stands)::int as days
  from booking_now b cross join house
  where (b.starts_at at time zone house.zone)::date between $1 and $2 group by 1`;

/** Who was offered a place, took one and signed within the days; each is counted at the first time it happened. */
const WAITED = `
  with waited as (
    select a.kind, offer.on_day - a.applied_on as "toOffer", taken.on_day - a.applied_on as "toPlace",
      signed.on_day - a.applied_on as "toContract"
    from application a
    left join lateral (select min(o.recorded_at)::date as on_day from place_offer o
      where o.association_id = a.association_id and o.application_id = a.id
      having min(o.recorded_at)::date between $1 and $2) offer on true
    left join lateral (select min(s.recorded_at)::date as on_day from application_step s
      where s.association_id = a.association_id and s.application_id = a.id and s.kind = 'housed'
      having min(s.recorded_at)::date between $1 and $2) taken on true
    left join lateral (select min(s.on_day) as on_day from place_offer o
      join contract c on c.association_id = o.association_id and c.offer_id = o.id
      join contract_step s on s.association_id = c.association_id and s.contract_id = c.id and s.kind = 'signed'
      where o.association_id = a.association_id and o.application_id = a.id
      having min(s.on_day) between $1 and $2) signed on true)
  select kind, count("toOffer")::int as offered, count("toPlace")::int as housed, count("toContract")::int as signed,
    percentile_disc(0.5) within group (order by "toOffer")::int as "daysToOffer",
    percentile_disc(0.5) within group (order by "toPlace")::int as "daysToPlace",
    percentile_disc(0.5) within group (order by "toContract")::int as "daysToContract"
  from waited group by kind having count("toOffer") + count("toPlace") + count("toContract") > 0 order by kind`;

type Booked = { placeId: string; cents: Cents; hours: number; days: number };

/** What each place held and brought, and how long people waited: a fixed number of statements, however long the period. */
@Injectable()
export class Returns {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(AskedFees) private readonly asked: AskedFees,
  ) {}

  /** By whole months. Refuses `figures.months` as figures do. */
  async read(first: IsoDate, last: IsoDate): Promise<PlaceReturns> {
    const months = first <= last ? monthsOf(first, last) : [];
    demand(months.length > 0 && months.length <= MOST_MONTHS, 'figures.months', { most: MOST_MONTHS }, 'to');
    const [from, to] = [months[0]?.start ?? first, months.at(-1)?.end ?? last];
    const days = { start: from, end: to };
    const ever = await this.reads.stays({ from: '0001-01-01', to });
    const { stays, holds } = occupiedBy(ever, await this.reads.holds({ from, to }));
    const all = [...stays.values()].flat();
    const gaps = emptyBefore(all, days);
    return {
      ...{ from, to, ...movesOver(all, days), relets: gaps.length, emptyBefore: median(gaps) },
      ...(await this.places(days, stays, holds)),
      waits: await this.db.query<WaitedFor>(WAITED, [from, to]),
    };
  }

  private async places(
    { start: from, end: to }: Span,
    stays: ReadonlyMap<string, WhoseStay[]>,
    holds: ReadonlyMap<string, Hold[]>,
  ): Promise<Pick<PlaceReturns, 'places' | 'elsewhereCents'>> {
    const booked = new Map(
      (await this.db.query<Booked>(BOOKED, [from, to])).map((one) => [one.placeId, one]),
    );
    const asked = await this.money({ start: from, end: to }, [...stays.values()].flat());
    const places = (await this.reads.openIn({ from, to })).map((place): PlaceReturn => {
      const { id, name, kind, areaHundredths } = place;
      const over = placeOver(planned(place), stays.get(id) ?? [], holds.get(id) ?? [], {
        start: from,
        end: to,
      });
      const room = byTheHour.includes(kind) ? (booked.get(id) ?? { cents: 0, hours: 0, days: 0 }) : null;
      return {
        ...{ id, name, kind, areaHundredths, ...over },
        emptyDays: over.emptyDays - (room?.days ?? 0),
        bookedHours: room?.hours ?? null,
        askedCents: asked && (asked.get(id) ?? 0) + (room?.cents ?? 0),
      };
    });
    return { places, elsewhereCents: asked && (asked.get(null) ?? 0) };
  }

  /**
   * What was asked by the month, by place: that of the allocation it is for, else the one its person mostly had; under null,
   * of who had none. Null for who sees no money, or where nobody keeps it.
   */
  private async money(
    { start, end }: Span,
    stays: readonly WhoseStay[],
  ): Promise<Map<string | null, Cents> | null> {
    if (!can(currentActor(), 'treasury.read')) return null;
    const charges = await this.asked.byCharge(start, end);
    if (!charges) return null;
    const rows = await this.db.query<{ key: string; placeId: string }>(
      `select '${CHARGE_PREFIX}' || id as key, place_id as "placeId" from occupancy where '${CHARGE_PREFIX}' || id = any($1)`,
      [charges.map(({ key }) => key)],
    );
    const placeOf = new Map(rows.map(({ key, placeId }) => [key, placeId]));
    const mostly = mainPlaces(stays, { start, end });
    const byPlace = new Map<string | null, Cents>();
    for (const { key, personId, cents } of charges) {
      const placeId = placeOf.get(key) ?? mostly.get(personId) ?? null;
      byPlace.set(placeId, (byPlace.get(placeId) ?? 0) + cents);
    }
    return byPlace;
  }
}
