/** A point of a curve: a day and what the account held at its end. */
export interface Point {
  on: string;
  cents: number;
}

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/**
 * The points as a line drawn in steps, for an SVG of this size: a balance holds until the next movement. Zero is always
 * inside, so that the height says what is left.
 */
export function stepsOf(
  points: readonly Point[],
  width: number,
  height: number,
): { line: string; zero: number } {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { line: '', zero: height };
  const most = Math.max(0, ...points.map(({ cents }) => cents));
  const least = Math.min(0, ...points.map(({ cents }) => cents));
  const span = Math.max(1, day(last.on) - day(first.on));
  const x = ({ on }: Point) => round(((day(on) - day(first.on)) * width) / span);
  const y = (cents: number) => round(((most - cents) * height) / Math.max(1, most - least));
  const steps = points.slice(1).map((point) => `H${x(point)}V${y(point.cents)}`);
  return { line: `M0 ${y(first.cents)}${steps.join('')}H${width}`, zero: y(0) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
