export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'refused';
  /** Puts things back as they were. */
  undo?: () => unknown;
  /** What it is about: said of the same thing, what comes next takes its place, and its undo with it. */
  about?: string;
}

const KEPT = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Says what was just done, in a corner; with `undo`, offers to put it back. What only says something leaves when the same is said
 * again and, the oldest first, when more than three are there; what can still be undone stays its time, or until something else is
 * done to the same thing.
 */
export function notify(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): number {
  const id = ++lastId;
  const before = toasts.filter(
    ({ text, undo, about }) => (undo || text !== toast.text) && (!about || about !== toast.about),
  );
  const excess = Math.max(0, before.length + 1 - KEPT);
  const leaving = new Set(before.filter(({ undo }) => !undo).slice(0, excess));
  change([...before.filter((one) => !leaving.has(one)), { tone: 'done', ...toast, id }]);
  return id;
}

export const dismiss = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

export const currentToasts = (): readonly Toast[] => toasts;

/** Calls back at every change; gives the function that stops. */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
