import { Dialog, elsewhere, errorOf, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { HandOverMissionDocument } from '../../gql/commissions.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import { seen } from './seen.js';

/** Puts a mission in the hands of somebody who said yes. */
export function HandOverDialog({
  mission: { id, title },
  onClose,
}: {
  mission: Mission;
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(null);
  const [missing, setMissing] = useState(false);
  const verb = useVerb(HandOverMissionDocument, { refetch: seen });
  const submit = async () => {
    setMissing(!person);
    if (!person) return;
    const said = await verb.run({ id, personId: person.id });
    if (!said.done) return;
    notify({ text: words.handedOver({ name: person.displayName }) });
    onClose();
  };
  return (
    <Dialog title={words.handOverTitle({ title })} onClose={onClose}>
      <p>{words.handOverText}</p>
      <Form
        verb={words.handOver}
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
