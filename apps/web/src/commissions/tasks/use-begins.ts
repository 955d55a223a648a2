import { useCan } from '../../app/viewer.js';

/** Whether the viewer opens tasks on a board, be it one. */
export function useBegins(): boolean {
  const can = useCan();
  return can('commissions.work') || can('commissions.write');
}
