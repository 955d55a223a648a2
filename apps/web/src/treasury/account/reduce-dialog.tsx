import { Dialog, elsewhere, errorOf, Form, LongTextField, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { centsOf, typedOf } from '../../app/amount.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type AccountDueFragment, ReduceDueDocument, type ReductionKind } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

interface Props {
  due: AccountDueFragment;
  kind: ReductionKind;
  onClose: () => void;
}

/** Takes something off a due: let off, or it should not have been asked for. */
export function ReduceDialog({ due, kind, onClose }: Props) {
  const words = useMessages(messages);
  const most = kind === 'waiver' ? due.remainingCents : due.amountCents - due.reducedCents;
  const [amount, setAmount] = useState(typedOf(most));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const verb = useVerb(ReduceDueDocument, { refetch: AGAIN });
  const cents = centsOf(amount);
  const submit = async () => {
    setTried(true);
    if (!cents) return;
    if (!(await verb.run({ input: { dueId: due.id, kind, amountCents: cents, reason } })).done) return;
    notify({ text: words.reducedNow });
    onClose();
  };
  return (
    <Dialog title={words.reduceTitle({ kind, label: due.label })} onClose={onClose}>
      <p>{words.reduceText({ kind })}</p>
      <Form
        verb={words.reduceVerb({ kind })}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['amountCents', 'reason'])}
        onSubmit={() => void submit()}
      >
        <TextField
          required
          inputMode="decimal"
          label={words.amount}
          value={amount}
          onChange={setAmount}
          error={tried && !cents ? words.amountWrong : errorOf(verb.refusal, 'amountCents')}
        />
        <LongTextField
          required
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
