import { useQuery } from '@apollo/client/react';
import { useReadAgain } from '../../../app/client/use-read-again.js';
import { type CountedRoundFragment, RoundCountingDocument } from '../../../gql/assemblies.js';
import type { Vote } from '../../console/course.js';
import type { ItemProps } from '../../console/item-view.js';
import type { Paper } from './sheet.js';

export type RoundCounting = NonNullable<CountedRoundFragment['electionCounting']>;

/** Where counting the papers of a round stands, and what they look like; null where none are counted. */
export function useRoundCounting(
  { assembly: { id, revision }, item, live }: ItemProps,
  vote: Vote,
): { counting: RoundCounting; paper: Paper } | null {
  const { data } = useQuery(RoundCountingDocument, { variables: { id }, skip: !item.election });
  useReadAgain('RoundCounting', `${revision} ${live?.vote?.participation?.cast ?? 0}`);
  const round = data?.assembly.agenda.flatMap(({ votes }) => votes).find((one) => one.id === vote.id);
  const { electionCounting: counting, paper } = round ?? {};
  return counting && paper ? { counting, paper } : null;
}
