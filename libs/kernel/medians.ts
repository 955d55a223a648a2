/** Grades in the order in which they leave when medians are taken away: pairs around the middle, run by run. */
interface Run {
  grade: number;
  /** Distance from the middle at which the run ends, the end left out. */
  until: number;
}

export interface Difference {
  /** 1 when the first is better, -1 when the second is. */
  sign: 1 | -1;
  removed: number;
  of: number;
  higher: number;
  lower: number;
}

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The median grade: the middle one, or the lower of the two middle ones. Null when there is none. */
export function median(counts: readonly number[]): number | null {
  const total = sum(counts);
  if (total === 0) return null;
  let below = 0;
  return counts.findIndex((count) => {
    below += count;
    return below * 2 >= total;
  });
}

/**
 * Where two sets of grades first differ when their median is taken away, again and again; null when never.
 *
 * Sets of different size (elect.judgment_blank: excluded) are compared as if each had been cast as many times as makes them
 * equal: what counts is the share of each grade, and casting all ballots twice changes nothing. Taking medians away visits
 * the grades in pairs from the middle outwards, the lower of a pair first; so runs of equal grades are compared at once,
 * on twice the common size, where the middle always falls between two grades. No grade at all is below any.
 */
export function firstDifference(a: readonly number[], b: readonly number[]): Difference | null {
  const [sizeA, sizeB] = [sum(a), sum(b)];
  if (sizeA === 0 || sizeB === 0) {
    if (sizeA === sizeB) return null;
    return { sign: sizeA > 0 ? 1 : -1, removed: 0, of: sizeA + sizeB, higher: 0, lower: 0 };
  }
  const of = (sizeA / gcd(sizeA, sizeB)) * sizeB;
  const [first, second] = [outwards(a, (2 * of) / sizeA), outwards(b, (2 * of) / sizeB)];
  const ends = [first, second].flatMap(({ low, high }) => [...low, ...high].map(({ until }) => until));
  for (const distance of [0, ...ends].sort((x, y) => x - y)) {
    if (distance >= of) break;
    for (const [after, side] of (['low', 'high'] as const).entries()) {
      const [x, y] = [gradeAt(first[side], distance), gradeAt(second[side], distance)];
      if (x === y) continue;
      const [higher, lower] = [Math.max(x, y), Math.min(x, y)];
      return { sign: x > y ? 1 : -1, removed: distance + after, of, higher, lower };
    }
  }
  return null;
}

const gradeAt = (runs: Run[], distance: number): number =>
  runs.find(({ until }) => distance < until)?.grade ?? 0;

/** Runs of grades below and above the middle, nearest first, each count taken `times` times (an even total). */
function outwards(counts: readonly number[], times: number): { low: Run[]; high: Run[] } {
  const half = (sum(counts) * times) / 2;
  const [low, high]: [Run[], Run[]] = [[], []];
  let below = 0;
  for (const [grade, count] of counts.entries()) {
    if (count === 0) continue;
    if (below < half) low.unshift({ grade, until: half - below });
    below += count * times;
    if (below > half) high.push({ grade, until: below - half });
  }
  return { low, high };
}
