import { Dialog, elsewhere, errorOf, Form, type Refused, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from './messages.js';

interface Props {
  title: string;
  text?: string;
  verb: string;
  /** Who is proposed at first: who takes over. */
  first: Picked | null;
  busy: boolean;
  refusal: Refused | null;
  onPick: (person: Picked) => void;
  onClose: () => void;
}

/** Chooses the person who takes something over. */
export function TakerDialog({ title, text, verb, first, busy, refusal, onPick, onClose }: Props) {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(first);
  const [missing, setMissing] = useState(false);
  const submit = () => {
    setMissing(!person);
    if (person) onPick(person);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {text ? <p>{text}</p> : null}
      <Form verb={verb} busy={busy} refusal={elsewhere(refusal, ['personId'])} onSubmit={submit}>
        <PersonPicker
          label={words.person}
          filter={{ membership: 'member', kind: 'person' }}
          value={person}
          onPick={setPerson}
          error={missing && !person ? words.choosePerson : errorOf(refusal, 'personId')}
        />
      </Form>
    </Dialog>
  );
}
