import { Button, Notice, notify, Row, Stack, useMessages } from '@etabli/ui';
import type { MyPresenceQuery } from '../../gql/assemblies.js';
import { messages } from './messages.js';

type Known = NonNullable<MyPresenceQuery['assembly']['myPresence']>;

interface Gesture {
  /** Says it, and whether it was done. */
  say: () => Promise<boolean>;
  busy: boolean;
}

interface Props {
  presence: Known;
  remoteLink: string | null;
  join: Gesture;
  leave: Gesture;
}

/** Saying one is there from a distance, and leaving; or why one may not. */
export function Presence({ presence: { mode, mayJoin, reason }, remoteLink, join, leave }: Props) {
  const words = useMessages(messages);
  const meeting = remoteLink ? (
    <a href={remoteLink} target="_blank" rel="noreferrer">
      {words.meeting}
    </a>
  ) : null;
  const goIn = async () => {
    if (await join.say()) notify({ text: words.joined });
  };
  const goOut = async () => {
    if (await leave.say()) notify({ text: words.left, undo: () => void join.say() });
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
