import {
  Dialog,
  elsewhere,
  errorOf,
  Facts,
  Form,
  LongTextField,
  NumberField,
  notify,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { CountCashDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import style from './cash.module.css';
import type { Box } from './cash-page.js';
import { messages } from './messages.js';

/** The count sheet: how many of each, the sum, and what differs from the books. */
export function CountDialog({ box, onClose }: { box: Box; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [counts, setCounts] = useState<Record<number, number | null>>({});
  const [explanation, setExplanation] = useState('');
  const verb = useVerb(CountCashDocument, { refetch: AGAIN });
  const { denominations, booksCents } = box;
  const counted = denominations.reduce((sum, cents) => sum + cents * (counts[cents] ?? 0), 0);
  const difference = counted - booksCents;
  const submit = async () => {
    const pieces = denominations.map((cents) => ({ cents, count: counts[cents] ?? 0 }));
    if (!(await verb.run({ input: { pieces, booksCents, explanation } })).done) return;
    notify({ text: words.countKept });
    onClose();
  };
  return (
    <Dialog title={words.countTitle} onClose={onClose}>
      <Form
        verb={words.countVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['explanation'])}
        onSubmit={submit}
      >
        <div className={style.pieces}>
          {denominations.map((cents) => (
            <NumberField
              key={cents}
              required
              label={formats.money(cents)}
              min={0}
              value={counts[cents] ?? 0}
              onChange={(count) => setCounts({ ...counts, [cents]: count })}
            />
          ))}
        </div>
        <div role="status">
          <Facts
            facts={[
              { label: words.counted, value: formats.money(counted) },
              { label: words.inBooks, value: formats.money(booksCents) },
              { label: words.difference, value: <Difference cents={difference} /> },
            ]}
          />
        </div>
        {difference === 0 ? null : (
          <LongTextField
            required
            label={words.explanation}
            hint={words.explanationHint}
            value={explanation}
            onChange={setExplanation}
            error={errorOf(verb.refusal, 'explanation')}
          />
        )}
      </Form>
    </Dialog>
  );
}

function Difference({ cents }: { cents: number }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const amount = formats.money(Math.abs(cents));
  if (cents === 0) return words.same;
  return cents > 0 ? words.over({ amount }) : words.short({ amount });
}
