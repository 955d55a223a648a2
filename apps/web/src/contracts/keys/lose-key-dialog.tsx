import { Dialog, Form, notify, TextField } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { LoseKeyDocument, ReturnKeyDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { useContractWords } from '../words.js';

/** A key that is lost, with what is known of it: who keeps the locks reads it in its history. */
export function LoseKeyDialog({ id, named, onClose }: { id: string; named: string; onClose: () => void }) {
  const { words } = useContractWords();
  const [reason, setReason] = useState('');
  const verb = useVerb(LoseKeyDocument, { refetch: refreshed });
  const found = useVerb(ReturnKeyDocument, { refetch: refreshed });
  const submit = async () => {
    if (!(await verb.run({ id, reason })).done) return;
    notify({ text: words.keyLost, undo: () => found.tell({ id }) });
    onClose();
  };
  return (
    <Dialog title={words.lostNamed({ name: named })} onClose={onClose}>
      <Form verb={words.sayLost} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <TextField label={words.lostHow} hint={words.lostHowHint} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
