import { Button, Dialog, useMessages } from '@etabli/ui';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import style from '../desk.module.css';
import { messages } from '../messages.js';
import type { DeskHere } from './use-desk.js';

/** Leaving asks first while entries are kept here only: they leave from this page. */
export function Stay({ desk: { waiting, course } }: { desk: DeskHere }) {
  const words = useMessages(messages);
  const count = waiting.length;
  const held = count > 0 && course !== 'idle' && course !== 'sending';
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => held && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (count === 0) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [count]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title={words.stayTitle({ count })} onClose={blocker.reset}>
      <p>{words.stayText}</p>
      <div className={style.choices}>
        <Button weight="main" data-first onClick={blocker.reset}>
          {words.stay}
        </Button>
        <Button weight="quiet" onClick={blocker.proceed}>
          {words.leaveAnyway}
        </Button>
      </div>
    </Dialog>
  );
}
