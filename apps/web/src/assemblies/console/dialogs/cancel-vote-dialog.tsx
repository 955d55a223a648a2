import { Dialog, elsewhere, errorOf, Form, LongTextField, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { CancelVoteDocument } from '../../../gql/assemblies.js';
import { messages } from '../messages.js';

/** Sets a vote aside, with its reason: it can be held again. */
export function CancelVoteDialog({ voteId, onClose }: { voteId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [reason, setReason] = useState('');
  const verb = useVerb(CancelVoteDocument, { refetch: ['Console'] });
  const submit = async () => {
    const said = await verb.run({ voteId, reason });
    if (!said.done) return;
    notify({ text: words.cancelled });
    onClose();
  };
  return (
    <Dialog title={words.cancelVoteTitle} onClose={onClose}>
      <Form
        verb={words.cancelVote}
        weight="danger"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={submit}
      >
        <p>{words.cancelVoteLead}</p>
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
