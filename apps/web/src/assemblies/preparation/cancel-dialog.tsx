import { Dialog, elsewhere, errorOf, Form, LongTextField, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { CancelAssemblyDocument } from '../../gql/assemblies.js';
import type { Head } from '../shared/assembly-frame.js';
import { messages } from './messages.js';

/** Gives up an assembly, with its reason. */
export function CancelDialog({ assembly, onClose }: { assembly: Head; onClose: () => void }) {
  const words = useMessages(messages);
  const [reason, setReason] = useState('');
  const verb = useVerb(CancelAssemblyDocument, { refetch: ['AssembliesList'] });
  const submit = async () => {
    const said = await verb.run({ id: assembly.id, reason });
    if (!said.done) return;
    notify({ text: words.cancelled });
    onClose();
  };
  return (
    <Dialog title={words.cancelTitle({ title: assembly.title })} onClose={onClose}>
      <Form
        verb={words.cancel}
        weight="danger"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={submit}
      >
        <p>{assembly.state === 'draft' ? words.cancelDraft : words.cancelConvened}</p>
        <LongTextField
          required
          label={words.reason}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
