import { IconChevronDown, IconDots } from '@tabler/icons-react';
import { Link } from '../words/link.js';
import { useWide } from '../words/use-media.js';
import { Disclosure } from './disclosure.js';
import style from './menu.module.css';

export interface MenuItem {
  label: string;
  /** Where it leads; a button when left out. `download` addresses leave the app. */
  to?: string;
  onPick?: () => void;
  danger?: boolean;
  /** Why it cannot be done now: the verb stays in sight, out of reach, with its reason. */
  reason?: string | null;
}

interface Props {
  label: string;
  items: readonly MenuItem[];
  /** Three dots instead of the label, for rows. */
  compact?: boolean;
}

/** Verbs behind one button. Nothing at all when there are none. */
export function Menu({ label, items, compact }: Props) {
  const wide = useWide();
  if (items.length === 0) return null;
  const face = compact ? (
    <IconDots aria-hidden />
  ) : (
    <>
      {label} <IconChevronDown aria-hidden />
    </>
  );
  return (
    <Disclosure
      face={face}
      label={compact ? label : undefined}
      className={compact ? style.dots : style.face}
      align={compact || wide ? 'end' : 'start'}
    >
      {(close) => (
        <ul className={style.items}>
          {items.map((item) => (
            <li key={item.label}>
              <Item item={item} close={close} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const { label, to, onPick, danger, reason } = item;
  if (to) {
    return (
      <Link to={to} className={style.item} onClick={close}>
        {label}
      </Link>
    );
  }
  const pick = () => {
    if (reason) return;
    close();
    onPick?.();
  };
  return (
    <button
      type="button"
      className={style.item}
      data-danger={danger || undefined}
      aria-disabled={reason ? true : undefined}
      onClick={pick}
    >
      {label}
      {reason ? <small>{reason}</small> : null}
    </button>
  );
}
