import { useMessages } from '@etabli/ui';
import { useSyncExternalStore } from 'react';
import { reconnecting } from './client/live.js';
import { messages } from './messages.js';
import style from './shell/offline-banner.module.css';

/** Says that news no longer arrive and are being asked for again; gone as soon as they do: the present state comes first. */
export function Reconnecting() {
  const words = useMessages(messages);
  const lost = useSyncExternalStore(reconnecting.subscribe, reconnecting.now);
  return (
    <div role="status" data-noprint>
      {lost ? <p className={style.banner}>{words.reconnecting}</p> : null}
    </div>
  );
}
