import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../actions/button.js';
import { useOwnMessages } from '../words/words.js';
import style from './side-panel.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * The detail of one thing beside its list. On a wide screen the list stays in view and in reach; on a phone the panel
 * covers it. Escape closes. Focus comes to the title and goes back where it was.
 */
export function SidePanel({ title, onClose, children }: Props) {
  const words = useOwnMessages();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    heading.current?.focus();
    return () => before?.focus();
  }, []);
  return (
    <aside
      className={style.panel}
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className={style.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={words.close} icon={<IconX />} onClick={onClose} />
      </header>
      <div className={style.body}>{children}</div>
    </aside>
  );
}

/** A list and, when one thing is open, its panel beside it. */
export const WithPanel = ({ panel, children }: { panel: ReactNode; children: ReactNode }) => (
  <div className={style.beside} data-open={panel ? true : undefined}>
    <div className={style.list}>{children}</div>
    {panel}
  </div>
);
