import { notify, useMessages } from '@etabli/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { reconnecting } from '../client/live.js';
import { messages } from '../messages.js';
import style from './offline-banner.module.css';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Says that the network is gone, and when it is back; and, with the network there, that the server is not heard. */
export function OfflineBanner() {
  const words = useMessages(messages);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const unheard = useSyncExternalStore(reconnecting.subscribe, reconnecting.now);
  const said = online ? words.reconnecting : words.offline;
  useEffect(() => {
    const back = () => notify({ text: words.backOnline });
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [words]);
  return (
    <div role="status" className={style.place} data-noprint>
      {unheard ? <p className={style.banner}>{said}</p> : null}
    </div>
  );
}
