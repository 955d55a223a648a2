import { demand } from '@etabli/kernel';
import { boxOf, type Point, type Sheet } from './shapes.js';

/** An outline on a floor; `now` false for where a place was drawn before. */
export interface FloorOutline {
  place: string;
  points: readonly Point[];
  now: boolean;
}

/** A place that is or was on a floor: still open there, and whether anybody ever had, booked or merged it. */
export interface FloorPlace {
  name: string;
  now: boolean;
  lived: boolean;
}

/** Names, each once, in the order they come. */
const named = (names: readonly string[]): string[] => [...new Set(names)];

/**
 * The least a floor must measure for every outline to stay on it, in units of ten centimetres; zero without outlines.
 */
export function leastSheet(outlines: readonly FloorOutline[]): Sheet {
  const boxes = outlines.map(({ points }) => boxOf(points));
  return {
    width: Math.max(0, ...boxes.map(({ right }) => right)),
    height: Math.max(0, ...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * Refuses measures that would leave an outline outside: `floor.too-small`, with the places and the least measures. Places
 * drawn there now come first; failing those, the ones of the past (`before`), so that the plan of any day stays whole.
 */
export function checkResize(outlines: readonly FloorOutline[], { width, height }: Sheet): void {
  const outside = outlines.filter(({ points }) => {
    const { right, bottom } = boxOf(points);
    return right > width || bottom > height;
  });
  const now = outside.filter((outline) => outline.now);
  const told = now.length > 0 ? now : outside;
  const least = leastSheet(outlines);
  demand(
    outside.length === 0,
    'floor.too-small',
    { places: named(told.map(({ place }) => place)), before: now.length === 0, ...least },
    width < least.width ? 'width' : 'height',
  );
}

/**
 * Refuses to take away a floor or a building (`what`) that places are on (`floor.has-places`), or that the plan of a past day
 * needs (`floor.has-history`): only places that are closed and that nobody ever had may be left behind.
 */
export function checkRemoval(places: readonly FloorPlace[], what: 'floor' | 'building'): void {
  const names = (of: readonly FloorPlace[]) => ({ what, places: named(of.map(({ name }) => name)) });
  const there = places.filter(({ now }) => now);
  demand(there.length === 0, 'floor.has-places', names(there));
  const lived = places.filter((place) => place.lived);
  demand(lived.length === 0, 'floor.has-history', names(lived));
}
