import { skipToken, useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Empty, useMessages } from '@etabli/ui';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { readAgain } from '../../app/client/read-again.js';
import { useCan } from '../../app/viewer.js';
import {
  ConsoleDocument,
  ConsoleLiveDocument,
  type ConsoleLiveSubscription,
  type ConsoleQuery,
  ConsoleRoomDocument,
  type ConsoleRoomQuery,
} from '../../gql/assemblies.js';
import { type Amended, withAmendments } from '../debate/with-amendments.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { messages } from './messages.js';
import { OpenSitting } from './open-sitting.js';
import { Sitting } from './sitting.js';

type Read = ConsoleQuery['assembly'];
export type Assembly = Omit<Read, 'agenda'> & { agenda: Amended<Read['agenda'][number]>[] };
export type Incident = ConsoleQuery['incidents'][number];
export type Room = ConsoleRoomQuery['roll'];
export type Live = ConsoleLiveSubscription['assemblyLive'];

/** The chair's console: where the assembly is, the one thing that comes next, the room around it. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(ConsoleDocument, { variables: { id } });
  const keepsDesk = useCan()('assembly.desk');
  const room = useQuery(ConsoleRoomDocument, keepsDesk ? { variables: { id } } : skipToken);
  const live = useLive(id);
  return (
    <Answered query={query}>
      {({ assembly, amendments, incidents }) => (
        <Console
          assembly={{ ...assembly, agenda: withAmendments(assembly.agenda, amendments) }}
          incidents={incidents}
          live={live}
          room={room.data?.roll ?? null}
        />
      )}
    </Answered>
  );
}

/** The room as it changes; the rest is read again with each change of the assembly, and not with each ballot. */
function useLive(id: string): Live | null {
  const client = useApolloClient();
  const seen = useRef<number | null>(null);
  const { data } = useSubscription(ConsoleLiveDocument, {
    variables: { id },
    onData: ({ data: news }) => {
      const revision = news.data?.assemblyLive.revision ?? null;
      if (seen.current !== null && revision !== seen.current)
        void readAgain(client, ['Console', 'ConsoleRoom', 'ItemVoters']);
      seen.current = revision;
    },
  });
  return data?.assemblyLive ?? null;
}

interface Props {
  assembly: Assembly;
  incidents: readonly Incident[];
  live: Live | null;
  room: Room | null;
}

function Console({ assembly, incidents, live, room }: Props) {
  const words = useMessages(messages);
  const { can } = abilities(assembly.sittingCan);
  return (
    <AssemblyFrame assembly={assembly} page="console">
      {assembly.state === 'open' ? (
        <Sitting assembly={assembly} incidents={incidents} live={live} room={room} />
      ) : can('open') && room ? (
        <OpenSitting assembly={assembly} room={room} />
      ) : (
        <Empty title={words.notYetTitle}>{words.notYetText}</Empty>
      )}
    </AssemblyFrame>
  );
}
