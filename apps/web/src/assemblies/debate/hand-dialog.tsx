import { ChoiceField, Dialog, elsewhere, errorOf, Form, notify, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type Motive, PutOnSpeakersListDocument } from '../../gql/assemblies.js';
import type { Room } from '../console/console-page.js';
import { peopleOf } from '../console/people.js';
import { messages } from './messages.js';

interface Props {
  itemId: string;
  room: Room;
  onClose: () => void;
}

/** A hand raised in the room, by someone without a phone: put on the list by who conducts. */
export function HandDialog({ itemId, room, onClose }: Props) {
  const words = useMessages(messages);
  const [personId, setPersonId] = useState('');
  const [motive, setMotive] = useState<Motive>('speech');
  const verb = useVerb(PutOnSpeakersListDocument);
  const there = { lines: room.lines.filter(({ presence }) => presence !== null) };
  const submit = async () => {
    const said = await verb.run({ itemId, motive, personId });
    if (!said.done) return;
    notify({ text: words.registered });
    onClose();
  };
  return (
    <Dialog title={words.putOnTitle} onClose={onClose}>
      <Form
        verb={words.register}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.person}
          options={peopleOf(there)}
          value={personId}
          onChange={setPersonId}
          error={errorOf(verb.refusal, 'personId')}
        />
        <ChoiceField<Motive>
          label={words.motive}
          value={motive}
          onChange={setMotive}
          options={[
            { value: 'speech', label: words.speech },
            { value: 'answer', label: words.answer, hint: words.answerHint },
            { value: 'order', label: words.order, hint: words.orderHint },
          ]}
        />
      </Form>
    </Dialog>
  );
}
