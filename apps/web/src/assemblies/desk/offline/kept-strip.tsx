import { Button, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import style from '../desk.module.css';
import { messages } from '../messages.js';
import type { DeskHere } from './use-desk.js';

const SAID_MS = 6000;

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** What this desk keeps, in one quiet line: gone when everything has left. */
export function KeptStrip({ desk, at }: { desk: DeskHere; at: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  const { waiting, course, queue } = desk;
  const count = waiting.filter(({ refused }) => !refused).length;
  const away = !online || course === 'offline';
  const left = useLeft(count, away);
  const said =
    count > 0 && course === 'signed-out'
      ? words.keptSignedOut({ count })
      : away
        ? words.keptOffline({ count, at: formats.time(at) })
        : count > 1
          ? words.keptSending({ count })
          : left
            ? words.keptGone
            : null;
  return (
    <>
      <div role="status">
        {said ? (
          <p className={style.kept}>
            <StateBadge tone={left && !away ? 'done' : 'waiting'}>{said}</StateBadge>
          </p>
        ) : null}
      </div>
      {waiting
        .filter(({ refused }) => refused)
        .map(({ id, name, refused }) => (
          <p key={id} className={style.kept}>
            <span>{words.keptRefused({ name, why: refused ?? '' })}</span>
            <Button weight="quiet" onClick={() => void queue.forget(id)}>
              {words.putAway}
            </Button>
          </p>
        ))}
    </>
  );
}

/** True for a moment after what was kept offline has all left. */
function useLeft(count: number, away: boolean): boolean {
  const [kept, setKept] = useState(false);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (count > 0 && away) setKept(true);
    if (count > 0 || !kept) return;
    setKept(false);
    setLeft(true);
  }, [count, away, kept]);
  useEffect(() => {
    if (!left) return;
    const said = setTimeout(setLeft, SAID_MS, false);
    return () => clearTimeout(said);
  }, [left]);
  return left;
}
