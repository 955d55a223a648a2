import { Dialog, elsewhere, errorOf, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { ClassifyExpenseDocument, type ExpenseFragment } from '../gql/spending.js';
import { AccountField } from './account-field.js';
import { messages } from './messages.js';

/** On which account an expense is written. */
export function ClassifyDialog({ expense, onClose }: { expense: ExpenseFragment; onClose: () => void }) {
  const words = useMessages(messages);
  const [accountId, setAccount] = useState(expense.account?.id ?? '');
  const verb = useVerb(ClassifyExpenseDocument, { refetch: ['ExpenseList'] });
  const submit = async () => {
    if (!(await verb.run({ id: expense.id, accountId })).done) return;
    notify({ text: words.classified });
    onClose();
  };
  return (
    <Dialog title={words.classifyOf({ name: expense.label })} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['accountId'])}
        onSubmit={submit}
      >
        <AccountField
          required
          value={accountId}
          onChange={setAccount}
          error={errorOf(verb.refusal, 'accountId')}
        />
      </Form>
    </Dialog>
  );
}
