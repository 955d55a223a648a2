import { Dialog, elsewhere, errorOf, Form, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { EndFollowUpDocument } from '../../gql/assemblies.js';
import { seen } from './follow-up.js';
import { messages } from './messages.js';

/** A decision that will not be carried out, and why. */
export function DropDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [reason, setReason] = useState('');
  const verb = useVerb(EndFollowUpDocument, { refetch: seen });
  const drop = async () => {
    const said = await verb.run({ input: { id, ending: 'dropped', reason } });
    if (said.done) onClose();
  };
  return (
    <Dialog title={words.dropTitle} onClose={onClose}>
      <Form
        verb={words.drop}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={() => void drop()}
      >
        <TextField
          required
          label={words.dropReason}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
