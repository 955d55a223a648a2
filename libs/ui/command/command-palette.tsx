import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { Dialog } from '../dialogs/dialog.js';
import { useOwnMessages } from '../words/words.js';
import style from './command-palette.module.css';

export interface Found {
  key: string;
  label: string;
  detail?: string;
  icon?: ReactNode;
}

export interface FoundGroup<Item extends Found = Found> {
  label: string;
  items: readonly Item[];
}

interface Props<Item extends Found> {
  query: string;
  onQuery: (query: string) => void;
  groups: readonly FoundGroup<Item>[];
  onPick: (item: Item) => void;
  onClose: () => void;
}

/** The field that finds anything: type, arrows to move, Enter to go, Escape to leave. */
export function CommandPalette<Item extends Found>({ query, onQuery, groups, onPick, onClose }: Props<Item>) {
  const words = useOwnMessages();
  const id = useId();
  const [at, setAt] = useState(0);
  const items = groups.flatMap((group) => group.items);
  const active = items[Math.min(at, items.length - 1)];
  const optionId = (item: Found) => `${id}-${item.key}`;
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((Math.min(at, items.length - 1) + step + items.length) % Math.max(items.length, 1));
    }
    if (event.key === 'Enter' && active) onPick(active);
  };
  const type = (text: string) => {
    setAt(0);
    onQuery(text);
  };
  return (
    <Dialog title={words.searchHint} bare onClose={onClose}>
      <div className={style.field}>
        <IconSearch aria-hidden />
        <input
          data-first
          role="combobox"
          aria-label={words.searchHint}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active ? optionId(active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.searchHint}
          value={query}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={keys}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={words.searchHint} className={style.list}>
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a listbox
            <div key={group.label} role="group" aria-label={group.label}>
              <div className={style.group} aria-hidden>
                {group.label}
              </div>
              {group.items.map((item) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are handled by the field, which points here with aria-activedescendant
                <div
                  key={item.key}
                  id={optionId(item)}
                  role="option"
                  aria-selected={item === active}
                  className={style.option}
                  onClick={() => onPick(item)}
                  onPointerMove={() => setAt(items.indexOf(item))}
                >
                  <span className={style.icon} aria-hidden>
                    {item.icon}
                  </span>
                  <span>{item.label}</span>
                  {item.detail ? <small>{item.detail}</small> : null}
                </div>
              ))}
            </div>
          ))}
      </div>
      <p role="status" className={items.length > 0 ? 'unseen' : style.nothing}>
        {items.length > 0 ? words.found({ count: items.length }) : words.nothingFound({ query })}
      </p>
    </Dialog>
  );
}
