import { Dialog, elsewhere, errorOf, Form, notify, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { NoteConflictDocument } from '../../../gql/assemblies.js';
import type { Assembly, Room } from '../console-page.js';
import { messages } from '../messages.js';
import { peopleOf } from '../people.js';

interface Props {
  item: Assembly['agenda'][number];
  room: Room;
  onClose: () => void;
}

/** Notes whose own interests an item touches; the statutes say what follows. */
export function ConflictDialog({ item: { id, title }, room, onClose }: Props) {
  const words = useMessages(messages);
  const [personId, setPersonId] = useState('');
  const verb = useVerb(NoteConflictDocument, { refetch: ['Console', 'ConsoleRoom'] });
  const submit = async () => {
    const said = await verb.run({ itemId: id, personId });
    if (!said.done) return;
    notify({ text: words.noted });
    onClose();
  };
  return (
    <Dialog title={words.conflictTitle({ title })} onClose={onClose}>
      <Form
        verb={words.noteIt}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={submit}
      >
        <p>{words.conflictLead}</p>
        <PickerField
          required
          label={words.conflictPerson}
          options={peopleOf(room)}
          value={personId}
          onChange={setPersonId}
          error={errorOf(verb.refusal, 'personId')}
        />
      </Form>
    </Dialog>
  );
}
