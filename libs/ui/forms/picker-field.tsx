import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useOwnMessages } from '../words/words.js';
import { matching, type PickerOption } from './matching.js';
import { useOwnFault } from './own-fault.js';
import style from './picker-field.module.css';

interface Props {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Has the focus when its window opens. */
  first?: boolean;
  options: readonly PickerOption[];
  /** The value chosen; empty while none is. */
  value: string;
  onChange: (value: string) => void;
}

/**
 * One of many, found by typing: a person among all members. Arrows move, Enter chooses, Escape closes. Enter pressed before
 * there is anything to choose from chooses as soon as there is.
 */
export function PickerField({ label, hint, error, required, first, options, value, onChange }: Props) {
  const words = useOwnMessages();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const entered = useRef(false);
  const chosen = options.find((option) => option.value === value);
  const open = typed !== null;
  const found = open ? matching(options, typed) : [];
  const active = found[Math.min(at, found.length - 1)];
  const close = () => {
    entered.current = false;
    setTyped(null);
  };
  const choose = (option: PickerOption) => {
    onChange(option.value);
    close();
  };
  useEffect(() => {
    if (entered.current && active) choose(active);
  });
  const type = (text: string) => {
    entered.current = false;
    setTyped(text);
    setAt(0);
    if (value) onChange('');
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (open) setAt((at + step + found.length) % Math.max(found.length, 1));
      else setTyped('');
    }
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (active) choose(active);
      else entered.current = options.length === 0;
    }
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className={style.picker}>
      <TextInput
        label={required ? label : `${label} (${words.optional})`}
        description={hint}
        {...useOwnFault(typed ?? value, error)}
        required={required}
        withAsterisk={false}
        data-first={first || undefined}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.value}` : undefined}
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={keys}
        onBlur={close}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={style.list} hidden={!open}>
        {found.map((option) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are handled by the field, which points here with aria-activedescendant
          <div
            key={option.value}
            id={`${id}-${option.value}`}
            role="option"
            aria-selected={option === active}
            className={style.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span>{option.label}</span>
            {option.detail ? <small>{option.detail}</small> : null}
          </div>
        ))}
      </div>
      <span role="status" className={open && found.length === 0 ? style.nothing : 'unseen'}>
        {open && found.length === 0 ? words.nothingFound({ query: typed }) : null}
      </span>
    </div>
  );
}
