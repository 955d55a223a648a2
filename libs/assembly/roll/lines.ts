import { byName, type Locale } from '@etabli/kernel';
import { eventsUpTo } from '../rules/attendance.js';
import { collegeIn } from '../rules/college-elections.js';
import { type AssemblyNature, type Call, kindsOf } from '../rules/kinds.js';
import { type QuorumResult, quorum } from '../rules/quorum.js';
import type { Roll, RollHolder } from '../rules/roll.js';
import { sentencesIn } from '../rules/sentences.js';
import type { Named } from './names.js';
import type { AttendanceMode, QuorumState, RollLine } from './roll.types.js';
import type { ListedMember, Situation } from './situation.js';

/** Everyone a roll speaks of: the list, those who came, those named in proxies. */
export const peopleOf = ({ listed, attendance, filings }: Situation): string[] => [
  ...listed.flatMap(({ memberId, exercisedBy }) => [memberId, exercisedBy]),
  ...attendance.map(({ memberId }) => memberId),
  ...filings.flatMap(({ giverId, holderId, substituteId }) =>
    [giverId, holderId, substituteId].filter((id): id is string => Boolean(id)),
  ),
];

/** The roll person by person, by name: members on the list, then whoever else came. */
export function rollLines(
  situation: Situation,
  roll: Roll,
  names: Map<string, Named>,
  locale: Locale,
): RollLine[] {
  const moves = movesOf(situation, roll);
  const holders = new Map(roll.holders.map((holder) => [holder.memberId, holder]));
  const carriers = new Map(
    roll.proxies
      .filter(({ status }) => status === 'carried')
      .map(({ giverId, holderId }) => [giverId, holderId]),
  );
  const early = new Set(situation.advance.map((vote) => vote.memberId));
  const listed = new Map(situation.listed.map((member) => [member.memberId, member]));
  const guests = [...moves.keys()].filter((id) => !listed.has(id)).map(guest);
  return [...situation.listed, ...guests]
    .map((member): RollLine => {
      const { memberId, exercisedBy, votes, voices, collegeId, reasons } = member;
      const holder = holders.get(memberId);
      const carrier = carriers.get(memberId) ?? null;
      return {
        ...identity(memberId, names),
        listed: listed.has(memberId),
        votes,
        voices,
        college: collegeIn(situation.statutes, collegeId)?.name ?? null,
        reasons: reasons.map((reason) => sentencesIn(locale).exclusion(reason)),
        exercisedById: exercisedBy,
        exercisedByName: names.get(exercisedBy)?.name ?? '',
        ...(moves.get(memberId) ?? { presence: null, arrivedAt: null, leftAt: null, desk: null }),
        votedInAdvance: early.has(memberId),
        representedById: carrier,
        representedByName: carrier ? (names.get(carrier)?.name ?? '') : null,
        carries: carriedBy(holder, names),
        voicesInHand: holder?.voices ?? 0,
      };
    })
    .sort((a, b) => byName(a.sortName, b.sortName) || (a.personId < b.personId ? -1 : 1));
}

/** The quorum of each kind of decision an assembly takes. */
export const quorumsOf = (
  { statutes }: Pick<Situation, 'statutes'>,
  { nature, call }: { nature: AssemblyNature; call: Call },
  roll: Roll,
): QuorumResult[] => kindsOf(nature).map((kind) => quorum(statutes, { kind, call }, roll));

/** A quorum as screens show it. */
export const quorumState = (result: QuorumResult, locale: Locale): QuorumState => ({
  kind: result.kind,
  reached: result.reached,
  counted: result.counted,
  required: result.required,
  missing: result.missing,
  base: result.base,
  sentence: sentencesIn(locale).quorum(result),
});

type Moves = Pick<RollLine, 'presence' | 'arrivedAt' | 'leftAt' | 'desk'>;

/** Whether each person who came is there, when they arrived last and when they left, and the desk that noted it. */
function movesOf({ attendance }: Situation, { at }: Roll): Map<string, Moves> {
  const moves = new Map<string, Moves>();
  for (const event of eventsUpTo(at, attendance)) {
    const before = moves.get(event.memberId);
    const { desk = null } = event;
    moves.set(
      event.memberId,
      event.kind === 'left'
        ? { presence: null, arrivedAt: before?.arrivedAt ?? null, leftAt: event.at, desk }
        : {
            presence: event.mode as AttendanceMode,
            arrivedAt: before?.presence ? before.arrivedAt : event.at,
            leftAt: null,
            desk,
          },
    );
  }
  return moves;
}

const guest = (memberId: string): ListedMember => ({
  memberId,
  votes: false,
  voices: 0,
  exercisedBy: memberId,
  collegeId: null,
  reasons: [],
});

const identity = (personId: string, names: Map<string, Named>) => {
  const named = names.get(personId);
  return {
    personId,
    name: named?.name ?? '',
    sortName: named?.sortName ?? '',
    memberNumber: named?.memberNumber ?? null,
  };
};

const carriedBy = (holder: RollHolder | undefined, names: Map<string, Named>) =>
  (holder?.mandates ?? []).map(({ proxyId, giverId, voices }) => ({
    proxyId,
    giverId,
    giverName: names.get(giverId)?.name ?? '',
    voices,
  }));
