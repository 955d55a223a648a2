import { Dialog, elsewhere, errorOf, Form, LongTextField, type Refused, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from './messages.js';

interface Props {
  title: string;
  text: string;
  verb: string;
  hint?: string;
  busy: boolean;
  refusal: Refused | null;
  onSay: (reason: string) => void;
  onClose: () => void;
}

/** Something taken back: what that means, and why it is. */
export function ReasonForm({ title, text, verb, hint, busy, refusal, onSay, onClose }: Props) {
  const words = useMessages(messages);
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <Form
        verb={verb}
        weight="danger"
        busy={busy}
        refusal={elsewhere(refusal, ['reason'])}
        onSubmit={() => onSay(reason)}
      >
        <LongTextField
          required
          label={words.reason}
          hint={hint}
          value={reason}
          onChange={setReason}
          error={errorOf(refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
