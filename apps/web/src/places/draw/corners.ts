import type { Point, Sheet } from '@etabli/residency/rules/shapes';

/** Corners fall on a grid of twenty centimetres: walls that ought to meet do. */
const STEP = 2;
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
