import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  type Refused,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../../app/civil-today.js';
import { messages } from './messages.js';

interface Props {
  title: string;
  verb: string;
  dateHint?: string;
  reasonHint: string;
  busy: boolean;
  refusal: Refused | null;
  onEnd: (endsOn: string, reason: string) => void;
  onClose: () => void;
}

/** Something that ends: its last day, and why. */
export function EndForm({ title, verb, dateHint, reasonHint, busy, refusal, onEnd, onClose }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [endsOn, setEndsOn] = useState(today(timeZone));
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        verb={verb}
        busy={busy}
        refusal={elsewhere(refusal, ['endsOn', 'reason'])}
        onSubmit={() => onEnd(endsOn, reason)}
      >
        <DateField
          required
          label={words.lastDay}
          hint={dateHint}
          value={endsOn}
          onChange={setEndsOn}
          error={errorOf(refusal, 'endsOn')}
        />
        <LongTextField
          required
          label={words.reason}
          hint={reasonHint}
          value={reason}
          onChange={setReason}
          error={errorOf(refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
