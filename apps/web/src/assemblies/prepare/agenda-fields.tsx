import { CheckField, NumberField, Stack, TextField, useMessages } from '@etabli/ui';
import { ArticleChanges } from './article-changes.js';
import { messages } from './messages.js';
import type { PlanFields } from './nature-field.js';
import { changesStatutes, tellsYear, wrongAmounts } from './plan.js';
import style from './prepare.module.css';

/** The usual agenda, and what its draft resolutions say; all of it may stay blank. */
export function AgendaFields({ plan, change }: PlanFields) {
  const words = useMessages(messages);
  return (
    <Stack gap={3}>
      <CheckField
        label={words.template}
        hint={words.templateHint}
        checked={plan.fromTemplate}
        onChange={(fromTemplate) => change({ fromTemplate })}
      />
      {plan.fromTemplate && tellsYear(plan.nature) ? <YearFields plan={plan} change={change} /> : null}
      {plan.fromTemplate && changesStatutes(plan.nature) ? (
        <ArticleChanges changes={plan.changes} onChange={(changes) => change({ changes })} />
      ) : null}
    </Stack>
  );
}

function YearFields({ plan, change }: Pick<PlanFields, 'plan' | 'change'>) {
  const words = useMessages(messages);
  const wrong = wrongAmounts(plan);
  return (
    <div className={style.pair}>
      <TextField
        label={words.year}
        hint={words.yearHint}
        value={plan.year}
        onChange={(year) => change({ year })}
      />
      <NumberField
        label={words.seats}
        hint={words.seatsHint}
        min={0}
        max={100}
        value={plan.seats}
        onChange={(seats) => change({ seats })}
      />
      <TextField
        label={words.result}
        hint={words.resultHint}
        inputMode="text"
        value={plan.result}
        onChange={(result) => change({ result })}
        error={wrong.result ? words.amountWrong : undefined}
      />
      <TextField
        label={words.budget}
        hint={words.budgetHint}
        inputMode="decimal"
        value={plan.budget}
        onChange={(budget) => change({ budget })}
        error={wrong.budget ? words.amountWrong : undefined}
      />
    </div>
  );
}
