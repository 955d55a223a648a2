import { Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { OpenAccountDocument } from '../gql/budgets.js';
import { messages } from './messages.js';

/** One more account in the chart. */
export function AccountDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const [number, setNumber] = useState('');
  const [name, setName] = useState('');
  const verb = useVerb(OpenAccountDocument, { refetch: ['BudgetChoices', 'PostingRules'] });
  const submit = async () => {
    if (!(await verb.run({ input: { number, name } })).done) return;
    notify({ text: words.accountOpened });
    onClose();
  };
  return (
    <Dialog title={words.openAccount} onClose={onClose}>
      <Form
        verb={words.openAccount}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['number', 'name'])}
        onSubmit={submit}
      >
        <TextField
          required
          inputMode="numeric"
          label={words.number}
          hint={words.numberHint}
          value={number}
          onChange={setNumber}
          error={errorOf(verb.refusal, 'number')}
        />
        <TextField
          required
          label={words.name}
          value={name}
          onChange={setName}
          error={errorOf(verb.refusal, 'name')}
        />
      </Form>
    </Dialog>
  );
}
