import { instantAt } from '@etabli/kernel';
import { DateField, Dialog, elsewhere, errorOf, Form, notify, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { RecordHandDeliveryDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import type { Sending } from './sending-record.js';

/** Notes the day a convocation was handed over; that day counts against the notice. */
export function HandDialog({ sending: { id, person }, onClose }: { sending: Sending; onClose: () => void }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const now = today(timeZone);
  const [day, setDay] = useState(now);
  const verb = useVerb(RecordHandDeliveryDocument, { refetch: ['Sendings'] });
  const submit = async () => {
    const at = day === now ? new Date() : instantAt(day, '23:59', timeZone);
    const said = await verb.run({ convocationId: id, at: at.toISOString() });
    if (!said.done) return;
    notify({ text: words.handed });
    onClose();
  };
  return (
    <Dialog title={words.handTitle({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.handNote}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['at'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.handDay}
          value={day}
          max={now}
          onChange={setDay}
          error={errorOf(verb.refusal, 'at')}
        />
      </Form>
    </Dialog>
  );
}
