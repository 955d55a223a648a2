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
import { GiveUpMissionDocument, KeepMissionDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import { seen } from './seen.js';

/** Two weeks leave time to hand over. */
const USUAL_NOTICE = 14 * 86_400_000;

/** « I can't any more »: one press more, and the call leaves. Nobody has to explain themselves. */
export function GiveUpDialog({ mission: { id, title }, onClose }: { mission: Mission; onClose: () => void }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const day = today(timeZone);
  const [reason, setReason] = useState('');
  const [lastDay, setLastDay] = useState(today(timeZone, new Date(Date.now() + USUAL_NOTICE)));
  const verb = useVerb(GiveUpMissionDocument, { refetch: seen });
  const keeping = useVerb(KeepMissionDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ id, reason, lastDay });
    if (!said.done) return;
    notify({ text: words.called, undo: () => keeping.tell({ id }) });
    onClose();
  };
  return (
    <Dialog title={words.giveUpTitle({ title })} onClose={onClose}>
      <p>{words.giveUpText}</p>
      <Form
        verb={words.call}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason', 'lastDay'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.lastDay}
          hint={words.lastDayHint}
          min={day}
          value={lastDay}
          onChange={setLastDay}
          error={errorOf(verb.refusal, 'lastDay')}
        />
        <LongTextField
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
