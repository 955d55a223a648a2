import { useEffect, useRef } from 'react';

/** A task that moved by a key keeps the focus, wherever it now stands. Gives what says which one moves. */
export function useRefocus(shown: unknown) {
  const wanted = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new order of what is shown
  useEffect(() => {
    if (!wanted.current) return;
    document.querySelector<HTMLElement>(`[data-task="${wanted.current}"]`)?.focus();
  }, [shown]);
  useEffect(() => {
    const forget = () => {
      wanted.current = null;
    };
    document.addEventListener('pointerdown', forget);
    return () => document.removeEventListener('pointerdown', forget);
  }, []);
  return (id: string) => {
    wanted.current = id;
  };
}
