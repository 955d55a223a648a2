/**
 * Where a task stands in its column, as a word that sorts: between any two there is room for another, so that moving one
 * task changes one row. A place is a whole number written in six digits of base 36, then a fraction that never ends in 0.
 * The fraction is the midpoint of David Greenspan’s “Implementing fractional indexing”.
 */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const WIDTH = 6;
const MIDDLE = `i${'0'.repeat(WIDTH - 1)}`;

/** Is this a place as `placeBetween` writes them? */
export const isPlace = (text: string): boolean => /^[0-9a-z]{6}([0-9a-z]*[1-9a-z])?$/.test(text);

/**
 * A place strictly between two others; `null` stands for the beginning or the end of the column.
 *
 * @throws RangeError when the two are not places in order.
 */
export function placeBetween(before: string | null, after: string | null): string {
  for (const place of [before, after]) {
    if (place !== null && !isPlace(place)) throw new RangeError(`not a place: ${place}`);
  }
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`${before} does not come before ${after}`);
  }
  if (before === null) return after === null ? MIDDLE : placeBefore(after);
  const next = shifted(before.slice(0, WIDTH), 1);
  if (after === null || next < after) return next;
  const sameWhole = after.startsWith(before.slice(0, WIDTH));
  return before.slice(0, WIDTH) + middle(before.slice(WIDTH), sameWhole ? after.slice(WIDTH) : null);
}

/** As many places as asked, in order, between two others. */
export function placesBetween(before: string | null, after: string | null, count: number): string[] {
  const places: string[] = [];
  for (let n = 0; n < count; n++) places.push(placeBetween(places.at(-1) ?? before, after));
  return places;
}

const placeBefore = (after: string): string =>
  after.length > WIDTH ? after.slice(0, WIDTH) : shifted(after, -1);

/** A whole number of six digits, one further or one nearer: two thousand million of them on each side of the middle. */
function shifted(whole: string, by: 1 | -1): string {
  const moved = Number.parseInt(whole, DIGITS.length) + by;
  const written = moved.toString(DIGITS.length).padStart(WIDTH, '0');
  if (moved < 0 || written.length > WIDTH) throw new RangeError('the column has no room left');
  return written;
}

/** The shortest fraction between two, `after` null standing for 1. */
function middle(before: string, after: string | null): string {
  if (after !== null) {
    let same = 0;
    while ((before[same] ?? '0') === after[same]) same++;
    if (same > 0) return after.slice(0, same) + middle(before.slice(same), after.slice(same));
  }
  const low = before ? DIGITS.indexOf(before[0] as string) : 0;
  const high = after === null ? DIGITS.length : DIGITS.indexOf(after[0] as string);
  if (high - low > 1) return DIGITS[(low + high) >> 1] as string;
  if (after !== null && after.length > 1) return after.slice(0, 1);
  return (DIGITS[low] as string) + middle(before.slice(1), null);
}
