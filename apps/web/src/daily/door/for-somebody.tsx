import { newId } from '@etabli/kernel/ids';
import { elsewhere, errorOf, Form, notify, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { CheckInDocument, TakeBackCheckInDocument } from '../../gql/daily.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';

/** Somebody without a telephone is told in at the desk. */
export function ForSomebody() {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(null);
  const [missing, setMissing] = useState(false);
  const verb = useVerb(CheckInDocument, { refetch: refreshed });
  const back = useVerb(TakeBackCheckInDocument, { refetch: refreshed });
  const submit = async () => {
    setMissing(!person);
    if (!person) return;
    const said = await verb.run({
      input: { id: newId(), at: new Date().toISOString(), personId: person.id },
    });
    if (!said.done) return;
    const { id } = said.result;
    const undo = async () => (await back.tell({ id })).done && notify({ text: words.notInDone });
    notify({ text: words.theyAreIn({ name: person.displayName }), undo });
    setPerson(null);
  };
  return (
    <Section title={words.deskTitle}>
      <Form
        verb={words.noteArrival}
        weight="plain"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={submit}
      >
        <PersonPicker
          label={words.forWhom}
          value={person}
          onPick={setPerson}
          error={missing && !person ? words.choosePerson : errorOf(verb.refusal, 'personId')}
        />
      </Form>
    </Section>
  );
}
