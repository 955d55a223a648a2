import { Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { FoundHouseholdDocument } from '../../gql/treasury.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

/** A household, and who pays for it. */
export function FoundDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const [payer, setPayer] = useState<Picked | null>(null);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const verb = useVerb(FoundHouseholdDocument, { refetch: AGAIN });
  const submit = async () => {
    setTried(true);
    if (!payer || !(await verb.run({ input: { name, payerId: payer.id } })).done) return;
    notify({ text: words.founded });
    onClose();
  };
  return (
    <Dialog title={words.found} onClose={onClose}>
      <Form
        verb={words.found}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name'])}
        onSubmit={() => void submit()}
      >
        <PersonPicker
          label={words.whoPays}
          value={payer}
          onPick={setPayer}
          error={tried && !payer ? words.chooseSomebody : undefined}
        />
        <TextField
          required
          label={words.name}
          hint={words.nameHint}
          value={name}
          onChange={setName}
          error={errorOf(verb.refusal, 'name')}
        />
      </Form>
    </Dialog>
  );
}
