import type { Asked } from '@etabli/residency/rules/bookings/hours';
import { StateBadge } from '@etabli/ui';
import style from '../bookings.module.css';
import { CancelVerbs } from '../mine/cancel-verbs.js';
import { useBookingWords } from '../words.js';
import { freeOn } from './free.js';
import type { Booked, Room } from './room-page.js';

interface Props {
  room: Room;
  day: string;
  /** Null for who may not book. */
  onBook: ((asked: Asked) => void) | null;
}

/** The day of a room, in order: what is free is a button, what is taken says by whom. */
export function DayList({ room, day, onBook }: Props) {
  const { words, span, asked, timeZone } = useBookingWords();
  const free = freeOn(room, day, timeZone, new Date());
  const booked = room.bookings.map((booking) => ({ booking, ...asked(booking) }));
  const held = room.heldHours.map(({ start, end }) => asked({ startsAt: start, endsAt: end }));
  const lines = [
    ...free.map((gap) => ({ at: gap.from, key: `free-${gap.from}`, gap, booking: null })),
    ...booked.map((one) => ({ at: one.from, key: one.booking.id, gap: one, booking: one.booking })),
    ...held.map((gap) => ({ at: gap.from, key: `held-${gap.from}`, gap, booking: null, held: true })),
  ].sort((a, b) => a.at - b.at);
  if (lines.length === 0) return <p className={style.soft}>{words.closedThatDay}</p>;
  return (
    <ol className={style.day} aria-label={words.dayOf({ room: room.name })}>
      {lines.map(({ key, gap, booking, ...rest }) => (
        <li key={key} data-free={(!booking && !('held' in rest)) || undefined}>
          {booking ? (
            <Taken booking={booking} hours={span(gap)} />
          ) : 'held' in rest ? (
            <p>
              <strong>{span(gap)}</strong> <StateBadge tone="closed">{words.held}</StateBadge>
            </p>
          ) : (
            <button type="button" className={style.gap} disabled={!onBook} onClick={() => onBook?.(gap)}>
              <strong>{span(gap)}</strong>
              <span>{onBook ? words.freeBook : words.free}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Hours that are somebody’s: whose, what for, and for its person how to give it up. */
function Taken({ booking, hours }: { booking: Booked; hours: string }) {
  const { about } = useBookingWords();
  return (
    <div className={style.taken}>
      <p>
        <strong>{hours}</strong> {about(booking)}
      </p>
      <CancelVerbs booking={booking} />
    </div>
  );
}
