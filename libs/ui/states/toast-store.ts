export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'refused';
  /** Puts things back as they were. */
  undo?: () => unknown;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says what was just done, in a corner; with `undo`, offers to put it back. At most three at once, oldest out first. */
export function notify(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): number {
  const id = ++lastId;
  change([...toasts.slice(-2), { tone: 'done', ...toast, id }]);
  return id;
}

export const dismiss = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

export const currentToasts = (): readonly Toast[] => toasts;

/** Calls back at every change; gives the function that stops. */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
