import type { ElectionOutcome } from '../election-outcome.js';
import { type Dispute, disputeIn, type Swing, voicesIn } from './dispute.js';
import { type ContestationFacts, type RoundVote, roundVotes } from './facts.js';
import type { Finding } from './finding.js';
import { quorumStands } from './recount.js';
import { asksTheSame, seatMargin, seatStands, vacancyStands } from './seats.js';

/** A round counted again as an opponent would have it. */
export interface RecountedRound {
  /** Voices that might have been those of whoever is elected, given to those who come after. */
  removed: number;
  /** Voices kept away, given to those who come after too. */
  added: number;
  /** Would the quorum be lost without the disputed mandates? */
  quorumLost: boolean;
  /** Those elected whose seat does not stand. */
  fallen: string[];
  /** Would the very same round have come next, or none? */
  leadsOn: boolean;
  /** Would the seats left empty be so, once nothing is to be voted any more? */
  vacant: boolean;
  /** Does all of it stand? */
  survives: boolean;
}

/** A round at its worst: every disputed voice is given to those who come after, and `seats` are disputed whatever was voted. */
export function recountRound(
  outcome: ElectionOutcome,
  { mandates, keptAway: added }: Dispute,
  seats: readonly string[],
): RecountedRound {
  const { election } = outcome;
  const swing: Swing = { moved: voicesIn(mandates), added };
  const quorumLost = !quorumStands(outcome, mandates);
  const fallen = election.elected
    .map(({ candidateId }) => candidateId)
    .filter((holder) => quorumLost || seats.includes(holder) || !seatStands(election, holder, swing));
  const leadsOn = !quorumLost && asksTheSame(election, swing);
  const vacant =
    election.next !== null || election.vacant === 0 || (!quorumLost && vacancyStands(election, swing));
  const survives = fallen.length === 0 && leadsOn && vacant;
  return { removed: swing.moved, added, quorumLost, fallen, leadsOn, vacant, survives };
}

/** A seat, and whether it is sure. */
export interface SeatStrength {
  vote: RoundVote;
  holder: string;
  /** Voices that would have had to go elsewhere; null when no number would do. */
  margin: number | null;
  /** What it hangs on: its own figures, who holds it, a round before its own, the quorum; null when it stands. */
  hangsOn: 'voices' | 'holder' | 'round-before' | 'quorum' | null;
}

/** An election over all its rounds. */
export interface ElectionStrength {
  /** In order; the last holds the verdict. */
  rounds: [RoundVote, ...RoundVote[]];
  /** In the order of election. */
  seats: SeatStrength[];
  /** Seats that nobody won, once nothing is to be voted any more. */
  vacant: { seats: number; stand: boolean };
}

/** Every election: which seats stand once all disputed voices are given to those who come after. */
export function electionStrengths(facts: ContestationFacts, found: readonly Finding[]): ElectionStrength[] {
  const all = roundVotes(facts);
  return [...new Set(all.map(({ itemId }) => itemId))].map((itemId) => {
    const rounds = all.filter((vote) => vote.itemId === itemId);
    const recounts = rounds.map((vote) => ({
      vote,
      holders: found.flatMap(({ seats }) => seats[vote.id] ?? []),
      recount: recountRound(vote.outcome, disputeIn(vote, found), []),
    }));
    const lost = recounts.findIndex(({ recount }) => !recount.leadsOn);
    const seats = recounts.flatMap(({ vote, holders, recount }, index) =>
      vote.outcome.election.elected.map(({ candidateId: holder }) => ({
        ...{ vote, holder, margin: seatMargin(vote.outcome.election, holder) },
        hangsOn: holders.includes(holder)
          ? ('holder' as const)
          : reason(recount, holder, lost !== -1 && index > lost),
      })),
    );
    return { rounds: rounds as ElectionStrength['rounds'], seats, vacant: vacancies(recounts) };
  });
}

function reason(
  { quorumLost, fallen }: RecountedRound,
  holder: string,
  isAfter: boolean,
): SeatStrength['hangsOn'] {
  if (quorumLost) return 'quorum';
  if (fallen.includes(holder)) return 'voices';
  return isAfter ? 'round-before' : null;
}

function vacancies(
  recounts: readonly { vote: RoundVote; recount: RecountedRound }[],
): ElectionStrength['vacant'] {
  const election = recounts.at(-1)?.vote.outcome.election;
  return {
    seats: election && election.next === null ? election.vacant : 0,
    stand: recounts.every(({ recount }) => recount.leadsOn && recount.vacant),
  };
}
