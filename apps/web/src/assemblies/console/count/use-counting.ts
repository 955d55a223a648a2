import { useQuery } from '@apollo/client/react';
import { useReadAgain } from '../../../app/client/use-read-again.js';
import { type CountedVoteFragment, VoteCountingDocument } from '../../../gql/assemblies.js';
import type { Assembly, Live } from '../console-page.js';
import type { Vote } from '../course.js';

export type Counting = NonNullable<CountedVoteFragment['counting']>;

/** Where counting a vote stands; read again with each change of the assembly, and as phones vote. */
export function useCounting({ id, revision }: Assembly, vote: Vote, live: Live | null): Counting | null {
  const { data } = useQuery(VoteCountingDocument, { variables: { id } });
  useReadAgain('VoteCounting', `${revision} ${live?.vote?.participation?.cast ?? 0}`);
  const put = data ? [...data.assembly.agenda, ...data.amendments] : [];
  const votes = put.flatMap((one) => one.votes);
  return votes.find((one) => one.id === vote.id)?.counting ?? null;
}
