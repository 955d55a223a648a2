import { IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from '../actions/button.js';
import { useOwnMessages } from '../words/words.js';
import { currentToasts, dismiss, onToasts, type Toast } from './toast-store.js';
import style from './toasts.module.css';

const SHOWN_MS = 7_000;
const UNDO_MS = 12_000;

/** The corner where what was just done is said. One per app, always present so that screen readers hear what comes. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <div className={style.corner} aria-live="polite" data-noprint>
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const words = useOwnMessages();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), toast.undo ? UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const undo = () => {
    dismiss(toast.id);
    toast.undo?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the message while it is being read
    <div
      className={style.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo ? (
        <Button weight="quiet" onClick={undo}>
          {words.undo}
        </Button>
      ) : null}
      <IconButton label={words.dismiss} icon={<IconX />} onClick={() => dismiss(toast.id)} />
    </div>
  );
}
