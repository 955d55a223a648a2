import { useMessages } from '@etabli/ui';
import type { FloorNowFragment } from '../../gql/assemblies.js';
import { clock, useCountdown } from '../shared/clock.js';
import { messages } from './messages.js';
import style from './room.module.css';

/** Who speaks and for how long still, and the two who come next. */
export function Speakers({ floor: { speaking, waiting } }: { floor: FloorNowFragment }) {
  const words = useMessages(messages);
  if (!speaking && waiting.length === 0) return null;
  const next = waiting.slice(0, 2).map(({ name }) => name);
  return (
    <section className={style.speakers} aria-label={words.floor}>
      {speaking ? <Speaking speaking={speaking} /> : null}
      {next.length > 0 ? (
        <p className={style.next}>
          {words.next({ names: next.join(', '), more: waiting.length - next.length })}
        </p>
      ) : null}
    </section>
  );
}

function Speaking({ speaking }: { speaking: NonNullable<FloorNowFragment['speaking']> }) {
  const words = useMessages(messages);
  const left = useCountdown(speaking) ?? 0;
  return (
    <p className={style.speaker}>
      <strong>{words.speaks({ name: speaking.name })}</strong>
      <span role="timer" className={style.left} data-over={left < 0 || undefined}>
        {clock(left)}
      </span>
    </p>
  );
}
