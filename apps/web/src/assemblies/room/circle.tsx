import { useMessages } from '@etabli/ui';
import type { RoomLiveSubscription } from '../../gql/assemblies.js';
import { messages } from '../elections/circle/messages.js';
import { keptIn, proposedIn } from '../elections/circle/told.js';
import style from './room.module.css';

type Circle = NonNullable<NonNullable<RoomLiveSubscription['assemblyLive']['vote']>['circle']>;

/** A circle as the room reads it from afar: the stage, the names with their voices, or the name proposed and its objections. */
export function Circle({ circle }: { circle: Circle }) {
  const words = useMessages(messages);
  const { stage, round, roundsAllowed: of, names } = circle;
  const proposed = proposedIn(circle);
  return (
    <>
      <p className={style.call}>{words.stageOf({ stage, round, of })}</p>
      {proposed ? (
        <>
          <p className={style.count}>{words.proposed(proposed)}</p>
          {stage === 'consent' ? (
            <p className={style.told}>{words.objectionsLeft({ kept: keptIn(circle) })}</p>
          ) : null}
        </>
      ) : (
        <ul className={style.names} aria-label={words.names}>
          {names.map(({ personId, name, voices }) => (
            <li key={personId}>
              <span>{name}</span>
              <span>{words.voices({ voices })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
