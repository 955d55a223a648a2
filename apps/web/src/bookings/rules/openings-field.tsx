import { clockOf, DAY, type Opening } from '@etabli/residency/rules/bookings/hours';
import { CheckField, TextField } from '@etabli/ui';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';

/** One weekday: open or not, from when to when; what lies between a second opening is kept as it was. */
export interface OpenDay {
  open: boolean;
  from: string;
  to: string;
  others: Opening[];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const clock = (minute: number): string => clockOf(minute === DAY ? DAY - 1 : minute);
/** 23:59 is how the picker of a device says midnight. */
function minuteOfClock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return text === '23:59' ? DAY : hours * 60 + minutes;
}

/** The openings as the form shows them, from Monday to Sunday. */
export const openDays = (openings: readonly Opening[]): OpenDay[] =>
  WEEKDAYS.map((weekday) => {
    const [first, ...others] = openings.filter((one) => one.weekday === weekday);
    const [from, to] = first ? [clock(first.from), clock(first.to)] : ['08:00', '20:00'];
    return {
      open: first !== undefined,
      from,
      to,
      others: others.map(({ from: start, to: end }) => ({ weekday, from: start, to: end })),
    };
  });

/** The same as the API takes them. */
export const openingsOf = (days: readonly OpenDay[]): Opening[] =>
  days.flatMap(({ open, from, to, others }, index) =>
    open ? [{ weekday: index + 1, from: minuteOfClock(from), to: minuteOfClock(to) }, ...others] : [],
  );

interface Props {
  days: OpenDay[];
  onChange: (days: OpenDay[]) => void;
  error: string | undefined;
}

/** When a room is open, weekday by weekday. */
export function OpeningsField({ days, onChange, error }: Props) {
  const { words } = useBookingWords();
  const names = words.weekdays.split(',');
  const change = (index: number, next: Partial<OpenDay>) =>
    onChange(days.map((day, at) => (at === index ? { ...day, ...next } : day)));
  return (
    <fieldset className={style.openings}>
      <legend>{words.openings}</legend>
      {days.map(({ open, from, to }, index) => (
        <div key={names[index]} className={style.opening}>
          <CheckField
            label={names[index] ?? ''}
            checked={open}
            onChange={(next) => change(index, { open: next })}
          />
          {open ? (
            <>
              <TextField
                required
                type="time"
                unlabelled
                label={words.opensAt({ day: names[index] ?? '' })}
                value={from}
                onChange={(next) => change(index, { from: next })}
              />
              <TextField
                required
                type="time"
                unlabelled
                label={words.closesAt({ day: names[index] ?? '' })}
                value={to}
                onChange={(next) => change(index, { to: next })}
              />
            </>
          ) : null}
        </div>
      ))}
      {error ? <p className={style.error}>{error}</p> : null}
    </fieldset>
  );
}
