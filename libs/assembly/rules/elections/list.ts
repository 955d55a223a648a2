import { groupsFrom, scoresOf } from './marks.js';
import { fillSeats, ranked } from './seats.js';
import type { Method } from './setting.js';
import type { CandidateList, ElectionResult } from './types.js';
import type { NameOf } from './words.js';

/** The people that lists seat, in their order; never more than the seats. */
export const seated = (
  lists: readonly CandidateList[],
  listIds: readonly string[],
  seats: number,
): string[] =>
  lists.filter(({ id }) => listIds.includes(id)).flatMap(({ members }) => members.slice(0, seats));

/** The lists that stood; none outside a ballot by lists. */
export const listsIn = ({ count }: Pick<ElectionResult, 'count'>): readonly CandidateList[] =>
  'lists' in count ? count.lists : [];

/** Names of people, and of the lists that stood. */
export function namesWithLists(result: Pick<ElectionResult, 'count'>, nameOf: NameOf): NameOf {
  const names = new Map(listsIn(result).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? nameOf(id);
}

/**
 * Whole lists: the list with the most voices takes every seat, in its own order (statutes: elect.method `list`). A list
 * shorter than the seats leaves the rest vacant.
 */
export const list: Method = ({ box, paper, terms, election }) => {
  const lists = election.lists ?? [];
  const scores = scoresOf(box, paper.options);
  const { elected, pending, ties, next } = fillSeats(terms, groupsFrom(scores, 1), 1);
  const winner = elected[0]?.candidateId ?? null;
  return {
    elected: ranked(seated(lists, winner ? [winner] : [], election.seats).map((one) => [one])),
    pending: [...new Set(seated(lists, pending, election.seats))],
    ties,
    next,
    count: { kind: 'lists', scores, winner, lists },
  };
};
