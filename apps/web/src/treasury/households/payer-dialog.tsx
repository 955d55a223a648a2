import { Dialog, elsewhere, errorOf, Form, notify, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { ChooseHouseholdPayerDocument, type HouseholdSeenFragment } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

interface Props {
  household: HouseholdSeenFragment;
  onClose: () => void;
}

/** Somebody else of a household pays: one of its adults. */
export function PayerDialog({ household: { id, name, payer, members }, onClose }: Props) {
  const words = useMessages(messages);
  const others = members
    .filter(({ minor, person }) => !minor && person?.id !== payer?.id)
    .flatMap(({ person }) => person ?? []);
  const [payerId, setPayer] = useState(others[0]?.id ?? '');
  const verb = useVerb(ChooseHouseholdPayerDocument, { refetch: AGAIN });
  const submit = async () => {
    if (!(await verb.run({ id, payerId })).done) return;
    notify({
      text: words.payerChosen({ name: others.find((one) => one.id === payerId)?.displayName ?? '' }),
    });
    onClose();
  };
  return (
    <Dialog title={words.payerTitle({ name })} onClose={onClose}>
      {others.length === 0 ? (
        <p>{words.nobodyElse}</p>
      ) : (
        <Form
          verb={words.choosePayer}
          busy={verb.busy}
          refusal={elsewhere(verb.refusal, ['payerId'])}
          onSubmit={() => void submit()}
        >
          <SelectField
            required
            label={words.newPayer}
            hint={words.newPayerHint({ name: payer?.displayName ?? '' })}
            value={payerId}
            options={others.map(({ id: value, displayName: label }) => ({ value, label }))}
            onChange={setPayer}
            error={errorOf(verb.refusal, 'payerId')}
          />
        </Form>
      )}
    </Dialog>
  );
}
