import { type BoardCheck, checkCandidacy } from '../elections.js';
import {
  type CandidacyFact,
  type ContestationFacts,
  type ElectionFact,
  type RoundVote,
  roundVotes,
} from './facts.js';
import { type Finding, type FindingCode, finding, type Grade, nobodys, placeOf } from './finding.js';

/**
 * Someone on the ballot paper who could not stand (statutes: board.max_terms; law of 1 July 1901, art. 2 bis for minors; members
 * only; a seat already held). Their own seat is disputed; if they have none, so are the voices they took.
 */
export function candidateNotEligible(facts: ContestationFacts): Finding[] {
  return onPaper(facts).flatMap(({ personId, rounds, candidacy }) => {
    const checks = candidacy ? checkCandidacy(facts.statutes, candidacy) : [];
    return checks
      .filter(({ code }) => code !== 'guardians-to-inform')
      .map((check) => {
        const grade = check.severity === 'refusal' ? 'grave' : 'serious';
        return against(rounds, personId, { code: 'candidate-not-eligible', grade, check });
      });
  });
}

/** On the ballot paper without having stood, or after having withdrawn. */
export function candidacyMissing(facts: ContestationFacts): Finding[] {
  return onPaper(facts)
    .filter(({ candidacy, rounds }) => {
      const [first] = rounds;
      const withdrawn = candidacy?.withdrawnAt;
      return !candidacy || (withdrawn && withdrawn <= first.openedAt);
    })
    .map(({ personId, rounds }) => against(rounds, personId, { code: 'candidacy-missing', grade: 'grave' }));
}

/** Declared after the date announced, or entered once the first ballot was open. */
export function candidacyLate(facts: ContestationFacts): Finding[] {
  return onPaper(facts)
    .filter(({ election, candidacy, rounds: [first] }) => {
      if (!candidacy) return false;
      const { until } = election;
      const isLate = candidacy.received === 'declared' && until !== null && candidacy.at > until;
      return isLate || candidacy.at > first.openedAt;
    })
    .map(({ personId, rounds }) => against(rounds, personId, { code: 'candidacy-late', grade: 'serious' }));
}

interface OnPaper {
  personId: string;
  election: ElectionFact;
  /** Their last candidacy; null when there is none. */
  candidacy: CandidacyFact | null;
  /** The rounds whose paper names them. */
  rounds: [RoundVote, ...RoundVote[]];
}

/** Everyone whom a ballot paper named, election by election; without candidate, nobody has to stand. */
function onPaper(facts: ContestationFacts): OnPaper[] {
  const all = roundVotes(facts);
  return facts.elections.flatMap((election) => {
    const rounds = all.filter(
      ({ itemId, outcome }) => itemId === election.itemId && outcome.method !== 'circle',
    );
    const people = new Set(rounds.flatMap(({ outcome }) => outcome.election.candidates));
    return [...people].map((personId) => ({
      ...{ personId, election },
      candidacy: election.candidacies.findLast(({ candidateId }) => candidateId === personId) ?? null,
      rounds: rounds.filter(({ outcome }) =>
        outcome.election.candidates.includes(personId),
      ) as OnPaper['rounds'],
    }));
  });
}

/** Raised against one candidate: a seat if they have one; else the voices they took from others, which weighs less. */
function against(
  rounds: OnPaper['rounds'],
  personId: string,
  { code, grade, check }: { code: FindingCode; grade: Grade; check?: BoardCheck },
): Finding {
  const won = rounds.find(({ outcome }) =>
    outcome.election.elected.some(({ candidateId }) => candidateId === personId),
  );
  const lost = rounds.filter((vote) => vote !== won);
  const taken = lost.map((vote) => [vote.id, taking(vote, personId)] as const);
  return finding(code, won ? grade : 'minor', 'overview', {
    people: [personId],
    seats: won ? { [won.id]: [personId] } : {},
    disputed: Object.fromEntries(
      taken.flatMap(([id, voices]) => (voices > 0 ? [[id, [nobodys(voices)]]] : [])),
    ),
    details: { ...placeOf(rounds[0]), ...(check && { check }) },
  });
}

/** Voices that might have gone to someone else without this name; none where each name is judged alone. */
function taking({ outcome: { election } }: RoundVote, personId: string): number {
  const { count, ballots } = election;
  switch (count.kind) {
    case 'marks':
      return count.scores.find(({ name }) => name === personId)?.voices ?? 0;
    case 'answers':
    case 'grades':
      return 0;
    default:
      return ballots?.valid ?? 0;
  }
}
