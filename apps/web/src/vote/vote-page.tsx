import { useQuery, useSubscription } from '@apollo/client/react';
import { Link, useMessages } from '@etabli/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Failed } from '../app/failed.js';
import { OfflineBanner } from '../app/shell/offline-banner.js';
import { useInside } from '../app/viewer.js';
import { RoomAssemblyDocument } from '../gql/assemblies.js';
import { VoteRoomDocument } from '../gql/vote.js';
import { messages } from './messages.js';
import { Room } from './room.js';
import style from './vote.module.css';

/** The booth: waits for the vote, asks, gives a receipt, waits for the next. Nothing else is on the screen. */
export function Component() {
  const { id = '' } = useParams();
  const words = useMessages(messages);
  const inside = useInside();
  const { data, error } = useSubscription(VoteRoomDocument, { variables: { id } });
  useEffect(() => {
    document.title = `${words.page} · Établi`;
  }, [words]);
  if (error && !data) return <Shut id={id} error={error} />;
  const away = inside(`assemblees/${id}`);
  return (
    <div className={style.booth}>
      <OfflineBanner />
      <main className={style.main}>
        {data ? <Room room={data.assemblyLive} away={away} /> : <p role="status">{words.connecting}</p>}
      </main>
      <footer className={style.foot}>
        <Link to={away}>{words.leave}</Link>
      </footer>
    </div>
  );
}

/** No room to follow: why, asked aside, because a subscription that cannot begin says no reason. */
function Shut({ id, error }: { id: string; error: unknown }) {
  const why = useQuery(RoomAssemblyDocument, { variables: { id } });
  if (why.loading) return null;
  return (
    <main className={style.main}>
      <Failed error={why.error ?? error} />
    </main>
  );
}
