import {
  CheckField,
  ChoiceField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  NumberField,
  notify,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { DefineFeeScheduleDocument, type FeePeriodKind } from '../../gql/treasury.js';
import style from '../treasury.module.css';
import { type Draft, draftOf, inputOf, isWrong, lacksFull } from './draft.js';
import type { Category, Schedule } from './fees-page.js';
import { messages } from './messages.js';

const KINDS: FeePeriodKind[] = ['calendar', 'school', 'rolling', 'fixed'];

interface Props {
  schedule: Schedule | null;
  categories: readonly Category[];
  onClose: () => void;
}

/** What each category pays, for which period; an empty price asks nothing of a category. */
export function ScheduleDialog({ schedule, categories, onClose }: Props) {
  const words = useMessages(messages);
  const [draft, setDraft] = useState(() => draftOf(schedule, categories, words.defaultName));
  const [tried, setTried] = useState(false);
  const verb = useVerb(DefineFeeScheduleDocument, { refetch: ['Fees', 'PreviewCall', 'TreasuryEvening'] });
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const input = inputOf(draft);
  const wrong = (amount: string) => (tried && isWrong(amount) ? words.notAnAmount : undefined);
  const submit = async () => {
    setTried(true);
    if (!input) return;
    if (!(await verb.run({ input, ...(schedule ? { id: schedule.id } : {}) })).done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={schedule ? words.changeTitle : words.newSchedule} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name', 'fixedTo'])}
        onSubmit={() => void submit()}
      >
        <TextField
          required
          label={words.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={errorOf(verb.refusal, 'name')}
        />
        <ChoiceField
          label={words.whichPeriod}
          options={KINDS.map((kind) => ({ value: kind, label: words.periodKind({ kind }) }))}
          value={draft.periodKind}
          onChange={(periodKind) => change({ periodKind })}
        />
        {draft.periodKind === 'fixed' ? (
          <div className={style.prices}>
            <DateField
              required
              label={words.from}
              value={draft.fixedFrom}
              onChange={(fixedFrom) => change({ fixedFrom })}
            />
            <DateField
              required
              label={words.to}
              value={draft.fixedTo}
              onChange={(fixedTo) => change({ fixedTo })}
              error={errorOf(verb.refusal, 'fixedTo')}
            />
          </div>
        ) : null}
        {draft.prices.map((price, at) => (
          <div key={price.categoryId} className={style.prices}>
            <TextField
              inputMode="decimal"
              label={words.fullOf({ category: price.name })}
              value={price.full}
              onChange={(full) => change({ prices: draft.prices.with(at, { ...price, full }) })}
              error={wrong(price.full) ?? (tried && lacksFull(price) ? words.fullFirst : undefined)}
            />
            <TextField
              inputMode="decimal"
              label={words.reducedOf({ category: price.name })}
              value={price.reduced}
              onChange={(reduced) => change({ prices: draft.prices.with(at, { ...price, reduced }) })}
              error={wrong(price.reduced)}
            />
          </div>
        ))}
        <CheckField
          label={words.proratedLabel}
          hint={words.proratedHint}
          checked={draft.prorated}
          onChange={(prorated) => change({ prorated })}
        />
        <TextField
          inputMode="decimal"
          label={words.joiningLabel}
          hint={words.joiningHint}
          value={draft.joiningFee}
          onChange={(joiningFee) => change({ joiningFee })}
          error={wrong(draft.joiningFee)}
        />
        <TextField
          inputMode="decimal"
          label={words.familyLabel}
          hint={words.familyHint}
          value={draft.family}
          onChange={(family) => change({ family })}
          error={wrong(draft.family)}
        />
        <NumberField
          required
          label={words.dueInDays}
          min={0}
          max={365}
          value={draft.dueInDays}
          onChange={(dueInDays) => change({ dueInDays })}
        />
      </Form>
    </Dialog>
  );
}
