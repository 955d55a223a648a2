import { useEffect, useRef } from 'react';

/** What already does something with the space bar: it keeps it. */
const TAKEN =
  'input, textarea, select, button, a, summary, dialog, [role="option"], [contenteditable="true"]';

/** Does something when the space bar is pressed and nothing in focus wants it; nothing while `press` is null. */
export function useSpace(press: (() => void) | null): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const free = !(event.target instanceof Element && event.target.closest(TAKEN));
      if (event.key !== ' ' || event.repeat || !free || !latest.current) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
