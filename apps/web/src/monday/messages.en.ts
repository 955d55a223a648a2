import type { SameMessages } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Monday',
  lead: ({ date, count }) =>
    `${date}. ${count === 0 ? 'The house waits for nothing.' : `${plural(count, 'line', 'lines', 'en')}, and that is all.`}`,
  late: 'Late',
  week: 'This week',
  month: 'Within a month',
  later: 'After that',
  end: 'That is all.',
  emptyText:
    'Nobody arriving, nothing late, no mission without somebody. What comes is laid here, one line for each thing, with what to do about it.',
  putAside: 'Put aside',
  putAsideLine: ({ line }) => `Put aside: ${line}`,
  tomorrow: 'Until tomorrow',
  nextMonday: 'Until next Monday',
  inAMonth: 'For a month',
  anotherDay: 'Choose the day…',
  until: 'Until',
  untilHint: 'The line comes back on that day, for everyone.',
  aside: ({ date }) => `Aside until ${date}.`,
  back: 'The line is back.',
  asideTitle: ({ count }) => `Put aside (${count})`,
  asideBy: ({ name, date }) => `By ${name}, until ${date}`,
  asideUntil: ({ date }) => `Until ${date}`,
  bringBack: 'Bring it back',
  bringBackLine: ({ line }) => `Bring it back: ${line}`,
};
