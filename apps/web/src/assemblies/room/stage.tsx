import { typo } from '@etabli/kernel/locale';
import { useMessages } from '@etabli/ui';
import type { CSSProperties } from 'react';
import type { RoomLiveSubscription } from '../../gql/assemblies.js';
import { messages as colleges } from '../elections/colleges/messages.js';
import { messages as elections } from '../elections/messages.js';
import { VoteFigures } from '../elections/vote-figures.js';
import { Circle } from './circle.js';
import { messages } from './messages.js';
import style from './room.module.css';
import { Speakers } from './speakers.js';
import { Text } from './text.js';

type Live = RoomLiveSubscription['assemblyLive'];
type Result = Live['results'][number];

interface Props {
  live: Live;
  /** How many items are on the agenda. */
  items: number;
}

/** The one thing the room looks at now; what colleges were told together is shown together. The result of an amendment stays until the debate goes on. */
export function Stage({ live: { state, item, vote, results, floor }, items }: Props) {
  const words = useMessages(messages);
  if (state === 'cancelled') return <Sentence>{words.cancelled}</Sentence>;
  if (state === 'closed' || state === 'filed') return <Sentence>{words.over}</Sentence>;
  if (state !== 'open') return <Sentence title={words.welcome}>{words.soon}</Sentence>;
  if (!item) return <Sentence>{words.gathering}</Sentence>;
  const last = !vote && results.some(({ itemId }) => itemId === item.id) ? results : [];
  const goesOn = last[0]?.amendmentId && (floor?.speaking || item.amendments.length > 0);
  const proclaimed = goesOn ? [] : last;
  const shown = proclaimed.length > 0;
  const together = proclaimed.length > 1;
  return (
    <div className={style.stage} data-busy={Boolean(vote) || shown || undefined}>
      {together ? null : (
        <>
          <p className={style.position}>
            {words.at({ position: item.position, of: Math.max(items, item.position) })}
          </p>
          <h2>{typo(item.title)}</h2>
        </>
      )}
      {shown ? null : <Text item={item} vote={vote} />}
      {!vote && !shown && item.standing.length > 0 ? <Stand names={item.standing} /> : null}
      <div role="status" className={together ? style.together : undefined}>
        {proclaimed.map((result) =>
          together ? (
            <Among key={result.voteId} result={result} />
          ) : (
            <Proclaimed key={result.voteId} result={result} />
          ),
        )}
        {vote?.circle && vote.stage === 'open' ? (
          <Circle circle={vote.circle} />
        ) : vote ? (
          <Under vote={vote} />
        ) : null}
        {vote?.election ? <Standing election={vote.election} /> : null}
      </div>
      {vote || !floor ? null : <Speakers floor={floor} />}
    </div>
  );
}

/** A result said aloud. */
function Proclaimed({ result }: { result: Result }) {
  return (
    <>
      <VoteFigures large {...result} sentence={result.proclamation} />
      {result.election ? null : <p className={style.soft}>{result.summary}</p>}
    </>
  );
}

/** One of several results said together, under its own title: the names say who is elected, no sentence says it again. */
function Among({ result: { title, election, counts, proclamation } }: { result: Result }) {
  const named = election?.rows.some(({ elected }) => elected);
  return (
    <section>
      <h2>{typo(title)}</h2>
      <VoteFigures large {...{ election, counts }} sentence={named ? '' : proclamation} />
    </section>
  );
}

/** Who stands, while the election is spoken of and before its vote is open. */
function Stand({ names }: { names: readonly string[] }) {
  const words = useMessages(elections);
  return <p className={style.told}>{words.names({ names: names.join(', ') })}</p>;
}

/** Who stands, and the phrase that any lot of the count is drawn from: it must be seen before. */
function Standing({
  election: { college, names, seed },
}: {
  election: NonNullable<NonNullable<Live['vote']>['election']>;
}) {
  const words = useMessages(elections);
  const apart = useMessages(colleges);
  return (
    <>
      {college ? <p className={style.told}>{apart.ofCollege({ name: college })}</p> : null}
      <Stand names={names} />
      <p className={style.soft}>{words.seed({ seed })}</p>
    </>
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
