import type { Elected, ElectionResult, NextStep, VotedElection } from './types.js';

/** An election over all its rounds. */
export interface Conclusion {
  /** In the order of election, earlier rounds first. */
  elected: Elected[];
  pending: string[];
  notElected: string[];
  vacant: number;
  next: NextStep | null;
}

/**
 * The round that a result asks for: a second round or a second ballot, between those it names and who have not withdrawn. Null
 * when it asks for none. Under `list`, the lists left and their members; the seats stay those of the election.
 */
export function nextRound(
  election: VotedElection,
  { next, method }: ElectionResult,
  withdrawn: readonly string[] = [],
): Omit<VotedElection, 'votes'> | null {
  if (next?.ask !== 'second-round' && next?.ask !== 'second-ballot') return null;
  const stay = next.candidates.filter((id) => !withdrawn.includes(id));
  const lists = election.lists?.filter(({ id }) => stay.includes(id));
  const ids = lists?.length ? lists.flatMap(({ members }) => members) : stay;
  const { votes: _, tieRule: __, ...kept } = election;
  return {
    ...kept,
    ...(method === 'without-candidate' ? {} : { method }),
    candidates: election.candidates.filter(({ id }) => ids.includes(id)),
    ...(lists?.length ? { lists } : {}),
    seats: lists?.length ? election.seats : next.seats,
    ...(next.ask === 'second-round' ? { round: 2 as const } : { tieBallot: true }),
  };
}

/** Adds the rounds of one election up, in the order they were held. At least one. */
export function conclude(results: readonly [ElectionResult, ...ElectionResult[]]): Conclusion {
  const [first, last] = [results[0], results.at(-1) as ElectionResult];
  let before = 0;
  const elected = results.flatMap((result) => {
    const from = before;
    before += result.elected.length;
    return result.elected.map(({ candidateId, rank }) => ({ candidateId, rank: from + rank }));
  });
  const settled = new Set([...elected.map(({ candidateId }) => candidateId), ...last.pending]);
  return {
    elected,
    pending: last.pending,
    notElected: first.candidates.filter((id) => !settled.has(id)),
    vacant: last.next ? 0 : first.seats - elected.length,
    next: last.next,
  };
}
