import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Someone comes in or goes out. For an organisation, its representative does so in its name. */
export interface AttendanceEvent {
  memberId: string;
  kind: 'arrived' | 'left';
  mode: 'present' | 'remote';
  at: Date;
}

/** Who is in, and how. Whoever is out is not in the map. */
export type Presence = Map<string, 'present' | 'remote'>;

/** Does this arrival count? Remote attendance does only where the statutes allow it (remote_presence). */
export const countsAsArrival = (event: AttendanceEvent, statutes: Statutes): boolean =>
  event.kind === 'arrived' && (event.mode === 'present' || termsOf(statutes).remote_presence);

/** Events up to an instant, included, in order. At the same instant a departure comes after an arrival. */
export const eventsUpTo = <Event extends AttendanceEvent>(instant: Date, events: Event[]): Event[] =>
  events
    .filter(({ at }) => at <= instant)
    .sort(
      (a, b) =>
        a.at.getTime() - b.at.getTime() || a.kind.localeCompare(b.kind) || a.mode.localeCompare(b.mode),
    );

/**
 * Events in order, without those that say what was so already: two desks that receive the same person record one arrival,
 * the first. Who is in at any instant stays the same.
 */
export function movesThatCount<Event extends AttendanceEvent>(events: readonly Event[]): Event[] {
  const last = new Map<string, AttendanceEvent>();
  return eventsUpTo(new Date(8.64e15), [...events]).filter((event) => {
    const { kind, mode } = last.get(event.memberId) ?? { kind: 'left', mode: null };
    last.set(event.memberId, event);
    return event.kind !== kind || (kind === 'arrived' && event.mode !== mode);
  });
}

/** Who is in at an instant. Coming again without having left changes only the mode. */
export function presenceAt(instant: Date, statutes: Statutes, events: AttendanceEvent[]): Presence {
  const presence: Presence = new Map();
  for (const event of eventsUpTo(instant, events)) {
    if (countsAsArrival(event, statutes)) presence.set(event.memberId, event.mode);
    else presence.delete(event.memberId);
  }
  return presence;
}

/** Everybody who came and has not left at an instant, whether or not their presence counts: guests too. */
export function insideAt(instant: Date, events: AttendanceEvent[]): Set<string> {
  const people = new Set<string>();
  for (const { kind, memberId } of eventsUpTo(instant, events)) {
    if (kind === 'arrived') people.add(memberId);
    else people.delete(memberId);
  }
  return people;
}
