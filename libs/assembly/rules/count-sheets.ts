import { type Bucket, buckets, type Counts, sumOf } from './kinds.js';

/** What one person counted, hands or paper: voices by what they said, or names and their voices in an election. */
export interface CountSheet<Found = Counts> {
  by: string;
  counts: Found;
}

/** Where a bucket differs between what two people counted. Voices. */
export interface CountDifference {
  bucket: Bucket;
  mine: number;
  theirs: number;
}

/** Where counting stands: nobody yet, another person awaited, two who differ, or agreed on. */
export type CountStanding<Found = Counts> =
  | { state: 'none' | 'awaited' | 'differ'; counts: null; by: string[] }
  | { state: 'agreed'; counts: Found; by: string[] };

/**
 * How many people must find the same count: two; one alone where the sitting named no scrutineer, as small assemblies do. With a
 * single scrutineer, whoever presides or keeps the minutes counts beside them.
 */
export const countersNeeded = (scrutineers: number): 1 | 2 => (scrutineers === 0 ? 1 : 2);

/**
 * Where counting stands, from the sheets in the order in which they were handed in. The last sheet of each person is theirs. A
 * count is agreed on when the last sheets of two different people are equal (`same` says of two counts whether they are), and
 * no other two agree on something else.
 */
export function countStanding<Found>(
  sheets: readonly CountSheet<Found>[],
  needed: 1 | 2,
  same: (one: Found, other: Found) => boolean,
): CountStanding<Found> {
  const last = lastOf(sheets);
  const by = last.map((sheet) => sheet.by);
  if (last.length === 0) return { state: 'none', counts: null, by };
  const latest = sheets.at(-1) as CountSheet<Found>;
  if (needed === 1) return { state: 'agreed', counts: latest.counts, by: [latest.by] };
  const shared = last.filter((one) => last.some((other) => other !== one && same(one.counts, other.counts)));
  const [found] = shared;
  if (found && shared.every(({ counts }) => same(counts, found.counts))) {
    return { state: 'agreed', counts: found.counts, by: shared.map((sheet) => sheet.by) };
  }
  return { state: last.length === 1 ? 'awaited' : 'differ', counts: null, by };
}

/** The last sheet of each person, in the order in which people first counted. */
export const lastOf = <Found>(sheets: readonly CountSheet<Found>[]): CountSheet<Found>[] => [
  ...new Map(sheets.map((sheet) => [sheet.by, sheet])).values(),
];

export const sameCounts = (a: Counts, b: Counts): boolean =>
  buckets.every((bucket) => a[bucket] === b[bucket]);

/** Where two counts differ, bucket by bucket; nothing when they are the same. */
export const differencesOf = (mine: Counts, theirs: Counts): CountDifference[] =>
  buckets
    .filter((bucket) => mine[bucket] !== theirs[bucket])
    .map((bucket) => ({ bucket, mine: mine[bucket], theirs: theirs[bucket] }));

export type Channel = 'online' | 'hands' | 'paper';

/** What came by one channel. `counts` is null where saying it could reveal somebody's vote. */
export interface ChannelCount {
  channel: Channel;
  counts: Counts | null;
}

/** Fewer secret ballots than this in a channel are told in the total only. */
export const FEWEST_TOLD = 5;

/**
 * What is told of each channel of one vote. In secret, as soon as one channel is small (fewer than five voices) or unanimous,
 * none is told apart: the other could be taken from the total. A channel that nobody used is left out.
 */
export function channelCounts(
  secret: boolean,
  channels: { channel: Channel; counts: Counts }[],
): ChannelCount[] {
  const used = channels.filter(({ counts }) => sumOf(counts) > 0);
  const told = used.length === 1 || !secret || used.every(({ counts }) => hidesEachVote(counts));
  return used.map(({ channel, counts }) => ({ channel, counts: told ? { ...counts } : null }));
}

/** Is no secret vote to be guessed from these figures? At least five voices, not all alike. */
export const hidesEachVote = (counts: Counts): boolean =>
  sumOf(counts) >= FEWEST_TOLD && buckets.filter((bucket) => counts[bucket] > 0).length > 1;
