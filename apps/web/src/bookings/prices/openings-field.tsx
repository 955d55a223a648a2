import { CheckField, RefusalNotice, type Refused, TextField } from '@etabli/ui';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import type { OpenDay } from './open-days.js';

interface Props {
  days: OpenDay[];
  onChange: (days: OpenDay[]) => void;
  refusal: Refused | null;
}

/** When a room is open, weekday by weekday. */
export function OpeningsField({ days, onChange, refusal }: Props) {
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
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
    </fieldset>
  );
}
