import { useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import type { CircleNowFragment } from '../../../gql/assemblies.js';
import style from './circle.module.css';
import { messages } from './messages.js';

/** What everyone hears of a circle. */
export type Heard = Omit<CircleNowFragment, 'lines'>;

/** The name under discussion; undefined between proposals. */
export const proposedIn = ({ proposals, stage }: Heard): Heard['proposals'][number] | undefined =>
  stage === 'consent' || stage === 'vote' || stage === 'answer' ? proposals.at(-1) : undefined;

/** Objections of the round under way that are not lifted. */
export const keptIn = ({ stands }: Heard): number =>
  stands.filter(({ objection, integrated }) => objection && !integrated).length;

interface Props {
  circle: Heard;
  /** Beside an objection not lifted. */
  children?: (stand: Heard['stands'][number]) => ReactNode;
}

/** Where a circle stands: the name proposed and what is said of it, or the names given and why. */
export function Told({ circle, children }: Props) {
  const words = useMessages(messages);
  const proposed = proposedIn(circle);
  const fallen = circle.proposals.filter((one) => one !== proposed && one.outcome !== 'open');
  return (
    <div className={style.circle}>
      {fallen.map(({ personId, name, outcome }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same person may be proposed again
        <p key={`${personId}.${at}`} className={style.soft}>
          {words.fallen({ name, outcome })}
        </p>
      ))}
      {proposed ? (
        <>
          <p className={style.proposed}>{words.proposed(proposed)}</p>
          {proposed.reason ? <p className={style.said}>{proposed.reason}</p> : null}
          <Stands circle={circle}>{children}</Stands>
        </>
      ) : (
        <Names circle={circle} />
      )}
    </div>
  );
}

/** Who was named, by how many voices, and every reason. */
export function Names({ circle: { names, nominations } }: Pick<Props, 'circle'>) {
  const words = useMessages(messages);
  if (names.length === 0) return <p className={style.soft}>{words.nobodyYet}</p>;
  return (
    <ul className={style.tally} aria-label={words.names}>
      {names.map(({ personId, name, voices }) => (
        <li key={personId}>
          <p className={style.head}>
            <strong>{name}</strong>
            <span>{words.voices({ voices })}</span>
          </p>
          {nominations
            .filter((one) => one.personId === personId)
            .map(({ electorId, speaker, reason }) => (
              <div key={electorId}>
                <p className={style.soft}>{words.namesWhom({ speaker, name })}</p>
                <p className={style.said}>{reason}</p>
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}

function Stands({ circle: { stands, stage }, children }: Props) {
  const words = useMessages(messages);
  const consent = stands.filter(({ objection }) => !objection).map(({ speaker }) => speaker);
  return (
    <>
      <ul className={style.tally}>
        {stands.map((stand) =>
          stand.objection ? (
            <li key={stand.electorId}>
              <strong>{words.objectsTo(stand)}</strong>
              <p className={style.said}>{stand.objection}</p>
              <p className={style.soft}>
                {stand.integrated ? words.lifted({ how: stand.integrated }) : words.kept}
              </p>
              {stand.integrated ? null : children?.(stand)}
            </li>
          ) : null,
        )}
      </ul>
      {consent.length > 0 ? <p>{words.consents({ names: consent.join(', ') })}</p> : null}
      {stage === 'consent' ? <p className={style.soft}>{words.silence}</p> : null}
    </>
  );
}
