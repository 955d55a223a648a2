import { Dialog, elsewhere, errorOf, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { AdmitToCommissionDocument } from '../gql/commissions.js';
import { PersonPicker, type Picked } from '../members/words/person-picker.js';
import type { Commission } from './commission-page.js';
import { messages } from './messages.js';

/** Welcomes a member into the commission. */
export function AdmitDialog({ commission, onClose }: { commission: Commission; onClose: () => void }) {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(null);
  const [missing, setMissing] = useState(false);
  const verb = useVerb(AdmitToCommissionDocument, { refetch: ['OneCommission', 'Commissions'] });
  const submit = async () => {
    setMissing(!person);
    if (!person) return;
    const said = await verb.run({ id: commission.id, personId: person.id });
    if (!said.done) return;
    notify({ text: words.admitted({ name: person.displayName }) });
    onClose();
  };
  return (
    <Dialog title={words.admit} onClose={onClose}>
      <Form
        verb={words.admit}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={submit}
      >
        <PersonPicker
          label={words.person}
          filter={{ membership: 'member', kind: 'person' }}
          value={person}
          onPick={setPerson}
          error={missing && !person ? words.choosePerson : errorOf(verb.refusal, 'personId')}
        />
      </Form>
    </Dialog>
  );
}
