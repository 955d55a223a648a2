import { IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from '../actions/button.js';
import { useWide } from '../words/use-media.js';
import { useOwnMessages } from '../words/words.js';
import { currentToasts, dismiss, onToasts, type Toast } from './toast-store.js';
import style from './toasts.module.css';

const SHOWN_MS = 7_000;
const UNDO_MS = 12_000;

/**
 * The corner where what was just done is said. One per app, always present so that screen readers hear what comes. The last
 * ones are in sight (a single one on a phone, where they lie over what one works on); the others are a press away.
 */
export function Toasts() {
  const words = useOwnMessages();
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  const room = useWide() ? 3 : 1;
  const [unfolded, setUnfolded] = useState(false);
  const earlier = Math.max(0, toasts.length - room);
  const covered = unfolded ? 0 : earlier;
  useEffect(() => {
    if (earlier === 0) setUnfolded(false);
  }, [earlier]);
  return (
    <div className={style.corner} aria-live="polite" data-noprint data-over-page>
      {earlier > 0 ? (
        <button
          type="button"
          className={style.earlier}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? words.foldToasts : words.earlierToasts({ count: earlier })}
        </button>
      ) : null}
      {toasts.map((toast, rank) => (
        <OneToast key={toast.id} toast={toast} covered={rank < covered} unfolded={unfolded} />
      ))}
    </div>
  );
}

interface OneToastProps {
  toast: Toast;
  /** Under a later one, its time running all the same. */
  covered: boolean;
  /** All are to be read now: each has its whole time again. */
  unfolded: boolean;
}

function OneToast({ toast, covered, unfolded }: OneToastProps) {
  const words = useOwnMessages();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), toast.undo || unfolded ? UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, toast, unfolded]);
  const undo = () => {
    dismiss(toast.id);
    toast.undo?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the message while it is being read
    <div
      className={style.toast}
      data-tone={toast.tone}
      hidden={covered}
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
