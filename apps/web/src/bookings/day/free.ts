import {
  type Asked,
  askedOf,
  freeHours,
  type Hours,
  type Opening,
  openHours,
} from '@etabli/residency/rules/bookings/hours';

interface Taken {
  startsAt: string;
  endsAt: string;
}
interface Held {
  start: string;
  end: string;
}

/** A room as far as its hours go. */
export interface RoomHours {
  opensOn: string;
  closesOn?: string | null | undefined;
  roomRules: { openings: readonly Opening[]; step: number; longest: number };
  bookings: readonly Taken[];
  heldHours: readonly Held[];
}

/** What of a civil day can still be booked, from a moment on, in whole steps. */
export function freeOn(room: RoomHours, day: string, timeZone: string, now: Date): Asked[] {
  if (day < room.opensOn || (room.closesOn && day > room.closesOn)) return [];
  const { openings, step } = room.roomRules;
  const taken: Hours[] = [
    ...room.bookings.map(({ startsAt, endsAt }) => ({ start: new Date(startsAt), end: new Date(endsAt) })),
    ...room.heldHours.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) })),
    // What runs now may still be booked: only whole steps that are over are not.
    { start: new Date(0), end: new Date(now.getTime() - (now.getTime() % (step * 60_000))) },
  ];
  return freeHours(openHours(openings, day, timeZone), taken)
    .map((gap) => askedOf(gap, timeZone))
    .map((gap) => ({ ...gap, from: Math.ceil(gap.from / step) * step, to: Math.floor(gap.to / step) * step }))
    .filter(({ from, to }) => from < to);
}

/** Beginnings that may be chosen within what is free. */
export const beginnings = (free: readonly Asked[], step: number): number[] =>
  free.flatMap(({ from, to }) => every(from, to - step, step));

/** Ends that may be chosen for a beginning: as far as it stays free, and no longer than the rules allow. */
export function ends(free: readonly Asked[], from: number, step: number, longest: number): number[] {
  const gap = free.find((one) => one.from <= from && from < one.to);
  return gap ? every(from + step, Math.min(gap.to, from + longest), step) : [];
}

/** The choices, with what was chosen when it is free no more: whoever asks for it is then told who has it. */
export const withChosen = (choices: readonly number[], chosen: number): number[] =>
  choices.includes(chosen) ? [...choices] : [...choices, chosen].sort((a, b) => a - b);

const every = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
