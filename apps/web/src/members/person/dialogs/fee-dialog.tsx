import { addDays, type IsoDate } from '@etabli/kernel';
import { paidUntil } from '@etabli/membership/rules/standing';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  TextField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../../../app/amount.js';
import { today } from '../../../app/civil-today.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { RecordFeeDocument } from '../../../gql/members.js';
import type { Person } from '../person-view.js';
import { messages } from './messages.js';

/** The year to propose: it follows what is paid already, or begins today. */
function nextYear(person: Person, day: IsoDate): { startsOn: IsoDate; endsOn: IsoDate } {
  const paid = person.fees.filter(({ reversal }) => !reversal);
  const until = paidUntil(
    paid.map(({ startsOn, endsOn }) => ({ start: startsOn, end: endsOn })),
    day,
  );
  const startsOn = until && until !== 'open' ? addDays(until, 1) : day;
  const sameDayNextYear = `${Number(startsOn.slice(0, 4)) + 1}${startsOn.slice(4).replace('-02-29', '-03-01')}`;
  return { startsOn, endsOn: addDays(sameDayNextYear, -1) };
}

/** Records a fee paid: the days it covers, how much and how. */
export function FeeDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const [fee, setFee] = useState(() => ({ ...nextYear(person, today(timeZone)), amount: '', source: '' }));
  const verb = useVerb(RecordFeeDocument, { refetch: ['PersonPage'] });
  const change = (changes: Partial<typeof fee>) => setFee((before) => ({ ...before, ...changes }));
  const cents = centsOf(fee.amount);
  const submit = async () => {
    if (cents === undefined) return;
    const { startsOn, endsOn, source } = fee;
    const input = { personId: person.id, startsOn, endsOn, source, amountCents: cents };
    const said = await verb.run({ input });
    if (!said.done) return;
    notify({ text: words.feeRecorded({ until: formats.date(endsOn) }) });
    onClose();
  };
  return (
    <Dialog title={words.feeTitle({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.fee}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['startsOn', 'endsOn', 'source'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.feeFrom}
          value={fee.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={errorOf(verb.refusal, 'startsOn')}
        />
        <DateField
          required
          label={words.feeUntil}
          value={fee.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          error={errorOf(verb.refusal, 'endsOn')}
        />
        <TextField
          label={words.amount}
          hint={words.amountHint}
          inputMode="decimal"
          value={fee.amount}
          onChange={(amount) => change({ amount })}
          error={cents === undefined ? words.amountWrong : undefined}
        />
        <TextField
          required
          label={words.source}
          hint={words.sourceHint}
          value={fee.source}
          onChange={(source) => change({ source })}
          error={errorOf(verb.refusal, 'source')}
        />
      </Form>
    </Dialog>
  );
}
