import { split } from '@etabli/kernel/money';
import {
  DateField,
  Dialog,
  Form,
  LongTextField,
  NumberField,
  notify,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ProposeInstalmentsDocument } from '../../gql/payments.js';
import { monthAfter } from '../../treasury/account/month-after.js';
import { messages } from './messages.js';

const MOST = 12;

interface Props {
  due: { id: string; label: string; remainingCents: number };
  onClose: () => void;
}

/** Equal parts, one a month, that a member proposes for what they owe: the cents fall on the first ones. */
export function ProposalDialog({ due, onClose }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  const [times, setTimes] = useState<number | null>(3);
  const [first, setFirst] = useState(day);
  const [message, setMessage] = useState('');
  const verb = useVerb(ProposeInstalmentsDocument, { refetch: ['MyMoney'] });
  const fits = times !== null && times >= 2 && times <= MOST && first !== '';
  const parts = fits ? split(due.remainingCents, Array(times).fill(1)) : [];
  const instalments = parts.map((amountCents, at) => ({ amountCents, dueOn: monthAfter(first, at) }));
  const submit = async () => {
    if (instalments.length === 0) return;
    if (!(await verb.run({ input: { dueId: due.id, instalments, message } })).done) return;
    notify({ text: words.proposed });
    onClose();
  };
  return (
    <Dialog title={words.title({ label: due.label })} onClose={onClose}>
      <p>{words.lead}</p>
      <Form verb={words.verb} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <NumberField
          required
          label={words.times}
          min={2}
          max={MOST}
          value={times}
          onChange={setTimes}
          error={fits ? undefined : words.timesWrong({ max: MOST })}
        />
        <DateField required label={words.firstOn} value={first} min={day} onChange={setFirst} />
        <ol>
          {instalments.map(({ amountCents, dueOn }) => (
            <li key={dueOn}>{words.part({ amount: formats.money(amountCents), on: formats.date(dueOn) })}</li>
          ))}
        </ol>
        <LongTextField label={words.message} value={message} onChange={setMessage} />
      </Form>
    </Dialog>
  );
}
