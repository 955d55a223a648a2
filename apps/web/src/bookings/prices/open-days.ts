import { clockOf, DAY, type Opening } from '@etabli/residency/rules/bookings/hours';

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
