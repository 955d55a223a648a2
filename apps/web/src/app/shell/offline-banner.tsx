import { notify, useMessages } from '@etabli/ui';
import { useEffect, useSyncExternalStore } from 'react';
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

/** Says that the network is gone, and when it is back. */
export function OfflineBanner() {
  const words = useMessages(messages);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  useEffect(() => {
    const back = () => notify({ text: words.backOnline });
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [words]);
  return (
    <div role="status" data-noprint>
      {online ? null : <p className={style.banner}>{words.offline}</p>}
    </div>
  );
}
