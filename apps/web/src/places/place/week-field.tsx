import { WHOLE_WEEK } from '@etabli/residency/rules/week';
import { CheckField, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import style from './place.module.css';

interface Props {
  value: number;
  onChange: (week: number) => void;
  error?: string | undefined;
}

/** A part of the week, half-day by half-day; or all of it at one press. */
export function WeekField({ value, onChange, error }: Props) {
  const words = useMessages(messages);
  const days = words.days.split(',');
  return (
    <fieldset className={style.week}>
      <legend>{words.week}</legend>
      <CheckField
        label={words.wholeWeek}
        checked={value === WHOLE_WEEK}
        onChange={(whole) => onChange(whole ? WHOLE_WEEK : 0)}
      />
      {value === WHOLE_WEEK ? null : (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.morning}</th>
              <th scope="col">{words.afternoon}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day, index) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                {[words.morning, words.afternoon].map((half, at) => {
                  const bit = 1 << (index * 2 + at);
                  return (
                    <td key={half}>
                      <input
                        type="checkbox"
                        aria-label={`${day} ${half}`}
                        checked={(value & bit) !== 0}
                        onChange={() => onChange(value ^ bit)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {error ? <p className={style.error}>{error}</p> : null}
    </fieldset>
  );
}
