import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { VoteCountingDocument, type VoteCountingQuery } from '../../../gql/assemblies.js';
import type { Assembly, Live } from '../console-page.js';
import type { Vote } from '../course.js';

export type Counting = NonNullable<
  VoteCountingQuery['assembly']['agenda'][number]['votes'][number]['counting']
>;

/** Where counting a vote stands; read again with each change of the assembly, and as phones vote. */
export function useCounting({ id, revision }: Assembly, vote: Vote, live: Live | null): Counting | null {
  const { data, refetch } = useQuery(VoteCountingDocument, { variables: { id } });
  const cast = live?.vote?.participation?.cast ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when either changes
  useEffect(() => {
    refetch().catch(() => null);
  }, [revision, cast, refetch]);
  const votes = data?.assembly.agenda.flatMap((item) => item.votes) ?? [];
  return votes.find((one) => one.id === vote.id)?.counting ?? null;
}
