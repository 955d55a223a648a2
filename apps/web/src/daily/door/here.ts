import { type Half, halfDayOf } from '@etabli/residency/rules/passes';
import type { Deed } from '../../app/client/device.js';

export interface Here {
  /** Null while the house does not know of it yet. */
  id: string | null;
  at: string;
}

interface Known {
  id: string;
  onDay: string;
  half: number;
  at: string;
}

/** Whether the viewer is in on this half-day: as the house knows it, or as it was pressed here since. */
export function hereNow(
  known: Known | null | undefined,
  deeds: readonly Deed[],
  timeZone: string,
  now = new Date(),
): Here | null {
  const { onDay, half } = halfDayOf(now, timeZone);
  const isNow = (day: string, part: Half | number) => day === onDay && part === half;
  if (known && isNow(known.onDay, known.half)) return { id: known.id, at: known.at };
  const pressed = deeds.find(({ operation, variables, refused }) => {
    if (operation !== 'CheckIn' || refused) return false;
    const { at, personId } = variables['input'] as { at: string; personId?: string };
    const then = halfDayOf(new Date(at), timeZone);
    return !personId && isNow(then.onDay, then.half);
  });
  return pressed ? { id: null, at: (pressed.variables['input'] as { at: string }).at } : null;
}
