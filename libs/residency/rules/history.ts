import { addDays, type IsoDate } from '@etabli/kernel/dates';
import type { Stay } from './plan.js';

/** A line of the log of allocations, as it was written: made, or given a last day (null: none any more). */
export type Line =
  | { kind: 'allocated'; allocationId: string; stay: Stay }
  | { kind: 'ended'; allocationId: string; lastDay: IsoDate | null };

/**
 * The stays that a log says, in the order they were made: what each ending says last holds, one before the first day means that
 * nobody ever was there. Replaying the whole log gives the plan of today; its first lines, what was known at the time.
 */
export function replay(log: readonly Line[]): Map<string, Stay> {
  const stays = new Map<string, Stay>();
  for (const line of log) {
    if (line.kind === 'allocated') stays.set(line.allocationId, line.stay);
    else {
      const stay = stays.get(line.allocationId);
      if (stay) stays.set(line.allocationId, { ...stay, period: { ...stay.period, end: line.lastDay } });
    }
  }
  for (const [id, { period }] of stays) {
    if (period.end !== null && period.end < period.start) stays.delete(id);
  }
  return stays;
}

/** The last day that says of a stay that it never was. */
export const neverWas = (start: IsoDate): IsoDate => addDays(start, -1);

/** Hours during which an allocation made by mistake can be taken back as if it had never been, even once begun. */
export const TAKEN_BACK_HOURS = 24;

/** Can it be taken back whole: not begun yet, or written less than a day ago? Afterwards it ends on a date. */
export const canTakeBack = (
  stay: { startsOn: IsoDate; recordedAt: Date },
  today: IsoDate,
  now: Date,
): boolean =>
  stay.startsOn > today || now.getTime() - stay.recordedAt.getTime() < TAKEN_BACK_HOURS * 3_600_000;
