import { addDays, type IsoDate } from '@etabli/kernel/dates';
import { covers, overlaps, type Period } from '@etabli/kernel/period';
import type { Half } from './passes.js';
import { daysHalves, type Week } from './week.js';

/** Days ahead for which a released place can be taken. */
export const AHEAD_DAYS = 60;

/** What somebody lends of their place: half-days of these days, on all of its seats. `backFrom`: theirs again from that day. */
export interface Release {
  allocationId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  week: Week;
  backFrom: IsoDate | null;
}

/** The stay that lends: nothing of it can be taken on a day when it is over, or has not begun. */
export interface LendingStay {
  period: Period;
  week: Week;
  seats: number;
}

/** A seat somebody took, for a half-day. */
export interface Taken {
  allocationId: string;
  onDay: IsoDate;
  half: Half;
  seat: number;
}

const HALVES: readonly Half[] = [0, 1];

/** The days on which a release is in force; null when it was taken back before its first. */
export function lentDays({ startsOn, endsOn, backFrom }: Release): Period | null {
  const last = backFrom === null ? null : addDays(backFrom, -1);
  const end = endsOn !== null && (last === null || endsOn < last) ? endsOn : last;
  return end !== null && end < startsOn ? null : { start: startsOn, end };
}

/** The halves of a day that are lent, taken or not. */
export function lentOn(release: Release, stay: LendingStay, day: IsoDate): Half[] {
  const days = lentDays(release);
  if (!days || !covers(days, day) || !covers(stay.period, day)) return [];
  const halves = daysHalves(day);
  const first = Math.log2(halves & -halves);
  return HALVES.filter((half) => (release.week & stay.week & (1 << (first + half))) !== 0);
}

/** The lowest seat that nobody has on a half-day; null when all are taken. */
function freeSeat(
  { allocationId }: Release,
  { seats }: LendingStay,
  taken: readonly Taken[],
  day: IsoDate,
  half: Half,
) {
  const held = new Set(
    taken
      .filter((one) => one.allocationId === allocationId && one.onDay === day && one.half === half)
      .map(({ seat }) => seat),
  );
  for (let seat = 1; seat <= seats; seat++) if (!held.has(seat)) return seat;
  return null;
}

/** The halves of a day on which a seat can still be taken. `taken`: what stands of these days. */
export const offeredOn = (
  release: Release,
  stay: LendingStay,
  taken: readonly Taken[],
  day: IsoDate,
): Half[] => lentOn(release, stay, day).filter((half) => freeSeat(release, stay, taken, day, half) !== null);

/** A seat for each of the halves wanted: the lowest free one; null when one of them is not to be had. */
export function seatsFor(
  release: Release,
  stay: LendingStay,
  taken: readonly Taken[],
  day: IsoDate,
  wanted: readonly Half[],
): { half: Half; seat: number }[] | null {
  const lent = lentOn(release, stay, day);
  const seats = wanted.map((half) => ({ half, seat: freeSeat(release, stay, taken, day, half) }));
  if (wanted.length === 0 || seats.some(({ half, seat }) => seat === null || !lent.includes(half)))
    return null;
  return seats as { half: Half; seat: number }[];
}

/** Do two releases lend the same half-day? Nobody lends twice. */
export function lendTwice(one: Release, other: Release): boolean {
  const [a, b] = [lentDays(one), lentDays(other)];
  const same = one.allocationId === other.allocationId && (one.week & other.week) !== 0;
  return same && a !== null && b !== null && overlaps(a, b);
}

/** What is left to lend of a week: whoever lends every Friday and goes away for two weeks lends the other days too. */
export function leftToLend(asked: Release, others: readonly Release[]): Week {
  const days = lentDays(asked);
  const lentThroughout = others.filter((other) => {
    const theirs = lentDays(other);
    return (
      other.allocationId === asked.allocationId &&
      days !== null &&
      theirs !== null &&
      theirs.start <= days.start &&
      (theirs.end === null || (days.end !== null && days.end <= theirs.end))
    );
  });
  return lentThroughout.reduce((week, other) => week & ~other.week, asked.week);
}

/** The first day from which nobody counts on a release, at the earliest `from`: the day after the last one taken. */
export function backAtTheEarliest(taken: readonly Pick<Taken, 'onDay'>[], from: IsoDate): IsoDate {
  const last = taken
    .map(({ onDay }) => onDay)
    .filter((day) => day >= from)
    .sort()
    .at(-1);
  return last === undefined ? from : addDays(last, 1);
}
