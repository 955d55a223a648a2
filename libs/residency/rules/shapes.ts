import { demand } from '@etabli/kernel';

/** A corner on the drawing of a floor: whole units of ten centimetres from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** How large a floor is, in the same units. */
export interface Sheet {
  width: number;
  height: number;
}

const MOST_CORNERS = 60;

/** The corners of a rectangle between two opposite ones, clockwise from the upper left. */
export function rectangle([x1, y1]: Point, [x2, y2]: Point): Point[] {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

const next = (points: readonly Point[], index: number): Point => points[(index + 1) % points.length] as Point;

/** Twice the signed area, by the shoelace formula. */
const doubled = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], index) => sum + x * next(points, index)[1] - next(points, index)[0] * y, 0);

/**
 * What a drawn shape measures, in hundredths of a square metre: a square unit is just that. Half a unit is dropped.
 */
export const areaOf = (points: readonly Point[]): number => Math.floor(Math.abs(doubled(points)) / 2);

/** Where the name of a place is written: the middle of the box around it. */
export function middleOf(points: readonly Point[]): Point {
  const { left, top, right, bottom } = boxOf(points);
  return [Math.floor((left + right) / 2), Math.floor((top + bottom) / 2)];
}

/** The box around a shape. */
export function boxOf(points: readonly Point[]): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/**
 * Refuses what is not the outline of a place: `shape.corners` (under three or too many), `shape.outside` (not whole units of
 * the floor) and `shape.flat` (no area).
 */
export function checkShape(points: readonly Point[], { width, height }: Sheet): void {
  demand(
    points.length >= 3 && points.length <= MOST_CORNERS,
    'shape.corners',
    { max: MOST_CORNERS },
    'points',
  );
  demand(
    points.every(([x, y]) => isUnit(x, width) && isUnit(y, height)),
    'shape.outside',
    {},
    'points',
  );
  demand(areaOf(points) > 0, 'shape.flat', {}, 'points');
}

const isUnit = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
