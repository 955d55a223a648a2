import { addDays } from '@etabli/kernel';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { RecordFeeAtDeskDocument, RedrawElectorDocument } from '../../gql/assemblies.js';
import { centsOf } from '../shared/amount.js';
import type { Line } from './desk-page.js';
import { messages } from './messages.js';

interface Props {
  line: Line;
  assemblyId: string;
  onClose: () => void;
}

/** The last day of a year that begins on this day. */
const yearFrom = (day: string): string =>
  addDays(`${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-03-01')}`, -1);

/** A fee paid at the door: noted, and the right to vote worked out again at once. */
export function FeeDialog({ line: { personId, name }, assemblyId, onClose }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [fee, setFee] = useState(() => {
    const day = today(timeZone);
    return { startsOn: day, endsOn: yearFrom(day), amount: '', source: words.sourceDefault };
  });
  const record = useVerb(RecordFeeAtDeskDocument);
  const redraw = useVerb(RedrawElectorDocument, { refetch: ['Desk', 'OwingFee'] });
  const change = (changes: Partial<typeof fee>) => setFee((before) => ({ ...before, ...changes }));
  const cents = centsOf(fee.amount);
  const wrong = cents === undefined || (cents ?? 0) < 0;
  const submit = async () => {
    if (wrong) return;
    const { startsOn, endsOn, source } = fee;
    const paid = await record.run({ input: { personId, startsOn, endsOn, source, amountCents: cents } });
    if (!paid.done) return;
    const said = await redraw.tell({ assemblyId, personId });
    if (said.done) {
      const { votes, reasons } = said.result;
      notify({ text: votes ? words.nowVotes({ name }) : words.stillNot({ name, why: reasons.join(' ') }) });
    }
    onClose();
  };
  return (
    <Dialog title={words.feeTitle({ name })} onClose={onClose}>
      <Form
        verb={words.feeSubmit}
        busy={record.busy || redraw.busy}
        refusal={elsewhere(record.refusal, ['startsOn', 'endsOn', 'source'])}
        onSubmit={submit}
      >
        <p>{words.feeLead}</p>
        <TextField
          label={words.amount}
          inputMode="decimal"
          value={fee.amount}
          onChange={(amount) => change({ amount })}
          error={wrong ? words.amountWrong : undefined}
        />
        <TextField
          required
          label={words.source}
          hint={words.sourceHint}
          value={fee.source}
          onChange={(source) => change({ source })}
          error={errorOf(record.refusal, 'source')}
        />
        <DateField
          required
          label={words.from}
          value={fee.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={errorOf(record.refusal, 'startsOn')}
        />
        <DateField
          required
          label={words.until}
          value={fee.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          error={errorOf(record.refusal, 'endsOn')}
        />
      </Form>
    </Dialog>
  );
}
