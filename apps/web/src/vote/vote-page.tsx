import { useSubscription } from '@apollo/client/react';
import { ButtonLink, Link, useMessages } from '@etabli/ui';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router';
import { Failed } from '../app/failed.js';
import { OfflineBanner } from '../app/shell/offline-banner.js';
import { useInside } from '../app/viewer.js';
import { messages as shared } from '../assemblies/shared/messages.js';
import { VoteRoomDocument, type VoteRoomSubscription } from '../gql/vote.js';
import { AskSecrecy } from './ask-secrecy.js';
import { Booth } from './booth.js';
import { Floor } from './floor.js';
import { Heading } from './heading.js';
import { messages } from './messages.js';
import style from './vote.module.css';

type Room = VoteRoomSubscription['assemblyLive'];

/** The booth: waits for the vote, asks, gives a receipt, waits for the next. Nothing else is on the screen. */
export function Component() {
  const { id = '' } = useParams();
  const words = useMessages(messages);
  const inside = useInside();
  const { data, error } = useSubscription(VoteRoomDocument, { variables: { id } });
  useEffect(() => {
    document.title = `${words.page} · Établi`;
  }, [words]);
  if (error && !data) return <Failed error={error} />;
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

/** What the room is at, for the one who votes. */
function Room({ room, away }: { room: Room; away: string }) {
  const words = useMessages(messages);
  const { id, state, vote, item, result, revision, floor } = room;
  const names = useMessages(shared);
  if (state === 'cancelled') return <Waiting title={words.cancelled} text="" away={away} />;
  if (state === 'closed' || state === 'filed')
    return <Waiting title={words.over} text={words.overText} away={away} />;
  if (state !== 'open') return <Waiting title={words.notBegun} text={words.opensItself} />;
  if (vote?.stage === 'open' && vote.online && item) {
    const amendment = item.amendments.find((one) => one.id === vote.amendmentId);
    const asked = amendment
      ? {
          title: names.amendment({ number: amendment.number, name: amendment.proposer }),
          text: amendment.text,
          before: item.text,
        }
      : item;
    const secret = vote.method === 'secret';
    return (
      <Booth
        key={vote.id}
        assemblyId={id}
        voteId={vote.id}
        item={asked}
        secret={secret}
        revision={revision}
      />
    );
  }
  if (vote?.stage === 'open' && vote.method === 'secret')
    return <Waiting title={words.onPaper} text={words.onPaperText} />;
  if (vote?.stage === 'open') return <Waiting title={words.hands} text={words.handsText} />;
  if (vote) return <Waiting title={words.counted} text={words.countedText} />;
  return (
    <>
      {item && floor ? <Floor key={item.id} item={item} floor={floor} /> : null}
      <Waiting title={words.notOpen} text={words.opensItself} result={result}>
        {item?.kind === 'vote' ? <AskSecrecy assemblyId={id} item={item} revision={revision} /> : null}
      </Waiting>
    </>
  );
}

interface WaitingProps {
  title: string;
  text: string;
  result?: Room['result'];
  /** Where to go when nothing more will come. */
  away?: string;
  children?: ReactNode;
}

function Waiting({ title, text, result, away, children }: WaitingProps) {
  const words = useMessages(messages);
  return (
    <div className={style.waiting}>
      <div role="status" className={style.step}>
        <Heading key={title}>{title}</Heading>
        <p className={style.lead}>{text}</p>
      </div>
      {result ? (
        <section className={style.result} aria-label={words.lastResult({ title: result.title })}>
          <p className={style.soft}>{words.lastResult({ title: result.title })}</p>
          <p>{result.proclamation}</p>
        </section>
      ) : null}
      {children}
      {away ? <ButtonLink to={away}>{words.seeAssembly}</ButtonLink> : null}
    </div>
  );
}
