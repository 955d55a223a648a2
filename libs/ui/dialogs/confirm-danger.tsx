import type { ReactNode } from 'react';
import { Button } from '../actions/button.js';
import { useOwnMessages } from '../words/words.js';
import { Dialog } from './dialog.js';
import style from './dialog.module.css';

interface Props {
  /** The question, with its object: « Effacer la fiche de Nadia Benali ? » */
  title: string;
  /** What will be lost and what is kept. */
  children: ReactNode;
  /** The verb. */
  verb: string;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asked only before what cannot be undone. Cancelling comes first, so that a hasty Enter does nothing. */
export function ConfirmDanger({ title, children, verb, busy, onConfirm, onClose }: Props) {
  const words = useOwnMessages();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className={style.actions}>
        <Button data-first onClick={onClose}>
          {words.cancel}
        </Button>
        <Button weight="danger" busy={busy} onClick={onConfirm}>
          {verb}
        </Button>
      </div>
    </Dialog>
  );
}
