import { useCallback, useState } from 'react';

const PREFIX = 'etabli.draft.';

/** What was kept under a key, if it still reads; text that no longer does is dropped. */
export function readDraft<Value>(storage: Storage, key: string): Value | null {
  const kept = storage.getItem(PREFIX + key);
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as Value;
  } catch {
    storage.removeItem(PREFIX + key);
    return null;
  }
}

/** Keeps a value under a key; a full or forbidden storage is no reason to stop typing. */
export function writeDraft<Value>(storage: Storage, key: string, value: Value): boolean {
  try {
    storage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets every draft: what one person was writing is not for the next one on the same device. */
export function forgetDrafts(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key);
}

/**
 * A half-written form, kept on this device until it is submitted: leaving the page loses nothing.
 *
 * @param key what is being written, with the ids of what it is about (`member.new`, `minutes.42`)
 * @param initial what the form shows when nothing was kept
 */
export function useDraft<Value extends object>(key: string, initial: Value) {
  const [restored] = useState(() => readDraft<Value>(localStorage, key));
  const [value, setValue] = useState<Value>({ ...initial, ...restored });
  const change = useCallback(
    (changes: Partial<Value>) =>
      setValue((before) => {
        const next = { ...before, ...changes };
        writeDraft(localStorage, key, next);
        return next;
      }),
    [key],
  );
  const clear = useCallback(
    (next: Value = initial) => {
      localStorage.removeItem(PREFIX + key);
      setValue(next);
    },
    [key, initial],
  );
  return { value, change, clear, restored: restored !== null };
}
