import { decimal } from '@etabli/kernel';
import { neutralise } from '@etabli/kernel/formulas';
import { spreadsheetText } from '@etabli/kernel/spreadsheet';
import { centsBySquareMetreAndDay, percentOf } from '@etabli/residency/rules/figures';
import type { ReturnsOfPlaceQuery } from '../../gql/daily.js';

export type PlaceReturn = ReturnsOfPlaceQuery['placeReturns']['places'][number];

/** What is counted of a place, or of several together. */
type Counted = Pick<PlaceReturn, 'availableArea' | 'occupiedArea' | 'askedCents'>;

/** Shares in hundredths, cents for a hundred square metres and a day; null where nobody says or nothing was available. */
export const workedReturn = ({ availableArea, occupiedArea, askedCents }: Counted) => ({
  occupancy: percentOf(occupiedArea, availableArea),
  bySquareMetre:
    typeof askedCents === 'number' ? centsBySquareMetreAndDay(askedCents * 100, availableArea) : null,
});

/** Places of one kind together, in the order of the kinds. */
export function byKind(places: readonly PlaceReturn[], kinds: readonly string[]) {
  return kinds.flatMap((kind) => {
    const own = places.filter((place) => place.kind === kind);
    if (own.length === 0) return [];
    const sum = (of: (place: PlaceReturn) => number) => own.reduce((total, place) => total + of(place), 0);
    const counted: Counted = {
      availableArea: sum(({ availableArea }) => availableArea),
      occupiedArea: sum(({ occupiedArea }) => occupiedArea),
      askedCents: own.some(({ askedCents }) => typeof askedCents === 'number')
        ? sum(({ askedCents }) => askedCents ?? 0)
        : null,
    };
    const rooms = own.some(({ bookedHours }) => typeof bookedHours === 'number');
    return [{ kind, rooms, hours: sum(({ bookedHours }) => bookedHours ?? 0), ...workedReturn(counted) }];
  });
}

/** The table as a CSV that French spreadsheets open. */
export function csvOfPlaces(
  places: readonly PlaceReturn[],
  headings: readonly string[],
  kindOf: (kind: string) => string,
): string {
  const amount = (cents: number | null | undefined) => (typeof cents === 'number' ? decimal(cents) : '');
  const lines = places.map((place) => {
    const { occupancy, bySquareMetre } = workedReturn(place);
    const room = typeof place.bookedHours === 'number';
    return [
      ...[neutralise(place.name), kindOf(place.kind), decimal(place.areaHundredths)],
      ...[decimal(place.availableArea), decimal(place.occupiedArea), room ? '' : occupancy],
      ...[place.emptyDays, place.bookedHours ?? '', amount(place.askedCents), amount(bySquareMetre)],
    ];
  });
  return spreadsheetText([headings, ...lines]);
}
