import type { Elector } from '../rules/electorate.js';
import { addUp, type Headcount, mandateOf, type Roll, type RollHolder } from '../rules/roll.js';

/** A mandate that has voted, and the person who cast it. */
export interface CastMandate {
  electorId: string;
  castBy: string;
}

/**
 * The room of a vote: the roll when it closes, and with it whoever voted while they could and has since left, or whose
 * holder has: a ballot cast in time counts, and takes the place of a vote they sent in advance.
 */
export function withVoters(roll: Roll, electors: Elector[], cast: CastMandate[]): Roll {
  const known = new Map(electors.map((elector) => [elector.memberId, elector]));
  const gone = cast.filter(({ electorId }) => known.has(electorId) && mandateOf(roll, electorId) === null);
  const [own, carried] = [gone.filter((one) => isOwn(one, known)), gone.filter((one) => !isOwn(one, known))];
  const present = addUp(roll.present, countOf(own, known));
  const represented = addUp(roll.represented, countOf(carried, known));
  const early = roll.early.filter((memberId) => !gone.some(({ electorId }) => electorId === memberId));
  return {
    ...roll,
    present,
    represented,
    inRoom: addUp(present, roll.remote, represented),
    early,
    advance: countOf(
      early.map((electorId) => ({ electorId, castBy: electorId })),
      known,
    ),
    holders: [...roll.holders, ...gone.map((one) => holderOf(one, known))],
  };
}

const isOwn = ({ electorId, castBy }: CastMandate, known: Map<string, Elector>): boolean =>
  known.get(electorId)?.exercisedBy === castBy;

const voicesOf = ({ electorId }: CastMandate, known: Map<string, Elector>): number =>
  known.get(electorId)?.voices ?? 0;

const countOf = (cast: CastMandate[], known: Map<string, Elector>): Headcount => ({
  electors: cast.length,
  voices: cast.reduce((sum, one) => sum + voicesOf(one, known), 0),
});

function holderOf(one: CastMandate, known: Map<string, Elector>): RollHolder {
  const voices = voicesOf(one, known);
  return isOwn(one, known)
    ? { memberId: one.electorId, mode: 'present', own: voices, mandates: [], voices }
    : {
        memberId: one.castBy,
        mode: 'present',
        own: 0,
        mandates: [{ proxyId: '', giverId: one.electorId, voices }],
        voices,
      };
}

/** Every mandate in the room, with who casts it: one's own, then those carried. */
export const mandatesIn = (roll: Roll): { electorId: string; castBy: string; voices: number }[] =>
  roll.holders.flatMap(({ memberId, own, mandates }) => [
    ...(own > 0 ? [{ electorId: memberId, castBy: memberId, voices: own }] : []),
    ...mandates.map(({ giverId, voices }) => ({ electorId: giverId, castBy: memberId, voices })),
  ]);

/** How many mandates may still be cast on phones or paper: those in the room less those kept from it. */
export const expectedMandates = (roll: Roll, kept: Set<string>): number =>
  mandatesIn(roll).filter(({ electorId }) => !kept.has(electorId)).length;

/** Mandates in the room that may still be counted by hand or on paper: those kept from the vote and those cast online left out. */
export const mandatesLeft = (
  roll: Roll,
  kept: Set<string>,
  castOnline: Set<string>,
): { electorId: string; voices: number }[] =>
  mandatesIn(roll).filter(({ electorId }) => !kept.has(electorId) && !castOnline.has(electorId));
