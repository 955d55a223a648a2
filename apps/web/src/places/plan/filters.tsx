import { Button, SelectField, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import { placeKinds } from '../words.js';
import { filterStates } from './day.js';
import style from './plan.module.css';
import { Swatch } from './swatch.js';
import type { Look } from './use-look.js';

/** Filters as words: pressing one shows only these; pressed again, all. Beside them, plan or list, and the printer. */
export function Filters({ look }: { look: Look }) {
  const words = useMessages(messages);
  const press = (state: string) => {
    const next = look.states.includes(state)
      ? look.states.filter((each) => each !== state)
      : [...look.states, state];
    look.change({ etat: next.join(',') });
  };
  return (
    <div className={style.filters} data-noprint>
      <fieldset className={style.words}>
        <legend>{words.showOnly}</legend>
        {filterStates.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={look.states.includes(state)}
            onClick={() => press(state)}
          >
            <Swatch state={state} />
            {words[`state_${state}`]}
          </button>
        ))}
      </fieldset>
      <SelectField
        required
        unlabelled
        label={words.kind}
        options={[
          { value: '', label: words.anyKind },
          ...placeKinds.map((kind) => ({ value: kind, label: words[`kind_${kind}`] })),
        ]}
        value={look.kind}
        onChange={(genre) => look.change({ genre })}
      />
      <fieldset className={style.words}>
        <legend className="unseen">{words.view}</legend>
        <button type="button" aria-pressed={!look.asList} onClick={() => look.change({ vue: '' })}>
          {words.asPlan}
        </button>
        <button type="button" aria-pressed={look.asList} onClick={() => look.change({ vue: 'liste' })}>
          {words.asList}
        </button>
      </fieldset>
      <Button weight="quiet" onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
}
