import { clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { majorityTerms } from '../kinds.js';
import { confirmation } from './answers.js';
import type { BallotCount, BallotForm } from './ballots.js';
import { openBox } from './box.js';
import { countCircle } from './circle-result.js';
import { majorityJudgment } from './judgment.js';
import { list } from './list.js';
import { paperOf } from './paper.js';
import { relative } from './relative.js';
import { schulze } from './schulze.js';
import type { Method } from './setting.js';
import { stv } from './stv.js';
import type { TieName } from './ties.js';
import { twoRound } from './two-round.js';
import type { Election, ElectionResult, ElectionWarning, VotedElection, VotedMethod } from './types.js';

const methods: Record<VotedMethod, Method> = {
  'plurinominal-relative': relative,
  'two-round': twoRound,
  list,
  uninominal: relative,
  'majority-judgment': majorityJudgment,
  approval: relative,
  schulze,
  stv,
};

/**
 * Counts an election by the method of the statutes (elect.method) or the one the assembly chose, and says who is elected, what
 * stays open, and why. Nothing depends on the order of the ballots.
 *
 * Refuses what `paperOf` refuses about the election, and what `openBox` refuses about the votes.
 */
export function countElection(statutes: Statutes, election: Election): ElectionResult {
  return election.method === 'without-candidate'
    ? countCircle(statutes, election)
    : countBallots(statutes, election);
}

function countBallots(statutes: Statutes, election: VotedElection): ElectionResult {
  const { method, paper } = paperOf(statutes, election);
  const box = openBox(statutes, paper, election.votes);
  const counted = majorityTerms(statutes, 'ordinary').counted.filter((bucket) => bucket !== 'abstention');
  const cast =
    box.count.valid + counted.reduce((sum, bucket) => sum + box.count[bucket as 'blank' | 'null'], 0);
  const terms = {
    statutes,
    seed: election.seed ?? null,
    names: tieNames(election),
    chosen: election.tieRule ?? null,
  };
  const count = methodFor(method, paper.form, election);
  const found = count({ statutes, election, method, paper, box, cast, terms });
  const candidates = election.candidates.map(({ id }) => id);
  const elected = new Set(found.elected.map(({ candidateId }) => candidateId));
  const vacant = found.next ? 0 : election.seats - elected.size;
  return {
    schema: 1,
    method,
    form: paper.form,
    round: election.round ?? 1,
    tieBallot: election.tieBallot ?? false,
    seats: election.seats,
    candidates,
    ballots: box.count,
    cast: { voices: cast, counted, clause: clauseRef(statutes, 'maj.ago.counted') },
    count: found.count,
    elected: found.elected,
    pending: found.pending,
    notElected: candidates.filter((id) => !elected.has(id) && !found.pending.includes(id)),
    vacant,
    ties: found.ties,
    next: found.next,
    warnings: warningsOf(statutes, election, method, box.count, vacant),
    seed: election.seed ?? null,
    clause: clauseRef(statutes, election.tieBallot ? 'elect.tie' : 'elect.method'),
  };
}

function methodFor(method: VotedMethod, form: BallotForm, { tieBallot }: VotedElection): Method {
  if (form === 'answers') return confirmation;
  return tieBallot && method !== 'list' ? relative : methods[method];
}

const tieNames = ({ candidates, lists }: VotedElection): TieName[] => {
  const birth = new Map(candidates.map(({ id, birthDate }) => [id, birthDate ?? null]));
  if (!lists?.length) return [...birth].map(([id, date]) => ({ id, birthDates: [date] }));
  return lists.map(({ id, members }) => ({ id, birthDates: members.map((one) => birth.get(one) ?? null) }));
};

function warningsOf(
  statutes: Statutes,
  { candidates, seats }: VotedElection,
  method: VotedMethod,
  ballots: BallotCount,
  vacant: number,
): ElectionWarning[] {
  const named = termsOf(statutes)['elect.method'];
  const all: (ElectionWarning | false)[] = [
    named !== method && { code: 'method-not-of-statutes', statutes: named },
    candidates.length < seats && {
      code: 'fewer-candidates-than-seats',
      candidates: candidates.length,
      seats,
    },
    ballots.valid === 0 && { code: 'no-valid-ballot' },
    ballots.shortened > 0 && { code: 'ballots-shortened', voices: ballots.shortened },
    vacant > 0 && { code: 'seats-vacant', seats: vacant },
  ];
  return all.filter((warning) => warning !== false);
}
