import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
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

/** A button that opens a small panel under itself, on the screen whole: closes with Escape, a press elsewhere, or when focus leaves. */
export function Disclosure({ face, label, className, align = 'start', children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const pressed = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [open]);
  useLayoutEffect(() => {
    if (open && panel.current) keepOnScreen(panel.current);
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
      <div ref={panel} id={id} className={style.panel} data-align={align} hidden={!open}>
        {open ? children(close) : null}
      </div>
    </div>
  );
}

const EDGE_PX = 8;

/** Moves a panel sideways by what would be cut off on either side, and scrolls to the rest of it. */
function keepOnScreen(panel: HTMLElement) {
  panel.style.translate = '';
  const { left, right } = panel.getBoundingClientRect();
  const room = document.documentElement.clientWidth - EDGE_PX;
  const over = right > room ? room - right : Math.max(0, EDGE_PX - left);
  if (over !== 0) panel.style.translate = `${over}px`;
  panel.scrollIntoView({ block: 'nearest' });
}
