import { useCallback, useSyncExternalStore } from 'react';

/** Does the screen answer this media query now? Follows changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Wide enough for tables and side panels: 48em. */
export const useWide = (): boolean => useMedia('(min-width: 48em)');
