import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Looking, OPEN, readLooking, writeLooking } from './looking.js';

/** What is looked at and which task is open, kept in the address so that going back finds it. */
export function useLooking() {
  const [params, setParams] = useSearchParams();
  const looking = useMemo(() => readLooking(params), [params]);
  const stay = { preventScrollReset: true };
  const open = (id: string | null): string => {
    const next = new URLSearchParams(params);
    if (id) next.set(OPEN, id);
    else next.delete(OPEN);
    return `?${next}`;
  };
  return {
    looking,
    openId: params.get(OPEN),
    /** The address at which a task is open. */
    openAt: open,
    change: (changes: Partial<Looking>) =>
      setParams(writeLooking(params, { ...looking, ...changes }), { ...stay, replace: true }),
    /** The address of another way to look. */
    at: (changes: Partial<Looking>): string => `?${writeLooking(params, { ...looking, ...changes })}`,
    close: () => setParams(open(null), stay),
  };
}
