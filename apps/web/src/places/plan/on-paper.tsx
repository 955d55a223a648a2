import { useFormats, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import { filterStates } from './day.js';
import style from './plan.module.css';
import { Swatch } from './swatch.js';
import type { Look } from './use-look.js';

/** What a sheet of paper has to say for itself, above the plan or the list: of where and of which day it is, and what is left out. */
export function PaperHead({ look, floor }: { look: Look; floor: string | null }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { day, states, kind } = look;
  const only = [
    kind ? words[`kind_${kind as 'desk'}`].toLowerCase() : '',
    ...filterStates.filter((state) => states.includes(state)).map((state) => words[`state_${state}`]),
  ].filter(Boolean);
  return (
    <div className={style.paperHead}>
      <p className={style.when}>
        {[floor, formats.date(day, { weekday: true })].filter(Boolean).join(' · ')}
      </p>
      {only.length > 0 ? <p>{words.onlyShown({ only: only.join(', ') })}</p> : null}
    </div>
  );
}

/** What the grounds of the plan mean, where no filter says it: on paper. */
export function PaperLegend() {
  const words = useMessages(messages);
  return (
    <ul className={style.legend} aria-label={words.legend}>
      {([...filterStates, 'hour'] as const).map((state) => (
        <li key={state}>
          <Swatch state={state} />
          {state === 'hour' ? words.byTheHour : words[`is_${state}`]}
        </li>
      ))}
    </ul>
  );
}
