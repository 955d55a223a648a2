import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import style from './disclosure.module.css';

interface Props {
  /** What the button shows. */
  face: ReactNode;
  /** What the button is called when its face is not words. */
  label?: string;
  className?: string;
  align?: 'start' | 'end';
  /** What opens; `close` lets a choice close it. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel under itself: closes with Escape, a press elsewhere, or when focus leaves. */
export function Disclosure({ face, label, className, align = 'start', children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const pressed = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for Escape and for focus leaving; the button is what one presses
    <div
      ref={root}
      className={style.root}
      onKeyDown={(event) => open && event.key === 'Escape' && close()}
      onBlur={(event) =>
        event.relatedTarget && !event.currentTarget.contains(event.relatedTarget) && setOpen(false)
      }
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      <div id={id} className={style.panel} data-align={align} hidden={!open}>
        {open ? children(close) : null}
      </div>
    </div>
  );
}
