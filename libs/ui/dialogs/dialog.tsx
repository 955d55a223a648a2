import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../actions/button.js';
import { useOwnMessages } from '../words/words.js';
import style from './dialog.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The title is for screen readers only. */
  bare?: boolean;
}

/**
 * A modal window on the browser's own `dialog`: focus stays inside, Escape closes, focus returns. Mount it to open it.
 * What carries `data-first` has the focus to begin with.
 */
export function Dialog({ title, onClose, bare, children }: Props) {
  const words = useOwnMessages();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the page: a dialog that is taken out open gives the focus back to nobody.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is handled by the dialog itself, through onCancel
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={style.dialog}
      data-bare={bare || undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={style.box}>
        <header className={bare ? 'unseen' : style.head}>
          <h2 id={id}>{title}</h2>
          {bare ? null : <IconButton label={words.close} icon={<IconX />} onClick={onClose} />}
        </header>
        {children}
      </div>
    </dialog>
  );
}
