import { useEffect, useRef } from 'react';

const gestures = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Calls back once, at the first gesture somebody makes on the page: a program that follows the links of a mail makes none.
 */
export function useGesture(onGesture: () => void): void {
  const latest = useRef(onGesture);
  latest.current = onGesture;
  useEffect(() => {
    const stop = new AbortController();
    const told = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      stop.abort();
      latest.current();
    };
    for (const gesture of gestures) {
      window.addEventListener(gesture, told, { signal: stop.signal, passive: true });
    }
    return () => stop.abort();
  }, []);
}
