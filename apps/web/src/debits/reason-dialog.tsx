import { Dialog, elsewhere, errorOf, Form, type Refused, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from './messages.js';

interface Props {
  title: string;
  hint: string;
  verb: string;
  busy: boolean;
  refusal: Refused | null;
  onSay: (reason: string) => void;
  onClose: () => void;
}

/** Asks why, in one line that is kept with what is done. */
export function ReasonDialog({ title, hint, verb, busy, refusal, onSay, onClose }: Props) {
  const words = useMessages(messages);
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form verb={verb} busy={busy} refusal={elsewhere(refusal, ['reason'])} onSubmit={() => onSay(reason)}>
        <TextField
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
