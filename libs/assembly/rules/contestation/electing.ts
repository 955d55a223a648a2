import { termsOf } from '@etabli/membership/rules/statutes';
import { checkBoard, type Draw, replays, type Tie } from '../elections.js';
import { type ContestationFacts, roundVotes } from './facts.js';
import { type Finding, finding, nobodys, placeOf } from './finding.js';

/** Equals parted otherwise than the statutes say (elect.tie); the assembly chooses only after a second ballot. */
export function tieOtherwise(facts: ContestationFacts): Finding[] {
  const rule = termsOf(facts.statutes)['elect.tie'];
  return roundVotes(facts).flatMap((vote) => {
    const { ties, tieBallot } = vote.outcome.election;
    const isGood = ({ by, settledBy }: Tie): boolean =>
      by === 'assembly' ? tieBallot && rule === 'second-ballot' : settledBy === rule;
    const amiss = ties.filter((tie) => tie.over === 'last-seats' && tie.settledBy && !isGood(tie));
    if (amiss.length === 0) return [];
    const people = amiss.flatMap(({ passed }) => passed);
    return [
      finding('tie-otherwise', 'grave', 'overview', {
        ...{ people, seats: { [vote.id]: people }, details: placeOf(vote) },
      }),
    ];
  });
}

/** A lot drawn from another phrase than the one fixed when the ballot opened, or that nobody finds again by drawing. */
export function lotNotPublished(facts: ContestationFacts): Finding[] {
  return roundVotes(facts).flatMap((vote) => {
    const { election, termDraws = [] } = vote.outcome;
    const isGood = (draw: Draw): boolean => draw.seed === vote.seed && replays(draw);
    const amiss = election.ties.filter(({ draw }) => draw && !isGood(draw));
    const everyone = election.elected.map(({ candidateId }) => candidateId);
    const people = amiss.some(({ over }) => over !== 'last-seats')
      ? everyone
      : amiss.flatMap(({ passed }) => passed);
    if (amiss.length === 0 && termDraws.every(isGood)) return [];
    return [
      finding('lot-not-published', amiss.length > 0 ? 'grave' : 'serious', 'overview', {
        ...{ people, seats: { [vote.id]: people }, details: placeOf(vote) },
      }),
    ];
  });
}

/** Ballots with too many names read otherwise than the statutes say (elect.overfull): counted, or left out. */
export function overfullMisread(facts: ContestationFacts): Finding[] {
  const rule = termsOf(facts.statutes)['elect.overfull'];
  return roundVotes(facts).flatMap((vote) => {
    const { ballots } = vote.outcome.election;
    if (!ballots) return [];
    const leftOut = ballots.nullReasons.find(({ reason }) => reason === 'too-many-names')?.voices ?? 0;
    const voices = rule === 'null' ? ballots.shortened : leftOut;
    if (voices === 0) return [];
    return [
      finding('overfull-misread', 'serious', 'overview', {
        ...{ disputed: { [vote.id]: [nobodys(voices)] }, details: { ...placeOf(vote), voices } },
      }),
    ];
  });
}

/** Elected by another method than the statutes name (elect.method). */
export function otherMethod(facts: ContestationFacts): Finding[] {
  const named = termsOf(facts.statutes)['elect.method'];
  return roundVotes(facts)
    .filter(({ round, outcome }) => round === 1 && outcome.election.method !== named)
    .map((vote) => finding('other-method', 'serious', 'overview', { details: placeOf(vote) }));
}

/**
 * Someone elected without candidate though an objection was kept (statutes: consent.rounds, consent.fallback): grave, since
 * consent was what the members were asked for, and whoever objected may say that the vote came too soon or was not theirs.
 */
export function objectionOverruled(facts: ContestationFacts): Finding[] {
  return roundVotes(facts).flatMap((vote) => {
    const { count } = vote.outcome.election;
    const last = count.kind === 'circle' ? count.proposals.at(-1) : undefined;
    const kept = last?.rounds.at(-1)?.objections ?? 0;
    if (last?.outcome !== 'elected' || kept === 0) return [];
    const people = [last.candidateId];
    return [
      finding('objection-overruled', 'grave', 'minutes', {
        ...{ people, seats: { [vote.id]: people }, details: { ...placeOf(vote), objections: kept } },
      }),
    ];
  });
}

/** What the board that resulted raises (statutes: board.seats_min, board.seats_max, board.parity, board.college_seats). */
export function boardComposition(facts: ContestationFacts): Finding[] {
  const { board, statutes, roll, elections } = facts;
  if (!board) return [];
  const ofBoard = elections.filter(({ onBoard }) => onBoard).map(({ itemId }) => itemId);
  const voted = roundVotes(facts).filter(({ itemId }) => ofBoard.includes(itemId));
  const items = [...new Set(voted.map(({ item }) => item.position))];
  const colleges = new Map((roll?.electors ?? []).map((one) => [one.memberId, one.collegeId]));
  const sitting = board.map((id) => ({ id, gender: null, collegeId: colleges.get(id) ?? null }));
  return checkBoard(statutes, sitting).map((check) =>
    finding('board-composition', check.severity === 'refusal' ? 'serious' : 'minor', 'overview', {
      details: { items, check },
    }),
  );
}
