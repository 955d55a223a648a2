import { Dialog, Form, LongTextField, notify } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AbandonContractDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';

/** It will not be signed. */
export function AbandonDialog({ contract: { id }, onClose }: { contract: Contract; onClose: () => void }) {
  const { words } = useContractWords();
  const [reason, setReason] = useState('');
  const verb = useVerb(AbandonContractDocument, { refetch: refreshed });
  const submit = async () => {
    if (!(await verb.run({ id, reason })).done) return;
    notify({ text: words.abandoned });
    onClose();
  };
  return (
    <Dialog title={words.abandon} onClose={onClose}>
      <Form verb={words.abandon} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <LongTextField label={words.why} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
