import { ResultBar, useMessages } from '@etabli/ui';
import type { CSSProperties } from 'react';
import type { RoomLiveSubscription } from '../../gql/assemblies.js';
import { partsOf } from '../shared/results.js';
import { messages } from './messages.js';
import style from './room.module.css';
import { Speakers } from './speakers.js';
import { Text } from './text.js';

type Live = RoomLiveSubscription['assemblyLive'];

interface Props {
  live: Live;
  /** How many items are on the agenda. */
  items: number;
}

/** The one thing the room looks at now. The result of an amendment stays until the debate goes on. */
export function Stage({ live: { state, item, vote, result, floor }, items }: Props) {
  const words = useMessages(messages);
  if (state === 'cancelled') return <Sentence>{words.cancelled}</Sentence>;
  if (state === 'closed' || state === 'filed') return <Sentence>{words.over}</Sentence>;
  if (state !== 'open') return <Sentence title={words.welcome}>{words.soon}</Sentence>;
  if (!item) return <Sentence>{words.gathering}</Sentence>;
  const last = !vote && result?.itemId === item.id ? result : null;
  const goesOn = last?.amendmentId && (floor?.speaking || item.amendments.length > 0);
  const proclaimed = goesOn ? null : last;
  return (
    <div className={style.stage} data-busy={Boolean(vote ?? proclaimed) || undefined}>
      <p className={style.position}>
        {words.at({ position: item.position, of: Math.max(items, item.position) })}
      </p>
      <h2>{item.title}</h2>
      {proclaimed ? null : <Text item={item} vote={vote} />}
      <div role="status">
        {proclaimed ? (
          <>
            <ResultBar large parts={partsOf(proclaimed.counts)} sentence={proclaimed.proclamation} />
            <p className={style.soft}>{proclaimed.summary}</p>
          </>
        ) : null}
        {vote ? <Under vote={vote} /> : null}
      </div>
      {vote || !floor ? null : <Speakers floor={floor} />}
    </div>
  );
}

const Sentence = ({ title, children }: { title?: string; children: string }) => (
  <div className={style.stage} role="status">
    {title ? <h2>{title}</h2> : null}
    <p className={style.sentence}>{children}</p>
  </div>
);

/** A vote under way: who has voted is counted, what was voted is not shown. */
function Under({ vote: { stage, method, participation } }: { vote: NonNullable<Live['vote']> }) {
  const words = useMessages(messages);
  if (stage === 'counted') return <p className={style.call}>{words.counted}</p>;
  if (method === 'hands') return <p className={style.call}>{words.hands}</p>;
  if (!participation) return <p className={style.call}>{words.onPaper}</p>;
  const { cast, expected } = participation;
  const said = words.cast({ cast, expected });
  return (
    <div className={style.participation}>
      <p className={style.call}>{method === 'secret' ? words.secretOpen : words.voteOpen}</p>
      <div
        role="progressbar"
        aria-label={words.participation}
        aria-valuemin={0}
        aria-valuemax={expected}
        aria-valuenow={cast}
        aria-valuetext={said}
        className={style.bar}
        style={{ '--fill': `${(100 * cast) / Math.max(expected, 1)}%` } as CSSProperties}
      >
        <span />
      </div>
      <p className={style.count}>{said}</p>
    </div>
  );
}
