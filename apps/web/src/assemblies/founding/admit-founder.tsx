import { Button, Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AdmitFounderDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';

const nobody = { givenName: '', familyName: '', email: '' };

/** Someone comes to found the association and was not expected: in one gesture on the list, and in the room. */
export function AdmitFounder({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{words.admit}</Button>
      {open ? <AdmitDialog assemblyId={assemblyId} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function AdmitDialog({ assemblyId, onClose }: { assemblyId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [founder, setFounder] = useState(nobody);
  const verb = useVerb(AdmitFounderDocument, { refetch: ['Desk', 'OwingFee'] });
  const field = (name: keyof typeof nobody) => ({
    label: words[name],
    value: founder[name],
    onChange: (text: string) => setFounder((before) => ({ ...before, [name]: text })),
    error: errorOf(verb.refusal, name),
  });
  const admit = async () => {
    const { email, ...named } = founder;
    const said = await verb.run({ input: { assemblyId, ...named, email: email.trim() || null } });
    if (!said.done) return;
    notify({ text: words.admitted({ name: said.result.name }) });
    onClose();
  };
  return (
    <Dialog title={words.admit} onClose={onClose}>
      <Form
        verb={words.admitSubmit}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, Object.keys(nobody))}
        onSubmit={admit}
      >
        <p>{words.admitLead}</p>
        <TextField required {...field('givenName')} />
        <TextField required {...field('familyName')} />
        <TextField type="email" {...field('email')} />
      </Form>
    </Dialog>
  );
}
