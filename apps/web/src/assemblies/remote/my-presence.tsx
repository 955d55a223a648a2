import { useQuery } from '@apollo/client/react';
import { Button, Notice, notify, Row, Stack, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { JoinRemotelyDocument, LeaveRemotelyDocument, MyPresenceDocument } from '../../gql/assemblies.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';

const READ = ['MyPresence', 'AdvanceDoor'];

/** Saying one is there from a distance, on the day, and leaving; nothing where the statutes know no remote presence. */
export function MyPresence({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const { data } = useQuery(MyPresenceDocument, {
    variables: { id: assemblyId },
    fetchPolicy: 'cache-and-network',
  });
  useNews(assemblyId, ['MyPresence']);
  const join = useVerb(JoinRemotelyDocument, { refetch: READ });
  const leave = useVerb(LeaveRemotelyDocument, { refetch: READ });
  const { myPresence, remoteLink } = data?.assembly ?? {};
  if (!myPresence) return null;
  const { mode, mayJoin, reason } = myPresence;
  const meeting = remoteLink ? (
    <a href={remoteLink} target="_blank" rel="noreferrer">
      {words.meeting}
    </a>
  ) : null;
  const goIn = async () => {
    const said = await join.tell({ assemblyId });
    if (said.done) notify({ text: words.joined });
  };
  const goOut = async () => {
    const said = await leave.tell({ assemblyId });
    if (said.done) notify({ text: words.left, undo: () => join.tell({ assemblyId }) });
  };
  if (mode === 'remote') {
    return (
      <Notice tone="done">
        <p role="status">{words.here}</p>
        {meeting}
        <Row>
          <Button busy={leave.busy} onClick={goOut}>
            {words.leave}
          </Button>
        </Row>
      </Notice>
    );
  }
  if (!mayJoin) return reason ? <p>{reason}</p> : null;
  return (
    <Stack gap={1}>
      <div>
        <Button large busy={join.busy} onClick={goIn}>
          {words.join}
        </Button>
      </div>
      {meeting}
    </Stack>
  );
}
