import { addDays } from '@etabli/kernel/dates';
import { OFFER_DAYS } from '@etabli/residency/rules/offers';
import type { Half } from '@etabli/residency/rules/passes';
import { type PlaceState, type Standing, type Stay, standingOn } from '@etabli/residency/rules/plan';
import { offeredOn } from '@etabli/residency/rules/releases';
import type { Point } from '@etabli/residency/rules/shapes';
import { WHOLE_WEEK } from '@etabli/residency/rules/week';
import type { PlanOfQuery } from '../../gql/places.js';

export type Plan = PlanOfQuery['plan'];
export type PlanPlace = Plan['places'][number];
export type PlanStay = Plan['stays'][number] & Stay;
type PlanPerson = PlanStay['person'];

/** What of a place is lent on a day: the halves still to be had, and who took one. */
export interface Lent {
  halves: Half[];
  takers: PlanPerson[];
}

/** A place as it is on a day: how it stands, who is there, where it is drawn. */
export interface Shown {
  place: PlanPlace;
  standing: Standing<PlanStay>;
  floorId: string | null;
  points: Point[] | null;
  /** It is kept for whom it is offered to. */
  offered: boolean;
  /** The place it is a part of on that day, which is what one sees there. */
  within: PlanPlace | null;
  lent: Lent;
}

const dated = <D extends { startsOn: string; endsOn?: string | null | undefined }>(one: D) => ({
  ...one,
  period: { start: one.startsOn, end: one.endsOn ?? null },
});

/** Every place that exists on a day, by the very rules of the server. */
export function shownOn(plan: Plan, day: string): Shown[] {
  const stays = grouped(plan.stays.map(dated));
  const holds = grouped(plan.holds.map(dated));
  const shapes = grouped(plan.shapes);
  const lent = lentByPlace(plan, day);
  const byId = new Map(plan.places.map((place) => [place.id, place]));
  return plan.places.flatMap((place) => {
    const rules = {
      ...place,
      floorId: place.floorId ?? null,
      open: { start: place.opensOn, end: place.closesOn ?? null },
    };
    const standing = standingOn(rules, stays.get(place.id) ?? [], holds.get(place.id) ?? [], day);
    if (standing.state === 'closed') return [];
    const shape = (shapes.get(place.id) ?? []).filter(({ fromDay }) => fromDay <= day).at(-1);
    const hold = (holds.get(place.id) ?? []).find(
      ({ period }) => period.start <= day && (period.end === null || day <= period.end),
    );
    const whole = hold?.intoIds.length === 1 ? byId.get(hold.intoIds[0] as string) : undefined;
    return [
      {
        ...{ place, standing, within: whole ?? null, offered: isOffered(place, day) },
        lent: lent.get(place.id) ?? NOTHING,
        floorId: shape ? (shape.floorId ?? null) : (place.floorId ?? null),
        points: (shape?.points as Point[] | null | undefined) ?? null,
      },
    ];
  });
}

/** An offer holds a place for some days; before, nobody knew of it. */
const isOffered = ({ offeredUntil }: PlanPlace, day: string): boolean =>
  Boolean(offeredUntil) && day >= addDays((offeredUntil ?? '').slice(0, 10), -OFFER_DAYS - 1);
const NOTHING: Lent = { halves: [], takers: [] };

/** What is lent on a day, by place, by the rules of the server. */
function lentByPlace({ releases, takings }: Plan, day: string): Map<string, Lent> {
  const found = new Map<string, Lent>();
  const taken = takings
    .filter(({ onDay }) => onDay === day)
    .map((one) => ({ ...one, half: one.half as Half }));
  for (const { endsOn = null, backFrom = null, ...release } of releases) {
    const stay = {
      period: { start: release.stayFrom, end: release.stayUntil ?? null },
      week: release.stayWeek,
    };
    const offer = { ...release, endsOn, backFrom };
    const halves = offeredOn(offer, { ...stay, seats: release.seats }, taken, day);
    const takers = taken.filter(({ allocationId }) => allocationId === release.allocationId);
    const before = found.get(release.placeId) ?? NOTHING;
    const people = [...before.takers, ...takers.map(({ person }) => person)];
    found.set(release.placeId, {
      halves: [...new Set([...before.halves, ...halves])].sort(),
      takers: [...new Map(people.map((person) => [person.id, person])).values()],
    });
  }
  return found;
}

function grouped<D extends { placeId: string }>(all: readonly D[]): Map<string, D[]> {
  const groups = new Map<string, D[]>();
  for (const one of all) groups.set(one.placeId, [...(groups.get(one.placeId) ?? []), one]);
  return groups;
}

/** The days of a plan on which somebody comes, or is gone, in order. */
export function changesOf(plan: Plan): string[] {
  const days = [...plan.stays, ...plan.holds].flatMap(({ startsOn, endsOn }) => [
    startsOn,
    ...(endsOn ? [addDays(endsOn, 1)] : []),
  ]);
  return [...new Set(days.filter((day) => day >= plan.from && day <= plan.to))].sort();
}

/** The states people filter by, in the order they are offered. */
export const filterStates = ['free', 'partly', 'offered', 'lent', 'leaving', 'shared', 'taken'] as const;

/** What is shown of a place: how it stands, that a seat is left all week, that it is offered, or lent for the day. */
export type SeenState = PlaceState | 'partly' | 'offered' | 'lent' | 'hour';

export const seenAs = ({ place, standing, offered, lent }: Shown): SeenState => {
  if (byTheHour(place.kind)) return 'hour';
  if (lent.halves.length > 0) return 'lent';
  if (offered) return 'offered';
  return standing.state === 'shared' && standing.freeWeek === WHOLE_WEEK ? 'partly' : standing.state;
};

/** The kinds that are booked by the hour, and nobody’s. */
export const byTheHour = (kind: string): boolean => kind === 'meeting_room' || kind === 'machine';
