import { typo } from '@etabli/kernel/locale';
import { ButtonLink, useMessages } from '@etabli/ui';
import { type ReactNode, useCallback, useState } from 'react';
import { messages as shared } from '../assemblies/shared/messages.js';
import type { RoomToVoteFragment } from '../gql/vote.js';
import { AskSecrecy } from './ask-secrecy.js';
import { Booth } from './booth.js';
import { useVotingLink } from './by-link/link.js';
import { CircleBooth } from './circle/circle-booth.js';
import { Floor } from './floor.js';
import { Heading } from './heading.js';
import { messages } from './messages.js';
import style from './vote.module.css';

/** What the room is at, for the one who votes. */
export function Room({ room, away }: { room: RoomToVoteFragment; away: string }) {
  const words = useMessages(messages);
  const { id, state, vote, item, results, revision, floor } = room;
  const names = useMessages(shared);
  const byLink = useVotingLink() !== null;
  const [unsent, setUnsent] = useState<string | null>(null);
  const voteId = vote?.id ?? null;
  const onPending = useCallback((pending: boolean) => setUnsent(pending ? voteId : null), [voteId]);
  if (state === 'cancelled') return <Waiting title={words.cancelled} text="" away={away} />;
  if (state === 'closed' || state === 'filed')
    return <Waiting title={words.over} text={words.overText} away={away} />;
  if (state !== 'open') return <Waiting title={words.notBegun} text={words.opensItself} />;
  if (vote?.stage === 'open' && vote.circle && item) {
    return (
      <CircleBooth circle={vote.circle} title={typo(item.title)} online={vote.online} revision={revision} />
    );
  }
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
        onPending={onPending}
      />
    );
  }
  if (vote?.stage === 'open' && vote.method === 'secret')
    return <Waiting title={words.onPaper} text={words.onPaperText} />;
  if (vote?.stage === 'open') return <Waiting title={words.hands} text={words.handsText} />;
  if (vote) {
    const lost = unsent === vote.id ? `${words.unsent} ` : '';
    return <Waiting title={words.counted} text={`${lost}${words.countedText}`} />;
  }
  return (
    <>
      {item && floor ? <Floor key={item.id} item={item} floor={floor} /> : null}
      <Waiting title={words.notOpen} text={words.opensItself} results={results}>
        {item?.kind === 'vote' && !byLink ? (
          <AskSecrecy assemblyId={id} item={item} revision={revision} />
        ) : null}
      </Waiting>
    </>
  );
}

interface WaitingProps {
  title: string;
  text: string;
  results?: RoomToVoteFragment['results'];
  /** Where to go when nothing more will come. */
  away?: string;
  children?: ReactNode;
}

function Waiting({ title, text, results = [], away, children }: WaitingProps) {
  const words = useMessages(messages);
  return (
    <div className={style.waiting}>
      <div role="status" className={style.step}>
        <Heading key={title}>{title}</Heading>
        <p className={style.lead}>{text}</p>
      </div>
      {results.map((result) => (
        <section
          key={result.voteId}
          className={style.result}
          aria-label={words.lastResult({ title: result.title })}
        >
          <p className={style.soft}>{words.lastResult({ title: result.title })}</p>
          <p>{result.proclamation}</p>
        </section>
      ))}
      {children}
      {away ? <ButtonLink to={away}>{words.seeAssembly}</ButtonLink> : null}
    </div>
  );
}
