import { Dialog, elsewhere, errorOf, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { CallGuestDocument } from '../../gql/commissions.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from './messages.js';

/** Somebody else to call. */
export function GuestDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(null);
  const [missing, setMissing] = useState(false);
  const verb = useVerb(CallGuestDocument, { refetch: ['OneSheet'] });
  const call = async () => {
    setMissing(!person);
    if (!person) return;
    const said = await verb.run({ id: meetingId, personId: person.id, called: true });
    if (!said.done) return;
    const { id: personId, displayName: name } = person;
    notify({
      text: words.guestCalled({ name }),
      undo: () => verb.tell({ id: meetingId, personId, called: false }),
    });
    onClose();
  };
  return (
    <Dialog title={words.guest} onClose={onClose}>
      <Form
        verb={words.guest}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={call}
      >
        <PersonPicker
          label={words.guestWho}
          filter={{ kind: 'person' }}
          value={person}
          onPick={setPerson}
          error={missing && !person ? words.choosePerson : errorOf(verb.refusal, 'personId')}
        />
      </Form>
    </Dialog>
  );
}
