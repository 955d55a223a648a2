import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import style from './tag.module.css';

interface Props {
  children: ReactNode;
  /** What pressing the cross does, and what it is called: « Retirer l'étiquette Presse ». */
  onRemove?: () => void;
  removeLabel?: string;
}

/** A word someone put on something: an etiquette, a filter in force. */
export const Tag = ({ children, onRemove, removeLabel }: Props) => (
  <span className={style.tag}>
    <span>{children}</span>
    {onRemove ? (
      <button type="button" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <IconX aria-hidden />
      </button>
    ) : null}
  </span>
);
