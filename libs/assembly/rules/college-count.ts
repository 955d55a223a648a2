import { demand } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import type { AdvanceCount } from './advance.js';
import type { CollegeVote } from './colleges.js';
import type { Elector } from './electorate.js';
import { buckets, type Counts, noCounts, plus, sumOf } from './kinds.js';
import type { VoiceTotals } from './majority.js';
import type { Decision, NamedBallot } from './outcome.js';
import { mandateOf } from './roll.js';
import { type RoomVoice, roomTotals } from './voting-room.js';

/**
 * What each college said, in the room and in advance, beside the voices it has (statutes: colleges); null where everyone votes
 * together. `whole` is what was said in the room, colleges aside. Refuses `assembly.count-by-college` when a count made by people does not tell the colleges apart, and
 * `assembly.more-votes-than-voices` when a college said more than it has voices.
 */
export function countColleges(
  { statutes, electors = [], votes, roll }: Decision,
  room: readonly RoomVoice[],
  advance: AdvanceCount | null,
  whole: Counts,
): CollegeVote[] | null {
  if (termsOf(statutes).colleges.length === 0) return null;
  const collegeOf = new Map(electors.map(({ memberId, collegeId }) => [memberId, collegeId]));
  const named = (ballots: readonly NamedBallot[], voicesOf: (id: string) => number) =>
    ballots.map(({ electorId, choice }) => ({
      collegeId: collegeOf.get(electorId) ?? null,
      choice,
      voices: voicesOf(electorId),
    }));
  const early = named(
    advance?.ballots ?? [],
    (id) => electors.find((one) => one.memberId === id)?.voices ?? 0,
  );
  if (votes.method === 'named') {
    const { hands, handColleges = [] } = votes;
    demand(!hands || sumOf(hands) === 0 || handColleges.length > 0, 'assembly.count-by-college');
    demand(agree(handColleges, hands ?? noCounts()), 'assembly.count-by-college');
    const cast = named(votes.ballots, (id) => mandateOf(roll, id)?.voices ?? 0);
    const said = addUp(handColleges, countByCollege([...cast, ...early]));
    return demandVoices(collegeVotes(electors, room, early, said));
  }
  demand(votes.colleges, 'assembly.count-by-college');
  demand(agree(votes.colleges, whole), 'assembly.count-by-college');
  return demandVoices(collegeVotes(electors, room, early, addUp(votes.colleges, countByCollege(early))));
}

function demandVoices(found: CollegeVote[]): CollegeVote[] {
  for (const { totals, counts } of found) {
    const [voted, voices] = [sumOf(counts), totals.present + totals.represented + (totals.advance ?? 0)];
    demand(voted <= voices, 'assembly.more-votes-than-voices', { voted, voices });
  }
  return found;
}

type CollegeCounts = { collegeId: string; counts: Counts }[];

const addUp = (room: CollegeCounts, early: CollegeCounts): CollegeCounts =>
  [...new Set([...room, ...early].map(({ collegeId }) => collegeId))].map((collegeId) => ({
    collegeId,
    counts: [...room, ...early]
      .filter((one) => one.collegeId === collegeId)
      .reduce((sum, { counts }) => plus(sum, counts), noCounts()),
  }));

/** Do the counts of the colleges fit in the whole? What is left over belongs to electors who are in no college. */
const agree = (colleges: CollegeCounts, whole: Counts): boolean =>
  buckets.every((bucket) => colleges.reduce((sum, { counts }) => sum + counts[bucket], 0) <= whole[bucket]);

/** Counts by college, from ballots by name: the elector's voices go to the elector's college. */
function countByCollege(
  cast: readonly { collegeId: string | null; choice: keyof Counts; voices: number }[],
): { collegeId: string; counts: Counts }[] {
  const found = new Map<string, Counts>();
  for (const { collegeId, choice, voices } of cast) {
    if (collegeId === null) continue;
    const counts = found.get(collegeId) ?? noCounts();
    counts[choice] += voices;
    found.set(collegeId, counts);
  }
  return [...found].map(([collegeId, counts]) => ({ collegeId, counts }));
}

/** What each college said, beside the voices it has: registered, in the room, and in advance. */
function collegeVotes(
  electors: readonly Elector[],
  room: readonly RoomVoice[],
  early: readonly { collegeId: string | null; voices: number }[],
  counted: readonly { collegeId: string; counts: Counts }[],
): CollegeVote[] {
  const collegeOf = new Map(electors.map(({ memberId, collegeId }) => [memberId, collegeId]));
  return counted.map(({ collegeId, counts }) => {
    const mine = roomTotals(room.filter(({ electorId }) => collegeOf.get(electorId) === collegeId));
    const registered = voicesOf(electors.filter((elector) => elector.collegeId === collegeId));
    const advance = voicesOf(early.filter((one) => one.collegeId === collegeId));
    const totals: VoiceTotals = { registered, present: mine.present, represented: mine.represented, advance };
    return { collegeId, counts, totals };
  });
}

const voicesOf = (some: readonly { voices: number }[]): number =>
  some.reduce((sum, { voices }) => sum + voices, 0);
