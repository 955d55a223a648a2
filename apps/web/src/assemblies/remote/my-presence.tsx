import { useQuery } from '@apollo/client/react';
import { useVerb } from '../../app/client/use-verb.js';
import { JoinRemotelyDocument, LeaveRemotelyDocument, MyPresenceDocument } from '../../gql/assemblies.js';
import { useNews } from '../shared/use-news.js';
import { Presence } from './presence.js';

const READ = ['MyPresence', 'AdvanceDoor'];

/** Where one is, for who is signed in; nothing where the statutes know no remote presence. */
export function MyPresence({ assemblyId }: { assemblyId: string }) {
  const { data } = useQuery(MyPresenceDocument, {
    variables: { id: assemblyId },
    fetchPolicy: 'cache-and-network',
  });
  useNews(assemblyId, ['MyPresence']);
  const join = useVerb(JoinRemotelyDocument, { refetch: READ });
  const leave = useVerb(LeaveRemotelyDocument, { refetch: READ });
  const { myPresence, remoteLink = null } = data?.assembly ?? {};
  if (!myPresence) return null;
  return (
    <Presence
      presence={myPresence}
      remoteLink={remoteLink}
      join={{ busy: join.busy, say: async () => (await join.tell({ assemblyId })).done }}
      leave={{ busy: leave.busy, say: async () => (await leave.tell({ assemblyId })).done }}
    />
  );
}
