import { Dialog, elsewhere, errorOf, Form, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { RegisterDonorDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

interface Props {
  person: { id: string; displayName: string };
  onClose: () => void;
}

/** What a receipt says of a company. */
export function CompanyDialog({ person, onClose }: Props) {
  const words = useMessages(messages);
  const [siren, setSiren] = useState('');
  const [legalForm, setLegalForm] = useState('');
  const verb = useVerb(RegisterDonorDocument, { refetch: AGAIN });
  const submit = async () => {
    if ((await verb.run({ input: { personId: person.id, siren, legalForm } })).done) onClose();
  };
  return (
    <Dialog title={words.companyOf({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['siren', 'legalForm'])}
        onSubmit={() => void submit()}
      >
        <TextField
          required
          inputMode="numeric"
          label={words.siren}
          value={siren}
          onChange={setSiren}
          error={errorOf(verb.refusal, 'siren')}
        />
        <TextField
          required
          label={words.legalForm}
          hint={words.legalFormHint}
          value={legalForm}
          onChange={setLegalForm}
          error={errorOf(verb.refusal, 'legalForm')}
        />
      </Form>
    </Dialog>
  );
}
