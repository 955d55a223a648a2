import { boxOf, type Point, type Sheet } from '@etabli/residency/rules/shapes';

/** Corners fall on a grid of twenty centimetres: walls that ought to meet do. */
export const STEP = 2;
/** How near the first corner one must come to close an outline. */
const NEAR = 4;

const within = (value: number, most: number): number =>
  Math.max(0, Math.min(most, Math.round(value / STEP) * STEP));

/** The nearest point of the grid that is on the sheet. */
export const onSheet = ([x, y]: Point, { width, height }: Sheet): Point => [
  within(x, width),
  within(y, height),
];

/** Is one back at the first corner, with enough of them for an outline? */
export function closes(corners: readonly Point[], [x, y]: Point): boolean {
  const [first] = corners;
  return (
    corners.length > 2 &&
    first !== undefined &&
    Math.abs(first[0] - x) <= NEAR &&
    Math.abs(first[1] - y) <= NEAR
  );
}

/** An outline moved by so much, its corners on the grid, and stopped at the edges of the sheet. */
export function moved(points: readonly Point[], [dx, dy]: Point, { width, height }: Sheet): Point[] {
  const { left, top, right, bottom } = boxOf(points);
  const [x, y] = [
    Math.max(-left, Math.min(width - right, Math.round(dx / STEP) * STEP)),
    Math.max(-top, Math.min(height - bottom, Math.round(dy / STEP) * STEP)),
  ];
  return points.map((point) => [point[0] + x, point[1] + y]);
}

/** Is a point inside an outline: does a line to its right cross the outline an odd number of times? */
export function inside(points: readonly Point[], [x, y]: Point): boolean {
  return points.reduce((within, [x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length] as Point;
    const crosses = y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    return crosses ? !within : within;
  }, false);
}
