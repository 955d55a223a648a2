import type { Asked, Opening } from '@etabli/residency/rules/bookings/hours';
import type { CSSProperties, MouseEvent } from 'react';
import { daysAfter } from '../../app/civil-today.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { freeOn } from './free.js';
import type { Booked, Room } from './room-page.js';

interface Props {
  room: Room;
  /** A Monday. */
  from: string;
  onBook: ((asked: Asked) => void) | null;
  onSee: (booking: Booked) => void;
}

/** Pixels an hour. */
const HOUR = 44;

/** The hours that a week shows: from the first opening to the last, or the working day. */
function bounds(openings: readonly Opening[]): { first: number; last: number } {
  const first = Math.min(...openings.map(({ from }) => from));
  const last = Math.max(...openings.map(({ to }) => to));
  return { first: Math.floor(first / 60) * 60, last: Math.ceil(last / 60) * 60 };
}

/** A room’s week: a column a day, what is free pressed where one wants to begin. */
export function WeekGrid({ room, from, onBook, onSee }: Props) {
  const { words, minute } = useBookingWords();
  const { first, last } = bounds(room.roomRules.openings);
  const open = new Set(room.roomRules.openings.map(({ weekday }) => weekday));
  const days = [0, 1, 2, 3, 4, 5, 6].filter((index) => open.has(index + 1) || index < 5);
  const hours = Array.from({ length: (last - first) / 60 + 1 }, (_, index) => first + index * 60);
  const size = { '--days': days.length, blockSize: `${((last - first) / 60) * HOUR}px` } as CSSProperties;
  return (
    <section className={style.week} aria-label={words.weekOf({ room: room.name })}>
      <div className={style.hours} style={size} aria-hidden>
        {hours.map((one) => (
          <span key={one} style={{ insetBlockStart: `${((one - first) / 60) * HOUR}px` }}>
            {minute(one)}
          </span>
        ))}
      </div>
      <ol className={style.columns} style={{ '--days': days.length } as CSSProperties}>
        {days.map((index) => (
          <DayColumn key={index} {...{ room, onBook, onSee, first, last }} day={daysAfter(from, index)} />
        ))}
      </ol>
    </section>
  );
}

interface ColumnProps extends Omit<Props, 'from'> {
  day: string;
  first: number;
  last: number;
}

function DayColumn({ room, day, first, last, onBook, onSee }: ColumnProps) {
  const { words, formats, span, whose, asked, timeZone } = useBookingWords();
  const name = formats.date(day, { weekday: true, year: false });
  const put = ({ from, to }: Pick<Asked, 'from' | 'to'>): CSSProperties => ({
    insetBlockStart: `${((Math.max(from, first) - first) / 60) * HOUR}px`,
    blockSize: `${((Math.min(to, last) - Math.max(from, first)) / 60) * HOUR - 2}px`,
  });
  const { step } = room.roomRules;
  /** With the mouse, where it was pressed; from the keyboard, the beginning of what is free. */
  const press = (gap: Asked) => (event: MouseEvent<HTMLButtonElement>) => {
    const below = event.detail === 0 ? 0 : event.clientY - event.currentTarget.getBoundingClientRect().top;
    const minutes = Math.floor(((below / HOUR) * 60) / step) * step;
    onBook?.({ ...gap, from: Math.min(gap.to - step, gap.from + Math.max(0, minutes)) });
  };
  const booked = room.bookings.map((booking) => ({ booking, ...asked(booking) }));
  const held = room.heldHours.map(({ start, end }) => asked({ startsAt: start, endsAt: end }));
  return (
    <li aria-label={name}>
      <h2 className={style.dayName}>{name}</h2>
      <div className={style.column} style={{ blockSize: `${((last - first) / 60) * HOUR}px` }}>
        {freeOn(room, day, timeZone, new Date()).map((gap) => (
          <button
            key={gap.from}
            type="button"
            disabled={!onBook}
            className={style.gapBlock}
            style={put(gap)}
            aria-label={words.bookGap({ day: name, hours: span(gap) })}
            onClick={press(gap)}
          >
            <span aria-hidden>{words.free}</span>
          </button>
        ))}
        {held
          .filter((one) => one.day === day && one.from < last && one.to > first)
          .map((one) => (
            <p key={one.from} className={style.heldBlock} style={put(one)}>
              {words.held}
            </p>
          ))}
        {booked
          .filter((one) => one.day === day && one.from < last && one.to > first)
          .map(({ booking, ...one }) => (
            <button
              key={booking.id}
              type="button"
              className={style.block}
              style={put(one)}
              aria-label={words.seeBooking({ hours: span(one), who: whose(booking) })}
              onClick={() => onSee(booking)}
            >
              <strong>{span(one)}</strong> <span>{whose(booking)}</span>
              {booking.title ? <span className={style.blockTitle}>{booking.title}</span> : null}
            </button>
          ))}
      </div>
    </li>
  );
}
