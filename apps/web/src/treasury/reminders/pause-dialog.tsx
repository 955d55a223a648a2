import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { PauseRemindersDocument } from '../../gql/treasury.js';
import { monthAfter } from '../account/month-after.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

interface Props {
  person: { id: string; displayName: string };
  onClose: () => void;
}

/** Leaves somebody in peace until a day, for a reason that stays. */
export function PauseDialog({ person, onClose }: Props) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const [until, setUntil] = useState(monthAfter(day, 1));
  const [reason, setReason] = useState('');
  const verb = useVerb(PauseRemindersDocument, { refetch: AGAIN });
  const name = person.displayName || words.somebody;
  const submit = async () => {
    if (!(await verb.run({ input: { personId: person.id, until, reason } })).done) return;
    notify({ text: words.paused({ name }) });
    onClose();
  };
  return (
    <Dialog title={words.pauseTitle({ name })} onClose={onClose}>
      <Form
        verb={words.pauseVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['until', 'reason'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.until}
          value={until}
          min={day}
          onChange={setUntil}
          error={errorOf(verb.refusal, 'until')}
        />
        <LongTextField
          required
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
