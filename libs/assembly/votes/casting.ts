import { type Locale, Refusal } from '@etabli/kernel';
import type { Situation } from '../roll/situation.js';
import { collegeName } from '../rules/college-elections.js';
import { mandateOf, type Roll, rollAt } from '../rules/roll.js';
import { sentencesIn } from '../rules/sentences.js';
import { keptFromVote } from '../rules/voting-room.js';

/** Who wants to cast which mandate, and who is in conflict of interest over the item. */
export interface Casting {
  electorId: string;
  /** The person who casts. */
  by: string;
  conflicted: string[];
}

/**
 * Why a mandate may not be cast by someone now, or null when it may. `ballot.no-vote` with the reason, `ballot.not-arrived`,
 * `ballot.proxy-void` with the reason, `ballot.mandate-not-yours`, `ballot.other-college` where another college elects, and
 * `ballot.conflicted`. The roll is that of the whole assembly: a college keeps a voice from the vote, not its carrier.
 */
export function whyNotCast(
  situation: Situation,
  roll: Roll,
  { electorId, by, conflicted }: Casting,
  locale: Locale,
): Refusal | null {
  const said = sentencesIn(locale);
  const member = situation.listed.find(({ memberId }) => memberId === electorId);
  const own = member?.exercisedBy === by;
  if (member && !member.votes && own) {
    const sentence = member.reasons.map((reason) => said.exclusion(reason)).join(' ');
    return new Refusal('ballot.no-vote', { sentence });
  }
  const mandate = member?.votes ? mandateOf(roll, electorId) : null;
  if (!mandate || exerciserOf(situation, mandate.castBy) !== by) {
    if (own) return new Refusal('ballot.not-arrived');
    const proxy = roll.proxies.findLast(
      ({ giverId, proxyId }) => giverId === electorId && namedIn(situation, proxyId, by),
    );
    return proxy
      ? new Refusal('ballot.proxy-void', { sentence: said.proxy(proxy) })
      : new Refusal('ballot.mandate-not-yours');
  }
  const elsewhere = otherCollege(situation, electorId, by);
  if (elsewhere) return elsewhere;
  return keptFromVote(situation.statutes, roll, conflicted).has(electorId)
    ? new Refusal('ballot.conflicted')
    : null;
}

/** The college of a voice is that of whoever it belongs to, whoever casts it. */
function otherCollege(
  { statutes, listed, college }: Situation,
  electorId: string,
  by: string,
): Refusal | null {
  const own = listed.find(({ memberId }) => memberId === electorId)?.collegeId ?? null;
  if (!college || own === college) return null;
  const [electing, voice] = [college, own].map((id) => collegeName(statutes, id));
  return new Refusal('ballot.other-college', { electing, voice, self: electorId === by });
}

/** The roll of the assembly, though one college alone votes: who is there, and who carries whom. */
export const wholeRoll = (situation: Situation): Roll =>
  rollAt(situation.now, { ...situation, college: null });

/** The person who casts for a member in the room: its representative for an organisation. */
const exerciserOf = ({ listed }: Situation, memberId: string): string =>
  listed.find((member) => member.memberId === memberId)?.exercisedBy ?? memberId;

const namedIn = ({ filings }: Situation, id: string, personId: string): boolean =>
  filings.some((filing) => filing.id === id && [filing.holderId, filing.substituteId].includes(personId));

/** A mandate that someone casts, or would if the room allowed it. */
export interface HeldMandate {
  electorId: string;
  voices: number;
  own: boolean;
}

/** The mandates of a person on a roll: their own, those of organisations they vote for, those they carry. */
export function mandatesOf(situation: Situation, personId: string): HeldMandate[] {
  const roll = wholeRoll(situation);
  const exercised = situation.listed.filter(({ exercisedBy }) => exercisedBy === personId);
  const carried = roll.holders
    .filter(({ memberId }) => exerciserOf(situation, memberId) === personId)
    .flatMap(({ mandates }) => mandates)
    .map(({ giverId, voices }) => ({ electorId: giverId, voices, own: false }));
  return [
    ...exercised
      .map(({ memberId, voices }) => ({ electorId: memberId, voices, own: memberId === personId }))
      .sort((a, b) => Number(b.own) - Number(a.own)),
    ...carried,
  ];
}
