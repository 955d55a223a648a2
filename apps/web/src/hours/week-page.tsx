import { useQuery } from '@apollo/client/react';
import { durationWords, readDuration } from '@etabli/commissions/rules/duration';
import { newId } from '@etabli/kernel/ids';
import {
  Button,
  ButtonLink,
  notify,
  RefusalNotice,
  Row,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { daysAfter, mondayBefore, today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { useInside, useViewer } from '../app/viewer.js';
import { DeclareHoursDocument, MyHoursDocument, type MyHoursQuery } from '../gql/hours.js';
import { HoursFrame } from './frame.js';
import style from './hours.module.css';
import { AGAIN } from './hours-form.js';
import { messages } from './messages.js';
import { changesOf, type Typed, type WeekCell, type WeekRow, weekOf, weekRows } from './week.js';

/** One week as a grid: a line for each commission one is in. */
export function Component() {
  const words = useMessages(messages);
  const formats = useFormats();
  const now = today(useLocale().timeZone);
  const [asked] = useSearchParams();
  const wanted = asked.get('du') ?? now;
  const monday = mondayBefore(/^\d{4}-\d{2}-\d{2}$/.test(wanted) && wanted <= now ? wanted : now);
  const sunday = daysAfter(monday, 6);
  const query = useQuery(MyHoursDocument, { variables: { from: monday, to: sunday } });
  const [from, to] = [monday, sunday].map((day) => formats.date(day, { year: false }));
  return (
    <HoursFrame at="/semaine" width="wide" title={words.weekTitle} lead={words.weekLead}>
      <Weeks monday={monday} now={now} named={words.weekOf({ from: from as string, to: to as string })} />
      <Answered query={query}>
        {(data) => <Week key={monday} monday={monday} now={now} data={data} />}
      </Answered>
    </HoursFrame>
  );
}

function Weeks({ monday, now, named }: { monday: string; now: string; named: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const to = (days: number) => inside(`heures/semaine?du=${daysAfter(monday, days)}`);
  return (
    <Row>
      <ButtonLink weight="quiet" to={to(-7)}>
        {words.before}
      </ButtonLink>
      <strong aria-live="polite">{named}</strong>
      {daysAfter(monday, 7) <= now ? (
        <ButtonLink weight="quiet" to={to(7)}>
          {words.after}
        </ButtonLink>
      ) : null}
    </Row>
  );
}

function Week({ monday, now, data }: { monday: string; now: string; data: MyHoursQuery }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const { person } = useViewer();
  const verb = useVerb(DeclareHoursDocument, { refetch: AGAIN });
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [nothing, setNothing] = useState(false);
  const used = new Set(data.myHours.map(({ commission }) => commission?.id));
  const own = data.commissions.filter(
    ({ id, seats }) => used.has(id) || seats.some((seat) => seat.person.id === person?.id),
  );
  const rows = weekRows(monday, own, data.myHours, words.noCommission);
  const textOf = (row: WeekRow, cell: WeekCell) =>
    typed[keyOf(row, cell)] ?? (cell.open ? durationWords(cell.open, locale) : '');
  const read = rows.flatMap((row) =>
    row.cells.map((cell) => ({ row, cell, minutes: readDuration(textOf(row, cell)) })),
  );
  const wrong = read.some(({ minutes }) => minutes === null);
  const save = async () => {
    if (wrong) return;
    const { hours, replaced } = changesOf(read as Typed[]);
    setNothing(hours.length + replaced.length === 0);
    if (hours.length + replaced.length === 0) return;
    const said = await verb.run({
      hours: hours.map(({ name, ...one }) => ({
        ...one,
        id: newId(),
        what: name,
        source: 'week' as const,
      })),
      replaced,
    });
    if (!said.done) return;
    setTyped({});
    notify({ text: words.saved });
  };
  return (
    <form
      className={style.weekForm}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Grid
        monday={monday}
        now={now}
        rows={rows}
        textOf={textOf}
        onType={(row, cell, text) => setTyped((before) => ({ ...before, [keyOf(row, cell)]: text }))}
      />
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
      <p role="status">{nothing ? words.nothingChanged : ''}</p>
      <Button type="submit" weight="main" busy={verb.busy}>
        {words.save}
      </Button>
    </form>
  );
}

const keyOf = ({ commissionId }: WeekRow, { onDay }: WeekCell) => `${commissionId}.${onDay}`;

interface GridProps {
  monday: string;
  now: string;
  rows: readonly WeekRow[];
  textOf: (row: WeekRow, cell: WeekCell) => string;
  onType: (row: WeekRow, cell: WeekCell, text: string) => void;
}

function Grid({ monday, now, rows, textOf, onType }: GridProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const days = weekOf(monday);
  const dayName = (day: string) => formats.date(day, { weekday: true, year: false });
  return (
    <div className={style.scroll}>
      <table className={style.week}>
        <caption className="unseen">{words.weekTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.commission}</th>
            {days.map((day) => (
              <th key={day} scope="col" aria-current={day === now ? 'date' : undefined}>
                {dayName(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.commissionId}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell) => (
                <td key={cell.onDay} data-day={dayName(cell.onDay)}>
                  <Cell
                    cell={cell}
                    label={words.cell({ commission: row.name, day: dayName(cell.onDay) })}
                    text={textOf(row, cell)}
                    closed={cell.onDay > now}
                    onType={(text) => onType(row, cell, text)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  cell: WeekCell;
  label: string;
  text: string;
  closed: boolean;
  onType: (text: string) => void;
}

function Cell({ cell, label, text, closed, onType }: CellProps) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const wrong = readDuration(text) === null;
  return (
    <>
      <input
        className={style.cell}
        aria-label={label}
        aria-invalid={wrong || undefined}
        inputMode="text"
        disabled={closed}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {wrong ? <small className={style.wrong}>{words.notATime}</small> : null}
      {cell.ruled > 0 ? <small>{words.ruledCell({ time: durationWords(cell.ruled, locale) })}</small> : null}
    </>
  );
}
