import { useEffect, useLayoutEffect, useRef } from 'react';

/** A task that moved by a key keeps the focus, wherever it now stands. Gives what says which one moves. */
export function useRefocus(shown: unknown) {
  const wanted = useRef<string | null>(null);
  // Before anything else happens: a key pressed while the focus is nowhere would be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new order of what is shown
  useLayoutEffect(() => {
    if (!wanted.current) return;
    document.querySelector<HTMLElement>(`[data-task="${wanted.current}"]`)?.focus();
  }, [shown]);
  useEffect(() => {
    const forget = () => {
      wanted.current = null;
    };
    // Whoever goes elsewhere by a key is not brought back by what others do on the board.
    const leave = ({ target }: FocusEvent) => {
      if ((target as HTMLElement).dataset['task'] !== wanted.current) forget();
    };
    document.addEventListener('pointerdown', forget);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', forget);
      document.removeEventListener('focusin', leave);
    };
  }, []);
  return (id: string) => {
    wanted.current = id;
  };
}
