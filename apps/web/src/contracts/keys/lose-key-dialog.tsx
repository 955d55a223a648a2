import { Dialog, Form, notify, TextField } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { LoseKeyDocument, RestoreKeyDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { aboutKey, useContractWords } from '../words.js';

/** A key that is lost, with what is known of it: who keeps the locks reads it in its history. */
export function LoseKeyDialog({
  id,
  named,
  suspended,
  onClose,
}: {
  id: string;
  named: string;
  /** It opened nothing before it was lost: found, it does not either. */
  suspended: boolean;
  onClose: () => void;
}) {
  const { words } = useContractWords();
  const [reason, setReason] = useState('');
  const verb = useVerb(LoseKeyDocument, { refetch: refreshed });
  const found = useVerb(RestoreKeyDocument, { refetch: refreshed });
  const submit = async () => {
    if (!(await verb.run({ id, reason })).done) return;
    const undo = () => found.tell({ id });
    notify({ text: words.keyLost, about: aboutKey(id), ...(suspended ? {} : { undo }) });
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
