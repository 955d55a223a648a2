import { useQuery } from '@apollo/client/react';
import type { Rhythm } from '@etabli/commissions/rules/recurrence';
import { rhythmWords } from '@etabli/commissions/rules/recurrence';
import { CheckField, ChoiceField, DateField, RefusalNotice, SelectField, useLocale } from '@etabli/ui';
import { useEffect, useState } from 'react';
import { failureOf } from '../../app/client/failure.js';
import { BookingTurnsDocument, type RoomHoursInput } from '../../gql/bookings.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';

/** When hours come back, and what becomes of the days that are taken. */
export interface Repeating {
  repeat: { rhythm: Rhythm; lastDay: string };
  skipTaken: boolean;
}

interface Props {
  hours: RoomHoursInput;
  first: { rhythm: Rhythm; lastDay: string };
  onChange: (repeating: Repeating | null) => void;
}

/** Hours that come back: each day is shown with what stands in its way before anybody chooses. */
export function Repeat({ hours, first, onChange }: Props) {
  const { words } = useBookingWords();
  const [on, setOn] = useState(false);
  return (
    <>
      <CheckField
        label={words.repeat}
        checked={on}
        onChange={(next) => {
          setOn(next);
          if (!next) onChange(null);
        }}
      />
      {on ? <Turns hours={hours} first={first} onChange={onChange} /> : null}
    </>
  );
}

function Turns({ hours, first, onChange }: Props) {
  const { words, formats } = useBookingWords();
  const { locale } = useLocale();
  const [choice, setChoice] = useState(0);
  const [lastDay, setLastDay] = useState(first.lastDay);
  const [skipTaken, setSkipTaken] = useState(false);
  const rhythms = rhythmsFrom(hours.day);
  const rhythm = rhythms[choice] ?? first.rhythm;
  const repeat = { rhythm, lastDay };
  const query = useQuery(BookingTurnsDocument, {
    variables: { input: hours, repeat },
    fetchPolicy: 'network-only',
  });
  const said = JSON.stringify({ repeat, skipTaken });
  // The form sends what is shown: the choice goes up whenever it changes.
  useEffect(() => onChange(JSON.parse(said) as Repeating), [said, onChange]);
  const failure = query.error ? failureOf(query.error) : null;
  const turns = query.data?.bookingTurns ?? [];
  const taken = turns.filter(({ problem }) => problem);
  return (
    <div className={style.turns}>
      <SelectField
        required
        label={words.rhythm}
        value={String(choice)}
        onChange={(next) => setChoice(Number(next))}
        options={rhythms.map((one, index) => ({ value: String(index), label: rhythmWords(one, locale) }))}
      />
      <DateField required label={words.lastDay} value={lastDay} onChange={setLastDay} />
      {failure?.kind === 'refused' ? <RefusalNotice refusal={failure} /> : null}
      {turns.length > 0 ? (
        <>
          <p role="status">{words.turns({ count: turns.length, taken: taken.length })}</p>
          {taken.length > 0 ? (
            <>
              <ul className={style.list}>
                {taken.map(({ day, problem }) => (
                  <li key={day}>
                    {words.dayProblem({ day: formats.date(day, { weekday: true }), problem })}
                  </li>
                ))}
              </ul>
              <ChoiceField
                label={words.whenTaken}
                value={skipTaken ? 'skip' : 'all'}
                onChange={(next) => setSkipTaken(next === 'skip')}
                options={[
                  { value: 'all', label: words.allOrNothing },
                  { value: 'skip', label: words.allButTaken({ count: turns.length - taken.length }) },
                ]}
              />
            </>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** What people mean by « it comes back »: every week, every other, the same weekday of the month, every working day. */
function rhythmsFrom(day: string): Rhythm[] {
  const date = new Date(day);
  const weekday = ((date.getUTCDay() + 6) % 7) + 1;
  const nth = Math.ceil(date.getUTCDate() / 7);
  return [
    { every: 'week', interval: 1, weekdays: [weekday] },
    { every: 'week', interval: 2, weekdays: [weekday] },
    { every: 'month', interval: 1, nth: nth > 4 ? -1 : (nth as 1 | 2 | 3 | 4), weekday },
    { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] },
  ];
}
