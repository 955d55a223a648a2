import { clauseRef } from '@etabli/membership/rules/statutes';
import { groupsBy, ranked } from './seats.js';
import type { Method, Setting } from './setting.js';
import { at, type Papers, papersOf, passAll, passSurplus } from './stv-papers.js';
import { chooseOne } from './stv-ties.js';
import { type StvAction, type StvStage, unit } from './stv-types.js';
import type { Tie } from './ties.js';
import type { Elected, NextStep } from './types.js';

/** A count under way. */
interface Progress {
  papers: Papers;
  quota: number;
  /** Neither elected nor excluded, in the order of the ballot paper. */
  continuing: string[];
  /** Elected with votes over the quota, still to be passed on. */
  surpluses: string[];
  elected: Elected[];
  stages: StvStage[];
  ties: Tie[];
  next: NextStep | null;
}

/**
 * Single transferable vote by the Scottish rules (statutes: elect.method `stv`; Scottish Local Government Elections Order
 * 2007, rules 45 to 52): Droop quota; weighted inclusive transfers, five decimals and the rest ignored; the largest surplus
 * first; one exclusion at a time; ties by the most recent stage at which votes differed, then by lot whatever `elect.tie`
 * says, because those are the rules. Without a seed, the count stops there and asks for it. Every stage is recorded.
 */
export const stv: Method = (setting) => {
  const { seats } = setting.election;
  const valid = setting.box.count.valid;
  const quota = Math.floor(valid / (seats + 1)) + 1;
  const papers = papersOf(setting.box.choices, setting.paper.options);
  let progress: Progress = {
    papers,
    quota,
    continuing: setting.paper.options,
    surpluses: [],
    elected: [],
    stages: [],
    ties: [],
    next: null,
  };
  if (valid > 0) progress = closeStage(progress, { kind: 'first-choices' }, seats);
  while (valid > 0 && !progress.next && progress.elected.length < seats)
    progress = advance(progress, setting);
  const { elected, continuing, stages, ties, next } = progress;
  return {
    elected,
    pending: next ? continuing : [],
    ties,
    next,
    count: { kind: 'stv', rules: 'scotland-2007', quota, stages },
  };
};

/** One more stage: the largest surplus passes on, or the last name is excluded. */
function advance(progress: Progress, { statutes, terms, election }: Setting): Progress {
  const { papers, quota, stages, surpluses, continuing } = progress;
  const over = surpluses.length > 0 ? 'surplus' : 'exclusion';
  const { name, tie } = chooseOne(over, stages, over === 'surplus' ? surpluses : continuing, {
    seed: terms.seed,
    clause: clauseRef(statutes, 'elect.method'),
  });
  const ties = tie ? [...progress.ties, tie] : progress.ties;
  if (name === null) return { ...progress, ties, next: { ask: 'seed', candidates: tie?.names ?? [] } };
  if (over === 'surplus') {
    const action = { kind: over, name, surplus: at(papers.votes, name) - quota * unit } as const;
    const moved = passSurplus(papers, name, quota, continuing);
    const left = surpluses.filter((one) => one !== name);
    return closeStage({ ...progress, ties, papers: moved, surpluses: left }, action, election.seats);
  }
  const left = continuing.filter((one) => one !== name);
  const moved = passAll(papers, name, left);
  return closeStage(
    { ...progress, ties, papers: moved, continuing: left },
    { kind: over, name },
    election.seats,
  );
}

/** Ends a stage: who reached the quota is elected (rule 47); so are all that are left, when seats are as many (rule 52). */
function closeStage(progress: Progress, action: StvAction, seats: number): Progress {
  const { papers, quota, continuing, stages, surpluses } = progress;
  const votes = (name: string): number => at(papers.votes, name);
  const reached = groupsBy(
    continuing.filter((name) => votes(name) >= quota * unit),
    votes,
  );
  const left = continuing.filter((name) => !reached.flat().includes(name));
  const last =
    left.length <= seats - progress.elected.length - reached.flat().length ? groupsBy(left, votes) : [];
  const elected = [...progress.elected, ...ranked([...reached, ...last], progress.elected.length + 1)];
  const { nonTransferable, lost } = papers;
  const stage = {
    stage: stages.length + 1,
    action,
    votes: papers.votes,
    nonTransferable,
    lost,
    elected: reached.flat(),
    lastSeats: last.flat(),
  };
  return {
    ...progress,
    continuing: last.length > 0 ? [] : left,
    surpluses: [...surpluses, ...reached.flat().filter((name) => votes(name) > quota * unit)],
    elected,
    stages: [...stages, stage],
  };
}
