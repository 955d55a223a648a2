import { useSubscription } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { useEffect } from 'react';
import { Failed } from '../../app/failed.js';
import { PersonalRoomDocument } from '../../gql/vote.js';
import { messages } from '../messages.js';
import { Room } from '../room.js';
import { ByLink } from './by-link.js';
import { pageOf } from './link.js';

/** The booth, opened by a personal link: the votes of the sitting as they open, without signing in. */
export function Component() {
  const words = useMessages(messages);
  useEffect(() => {
    document.title = `${words.page} · Établi`;
  }, [words]);
  return <ByLink back={words.leave}>{(token) => <Sitting token={token} />}</ByLink>;
}

function Sitting({ token }: { token: string }) {
  const words = useMessages(messages);
  const { data, error } = useSubscription(PersonalRoomDocument, { variables: { token } });
  if (error && !data) return <Failed error={error} />;
  if (!data) return <p role="status">{words.connecting}</p>;
  return <Room room={data.personalRoom} away={pageOf(token)} />;
}
