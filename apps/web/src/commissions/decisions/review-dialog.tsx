import { DateField, Dialog, elsewhere, errorOf, Form, LongTextField, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { ReviewDecisionDocument } from '../../gql/commissions.js';
import type { LoggedDecision } from './decision.js';
import { messages } from './messages.js';

/** A decision was looked at again, and stands; it may be looked at again later. */
export function ReviewDialog({ decision, onClose }: { decision: LoggedDecision; onClose: () => void }) {
  const words = useMessages(messages);
  const [said, setSaid] = useState({ note: '', nextOn: '' });
  const verb = useVerb(ReviewDecisionDocument, { refetch: ['DecisionLog', 'DecisionsToReview'] });
  const submit = async () => {
    const done = await verb.run({ id: decision.id, note: said.note, nextOn: said.nextOn || null });
    if (!done.done) return;
    notify({ text: words.reviewed });
    onClose();
  };
  return (
    <Dialog title={words.reviewTitle} onClose={onClose}>
      <p>{decision.what}</p>
      <Form
        verb={words.review}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['nextOn'])}
        onSubmit={submit}
      >
        <LongTextField label={words.note} value={said.note} onChange={(note) => setSaid({ ...said, note })} />
        <DateField
          label={words.nextOn}
          hint={words.nextHint}
          value={said.nextOn}
          onChange={(nextOn) => setSaid({ ...said, nextOn })}
          error={errorOf(verb.refusal, 'nextOn')}
        />
      </Form>
    </Dialog>
  );
}
