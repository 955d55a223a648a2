import { useQuery } from '@apollo/client/react';
import { ButtonLink, Link, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { type CardHereFragment, TasksListDocument } from '../../gql/commissions.js';
import { byDay, monthAfter, readMonth, weeksOf } from './calendar.js';
import style from './calendar.module.css';
import { dragged, useTaskDrop } from './drag.js';
import { filterOf } from './looking.js';
import { messages } from './messages.js';
import { type DayMoves, movable, useDayMoves } from './use-day-moves.js';
import type { useLooking } from './use-looking.js';

const MONTH = 'mois';
const KEYS = 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown';
/** More in one month, and a calendar is no longer the way to look. */
const MOST = 200;

interface Props {
  commissionId: string;
  address: ReturnType<typeof useLooking>;
}

/** The same tasks on the days for which they are, a month at a time. */
export function TaskCalendar({ commissionId, address }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [params] = useSearchParams();
  const now = today(timeZone);
  const month = readMonth(params.get(MONTH), now);
  const weeks = weeksOf(month);
  const filter = {
    ...filterOf(address.looking),
    ...{ commissionId, dueFrom: weeks[0]?.[0] ?? null, dueUntil: weeks.at(-1)?.[6] ?? null },
  };
  const page = { limit: MOST, offset: 0, search: address.looking.search || null, filter };
  const query = useQuery(TasksListDocument, { variables: { page } });
  return (
    <>
      <Months month={month} params={params} />
      <Answered query={{ ...query, data: query.data ?? query.previousData }}>
        {({ tasks }) => (
          <>
            <Month weeks={weeks} month={month} now={now} tasks={tasks.items} openAt={address.openAt} />
            {tasks.items.some(movable) ? <p className={style.keys}>{words.calendarKeys}</p> : null}
            {tasks.total > MOST ? <p>{words.calendarFull({ count: tasks.total - MOST })}</p> : null}
          </>
        )}
      </Answered>
    </>
  );
}

function Months({ month, params }: { month: string; params: URLSearchParams }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const to = (count: number) => {
    const next = new URLSearchParams(params);
    next.set(MONTH, monthAfter(month, count));
    return `?${next}`;
  };
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <div className={style.months}>
      <ButtonLink weight="quiet" to={to(-1)}>
        {words.monthBefore}
      </ButtonLink>
      <strong aria-live="polite">{name.format(Date.parse(`${month}-01`))}</strong>
      <ButtonLink weight="quiet" to={to(1)}>
        {words.monthAfter}
      </ButtonLink>
    </div>
  );
}

interface MonthProps {
  weeks: readonly (readonly string[])[];
  month: string;
  now: string;
  tasks: readonly CardHereFragment[];
  openAt: (id: string) => string;
}

function Month({ weeks, month, now, tasks, openAt }: MonthProps) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const moves = useDayMoves(tasks, weeks.flat());
  const days = byDay(moves.shown);
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <table className={style.month}>
      <caption className="unseen">{words.asCalendar}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              {name.format(Date.parse(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                now={now}
                outside={!day.startsWith(month)}
                tasks={days.get(day) ?? []}
                openAt={openAt}
                moves={moves}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: string;
  now: string;
  outside: boolean;
  tasks: readonly CardHereFragment[];
  openAt: (id: string) => string;
  moves: DayMoves;
}

/** A day and what is for it; others can be dropped there, or brought by Alt and the arrows. */
function Day({ day, now, outside, tasks, openAt, moves }: DayProps) {
  const formats = useFormats();
  const { over, ...drop } = useTaskDrop((id) => void moves.move({ id, dueOn: day }));
  return (
    <td
      className={style.day}
      data-outside={outside || undefined}
      data-empty={tasks.length === 0 || undefined}
      data-over={over || undefined}
      aria-current={day === now ? 'date' : undefined}
      {...drop}
    >
      <span className={style.date}>
        <span aria-hidden className={style.number}>
          {Number(day.slice(8))}
        </span>
        <span className={style.long}>{formats.date(day, { weekday: true, year: false })}</span>
      </span>
      {tasks.map((task) => (
        <Link
          key={task.id}
          to={openAt(task.id)}
          className={style.task}
          data-done={task.finishedAt ? true : undefined}
          data-late={task.late || undefined}
          data-task={task.id}
          draggable={movable(task)}
          onDragStart={dragged(task.id)}
          {...(movable(task) ? { 'aria-keyshortcuts': KEYS, onKeyDown: moves.byKey(task) } : {})}
        >
          {task.title}
        </Link>
      ))}
    </td>
  );
}
