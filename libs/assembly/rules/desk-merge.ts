import { type AttendanceEvent, movesThatCount } from './attendance.js';

/** What someone at a desk noted of one person, on a device that may have been cut off from the others. */
export interface DeskEntry extends AttendanceEvent {
  /** Made on the device: the same entry, sent again, has the same one. */
  id: string;
  /** The name of the desk; empty where it was not noted at one. */
  desk: string;
  /** The instant of the roll the desk had before it: what others recorded later, it could not know. */
  seenAt: Date;
  /** When the server received it. */
  receivedAt: Date;
}

/** A paper proxy noted at a desk. */
export interface DeskProxy {
  id: string;
  desk: string;
  giverId: string;
  holderId: string | null;
  at: Date;
  seenAt: Date;
}

/** A ballot cast for someone by who carried their voice. */
export interface CarriedBallot {
  memberId: string;
  at: Date;
}

/**
 * Two records that a person has to look at:
 * - `crossed`: one desk says here and another says gone, the second without knowing of the first;
 * - `holder-gone`: a paper proxy names someone whom another desk had seen leave;
 * - `spoken-for`: someone had arrived while a ballot was still cast in their name.
 */
export interface DeskClash {
  kind: 'crossed' | 'holder-gone' | 'spoken-for';
  memberId: string;
  /** The later one, which did not know. */
  entryId: string;
  /** What it did not know of; null when it was a ballot. */
  otherId: string | null;
}

/** Someone noted twice in the same way: nothing is wrong, and the second desk is told. */
export interface DeskRepeat {
  entryId: string;
  of: DeskEntry;
}

export interface DeskMerge {
  /** What changes who is in, in order. */
  moves: DeskEntry[];
  repeats: DeskRepeat[];
  clashes: DeskClash[];
}

/**
 * Merges what every desk noted. Depends on the set of entries alone: neither the order in which they reach the server nor an
 * entry sent twice changes anything. Each entry counts at the time at which it happened.
 */
export function mergeDesks(
  said: readonly DeskEntry[],
  papers: readonly DeskProxy[] = [],
  ballots: readonly CarriedBallot[] = [],
): DeskMerge {
  const entries = [...new Map(said.map((entry) => [entry.id, entry])).values()];
  const people = new Map<string, DeskEntry[]>();
  for (const entry of entries.sort(inOrder)) {
    people.set(entry.memberId, [...(people.get(entry.memberId) ?? []), entry]);
  }
  const merged = [...people.values()].map((mine) => mergeOne(mine, ballots));
  const moves = merged.flatMap((one) => one.moves).sort(inOrder);
  return {
    moves,
    repeats: merged.flatMap((one) => one.repeats).sort(byEntry),
    clashes: [...merged.flatMap((one) => one.clashes), ...holdersGone(papers, people)].sort(byEntry),
  };
}

/** In the order in which they happened; at the same instant a departure comes after an arrival, then by id. */
const inOrder = (a: DeskEntry, b: DeskEntry): number =>
  a.at.getTime() - b.at.getTime() || a.kind.localeCompare(b.kind) || (a.id < b.id ? -1 : 1);

const byEntry = (a: { entryId: string }, b: { entryId: string }): number => (a.entryId < b.entryId ? -1 : 1);

/** What one person's entries, in order, come to. */
function mergeOne(mine: DeskEntry[], ballots: readonly CarriedBallot[]): DeskMerge {
  const moves = movesThatCount(mine);
  const counting = new Set(moves);
  const merge: DeskMerge = { moves, repeats: [], clashes: [] };
  let last: DeskEntry | null = null;
  for (const entry of mine) {
    if (last && !counting.has(entry)) merge.repeats.push({ entryId: entry.id, of: last });
    if (last && counting.has(entry) && crosses(last, entry)) {
      merge.clashes.push(clash('crossed', entry.memberId, entry.id, last.id));
    }
    if (counting.has(entry)) last = entry;
    if (spokenFor(entry, ballots)) merge.clashes.push(clash('spoken-for', entry.memberId, entry.id, null));
  }
  return merge;
}

const clash = (
  kind: DeskClash['kind'],
  memberId: string,
  entryId: string,
  otherId: string | null,
): DeskClash => ({ kind, memberId, entryId, otherId });

/** Does the later entry say the contrary of an earlier one from another desk, which it could not know of? */
const crosses = (earlier: DeskEntry, later: DeskEntry): boolean =>
  earlier.kind !== later.kind && earlier.desk !== later.desk && earlier.receivedAt > later.seenAt;

const spokenFor = ({ kind, memberId, at, receivedAt }: DeskEntry, ballots: readonly CarriedBallot[]) =>
  kind === 'arrived' &&
  ballots.some((ballot) => ballot.memberId === memberId && ballot.at > at && ballot.at < receivedAt);

/** Paper proxies whose holder had left by another desk, unknown to the one that took the paper. */
const holdersGone = (papers: readonly DeskProxy[], people: Map<string, DeskEntry[]>): DeskClash[] =>
  papers.flatMap(({ id, desk, giverId, holderId, at, seenAt }) => {
    const last = (holderId ? (people.get(holderId) ?? []) : []).filter((entry) => entry.at <= at).at(-1);
    const unknown = last?.kind === 'left' && last.desk !== desk && last.receivedAt > seenAt;
    return last && unknown ? [clash('holder-gone', giverId, id, last.id)] : [];
  });

const MINUTE = 60_000;

/**
 * When an entry happened, on the server's clock. The device's own time is believed when its clock agrees to the minute with
 * the server's; otherwise the entry is moved by as much as the device was wrong when it sent it. Never later than now.
 */
export function timeOfEntry({ saidAt, sentAt }: { saidAt: Date; sentAt: Date }, now: Date): Date {
  const drift = now.getTime() - sentAt.getTime();
  const at = saidAt.getTime() + (Math.abs(drift) > MINUTE ? drift : 0);
  return new Date(Math.min(at, now.getTime()));
}
