import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type AttendanceEvent, insideAt } from './attendance.js';
import type { Exclusion } from './electorate.js';
import type { Headcount, Roll } from './roll.js';

/** Someone on the list of an assembly, as far as voting goes. */
export interface ListedVoter {
  memberId: string;
  votes: boolean;
  exercisedBy: string;
  /** Absent or null: in none. */
  collegeId?: string | null;
  reasons: Exclusion[];
}

/** Why someone in the room, or a voice brought to it, takes no part in the vote on an item. */
export type VoterBar =
  | { kind: 'guest' }
  | { kind: 'excluded'; reasons: Exclusion[] }
  | { kind: 'remote' }
  | { kind: 'conflict' }
  /** A voice of another college than the one that elects; `collegeId` is its own, null for one in none. */
  | { kind: 'other-college'; collegeId: string | null }
  /** A voice carried by somebody whom the item concerns. */
  | { kind: 'carried'; holderId: string };

/** A person or an organisation of the room that does not vote on an item. */
export interface BarredVoter {
  memberId: string;
  bar: VoterBar;
}

/** Who votes on an item as the room stands: mandates and voices, and everybody there who does not, with the reason. */
export interface ItemVoters {
  may: Headcount;
  barred: BarredVoter[];
}

/** A room, as everybody in it is seen: the roll is that of the assembly, whoever the item is for. */
interface VotingRoom {
  listed: readonly ListedVoter[];
  attendance: AttendanceEvent[];
  roll: Roll;
  /** The only college that votes on the item; absent or null: everyone does. */
  college?: string | null;
}

/**
 * Who may vote on an item and, of those in the room, who may not and why (statutes: vote.*, remote_presence, coi.excluded,
 * board.college_seats). A voice is of the college of whoever it belongs to, whoever carries it. Members who are neither there
 * nor represented are in neither list. Every voice in the room is in exactly one of them.
 */
export function votersOn(
  statutes: Statutes,
  { listed, attendance, roll, college = null }: VotingRoom,
  conflicted: readonly string[],
): ItemVoters {
  const excluded = termsOf(statutes)['coi.excluded'];
  const concerns = (id: string) => conflicted.includes(id);
  const may: Headcount = { electors: 0, voices: 0 };
  const barred: BarredVoter[] = [];
  const colleges = new Map(listed.map((one) => [one.memberId, one.collegeId ?? null]));
  const outside = (memberId: string): VoterBar | null => {
    const collegeId = colleges.get(memberId) ?? null;
    return college !== null && collegeId !== college ? { kind: 'other-college', collegeId } : null;
  };
  const put = (memberId: string, voices: number, barredBy: VoterBar | null) => {
    const bar = outside(memberId) ?? barredBy;
    if (bar) barred.push({ memberId, bar });
    else {
      may.electors += 1;
      may.voices += voices;
    }
  };
  for (const { memberId, own, mandates } of roll.holders) {
    const inConflict: VoterBar | null =
      excluded.includes('vote') && concerns(memberId) ? { kind: 'conflict' } : null;
    if (own > 0) put(memberId, own, inConflict);
    for (const { giverId, voices } of mandates) {
      const carried: VoterBar | null =
        excluded.includes('proxy') && concerns(memberId) ? { kind: 'carried', holderId: memberId } : null;
      const giver: VoterBar | null =
        excluded.includes('vote') && concerns(giverId) ? { kind: 'conflict' } : null;
      put(giverId, voices, carried ?? giver);
    }
  }
  const votes = new Set(roll.holders.filter(({ own }) => own > 0).map(({ memberId }) => memberId));
  for (const memberId of insideAt(roll.at, attendance)) {
    const forAnother = listed.some((one) => one.exercisedBy === memberId && votes.has(one.memberId));
    if (!votes.has(memberId) && !forAnother) barred.push({ memberId, bar: whyNot(listed, memberId) });
  }
  return { may, barred };
}

function whyNot(listed: readonly ListedVoter[], memberId: string): VoterBar {
  const member = listed.find((one) => one.memberId === memberId);
  if (!member) return { kind: 'guest' };
  return member.votes ? { kind: 'remote' } : { kind: 'excluded', reasons: member.reasons };
}
