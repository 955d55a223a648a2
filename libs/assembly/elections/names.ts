import { type Db, indexBy, load } from '@etabli/platform';
import { type Named, namesOf } from '../roll/names.js';
import { isElection, type VoteOutcome } from '../rules/election-outcome.js';
import { type NameOf, namedIn } from '../rules/elections.js';

/** The name of one person; batched. */
export const nameOne = (db: Db, id: string): Promise<Named | null> =>
  load('candidate-name', id, async (ids) => indexBy([...(await namesOf(db, ids)).values()], (one) => one.id));

/** The names of these people; batched with those of others. */
export async function namesFor(db: Db, ids: readonly string[]): Promise<NameOf> {
  const names = await Promise.all(ids.map(async (id) => [id, (await nameOne(db, id))?.name ?? ''] as const));
  const known = new Map(names);
  return (id) => known.get(id) ?? '';
}

/** The names that the result of an election needs; nobody’s for any other vote. */
export const candidateNames = (db: Db, outcome: VoteOutcome): Promise<NameOf> =>
  namesFor(db, isElection(outcome) ? namedIn(outcome.election) : []);
