import { Button, Notice, useFormats, useMessages } from '@etabli/ui';
import { Heading } from '../heading.js';
import style from '../vote.module.css';
import { messages } from './messages.js';
import type { AdvanceItem, Voice } from './voices.js';

interface Props {
  voice: Voice;
  /** The assembly. */
  title: string;
  /** How many resolutions may still be voted on. */
  left: number;
  onVote: () => void;
}

/** What was sent on each resolution, with its receipt; where it stands; and whether it may be changed. */
export function Sent({ voice, title, left, onVote }: Props) {
  const words = useMessages(messages);
  const { items, standing, own, name, open, replaceable } = voice;
  const anySent = standing !== null;
  const none = items.every(({ bar }) => bar !== null);
  return (
    <>
      <p className={style.soft}>{own ? title : words.onBehalf({ name })}</p>
      <Heading>{words.sent}</Heading>
      {standing ? (
        <Notice tone={standing === 'aside' || standing === 'by_proxy' ? 'waiting' : 'done'}>
          <p role="status">{words.standing({ standing })}</p>
        </Notice>
      ) : null}
      {none ? <p>{words.nothingOpen}</p> : null}
      <ul className={style.ballots}>
        {items.map((item) => (
          <li key={item.itemId}>
            <div className={style.who}>
              <p className={style.soft}>{item.title}</p>
              <Received item={item} />
            </div>
          </li>
        ))}
      </ul>
      {open ? null : <p>{words.closed}</p>}
      {left > 0 ? (
        <Button weight={anySent ? 'plain' : 'main'} large onClick={onVote}>
          {!anySent ? words.page : replaceable ? words.changeAll : words.voteRest}
        </Button>
      ) : null}
    </>
  );
}

function Received({ item: { sent, bar } }: { item: AdvanceItem }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (sent) {
    const { choice, channel, code, at } = sent;
    return (
      <>
        <p className={style.cast}>
          {channel === 'postal' ? words.byPost({ choice }) : words.votedAs({ choice })}
        </p>
        <p className={style.code}>{words.code({ code, at: formats.instant(at, { year: false }) })}</p>
      </>
    );
  }
  return <p>{bar ? words.bar({ bar }) : words.notSent}</p>;
}
