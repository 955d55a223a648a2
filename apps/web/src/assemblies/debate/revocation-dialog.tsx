import { Dialog, elsewhere, errorOf, Form, notify, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { RaiseRevocationDocument } from '../../gql/assemblies.js';
import type { Room } from '../console/console-page.js';
import { peopleOf } from '../console/people.js';
import { messages } from './messages.js';

interface Props {
  assemblyId: string;
  room: Room;
  onClose: () => void;
}

/** The one decision that may be taken off the agenda: explained, then added to it. */
export function RevocationDialog({ assemblyId, room, onClose }: Props) {
  const words = useMessages(messages);
  const [personId, setPersonId] = useState('');
  const verb = useVerb(RaiseRevocationDocument, { refetch: ['Console'] });
  const submit = async () => {
    const said = await verb.run({ assemblyId, personId });
    if (!said.done) return;
    notify({ text: words.raised });
    onClose();
  };
  return (
    <Dialog title={words.revokeTitle} onClose={onClose}>
      <Form
        verb={words.raise}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={submit}
      >
        <p>{words.revokeLead}</p>
        <PickerField
          required
          label={words.officer}
          options={peopleOf(room)}
          value={personId}
          onChange={setPersonId}
          error={errorOf(verb.refusal, 'personId')}
        />
      </Form>
    </Dialog>
  );
}
