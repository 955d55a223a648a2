import { useSearchParams } from 'react-router';

const keys = ['mots', 'commission', 'source', 'methode', 'vigueur', 'revoir'] as const;
type Key = (typeof keys)[number];

/** The filters of the log, kept in the address. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  const value = Object.fromEntries(keys.map((key) => [key, params.get(key) ?? ''])) as Record<Key, string>;
  const change = (key: Key, next: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next) after.set(key, next);
        else after.delete(key);
        return after;
      },
      { replace: true },
    );
  const set = keys.filter((key) => value[key] !== '');
  return { value, change, any: set.length > 0, narrowing: set.filter((key) => key !== 'mots').length };
}
