import { LONGEST_STAY_MINUTES } from '@etabli/commissions/rules/stay';
import type { Deed } from '../app/client/device.js';

export interface Arrival {
  id: string;
  at: string;
}

interface Said {
  id: string;
  at: string;
  arrivalId: string;
}

/** Whether the viewer is in: what the house knows, with what was pressed here since and has not reached it. */
export function arrivalNow(known: Arrival | null | undefined, deeds: readonly Deed[]): Arrival | null {
  return deeds
    .filter(({ refused }) => !refused)
    .reduce<Arrival | null>((arrival, { operation, variables }) => {
      const { id, at, arrivalId } = (variables['input'] ?? {}) as Said;
      if (operation === 'ArriveAtDoor') return { id, at };
      return operation === 'LeaveByDoor' && arrival?.id === arrivalId ? null : arrival;
    }, known ?? null);
}

/** So long ago that the departure was surely forgotten: its time must be asked. */
export const staysTooLong = ({ at }: Arrival, now = Date.now()): boolean =>
  now - Date.parse(at) > LONGEST_STAY_MINUTES * 60_000;

/** `HH:MM` now in a time zone. */
export const clockNow = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);

/** The instant of a civil date and time in a time zone; in the hour that summer time skips, the one after. */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const offset = (instant: number) => {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(instant);
    return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
  };
  const first = asUtc - offset(asUtc);
  return new Date(asUtc - offset(first));
}
