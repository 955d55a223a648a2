import type { ItemResultFragment } from '../../gql/assemblies.js';
import { settled } from '../shared/results.js';

export type Item = ItemResultFragment;
export type Vote = Item['votes'][number];

/** The one thing that comes next for an item. */
export type StepName =
  /** Come to it. */
  | 'call'
  /** Put it to the vote; an election, to the vote its last result asks for. */
  | 'open'
  /** Hands are up: count them, then close. */
  | 'count'
  /** Names are given aloud, then consent is looked for. */
  | 'circle'
  /** Phones are voting: close when all have. */
  | 'close'
  /** Equal voices: whoever the statutes name settles it. */
  | 'casting'
  /** Equal voices, or objections: voted again. */
  | 'again'
  /** Say the result aloud. */
  | 'proclaim'
  /** Told, decided or withdrawn: on to the following. */
  | 'next';

/** The vote of an item that is open, or whose result is not said yet. */
export const underWay = ({ votes }: Pick<Item, 'votes'>): Vote | undefined =>
  votes.findLast(({ cancelledAt, proclaimedAt }) => !cancelledAt && !proclaimedAt);

const afterCount: Partial<Record<string, StepName>> = { tied: 'casting', revote: 'again', objected: 'again' };

const underWayBy: Partial<Record<Vote['method'], StepName>> = { hands: 'count', circle: 'circle' };

/** What comes next for an item, whether or not it is the one the assembly is at. */
export function stepOf(item: Pick<Item, 'kind' | 'withdrawnAt' | 'votes'>, isCurrent: boolean): StepName {
  if (item.withdrawnAt) return 'next';
  const vote = underWay(item);
  if (vote && !vote.closedAt) return underWayBy[vote.method] ?? 'close';
  if (vote) return afterCount[vote.result?.verdict ?? ''] ?? 'proclaim';
  const said = settled(item.votes);
  if (said && said.result?.verdict !== 'unsettled') return 'next';
  if (!isCurrent) return 'call';
  return item.kind === 'vote' ? 'open' : 'next';
}

/** Is there nothing left to do about this item? Information is over once the assembly has moved on. */
export const isDone = (item: Pick<Item, 'kind' | 'withdrawnAt' | 'votes'>): boolean =>
  item.withdrawnAt !== null || (settled(item.votes) !== undefined && underWay(item) === undefined);

/** The item to go to after this one: the next that is not done; null when the agenda is exhausted. */
export function following<One extends Pick<Item, 'id' | 'kind' | 'withdrawnAt' | 'votes' | 'position'>>(
  agenda: readonly One[],
  from: Pick<Item, 'position'>,
): One | null {
  return agenda.find((item) => item.position > from.position && !isDone(item)) ?? null;
}

/** Votes still to be decided: the sitting cannot close before. */
export const undecided = <One extends Pick<Item, 'kind' | 'withdrawnAt' | 'votes'>>(
  agenda: readonly One[],
): One[] => agenda.filter((item) => item.kind === 'vote' && !isDone(item));
