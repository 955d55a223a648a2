import { Dialog, elsewhere, errorOf, Form, notify } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { GiveKeyDocument, ReturnKeyDocument } from '../../gql/contracts.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { refreshed } from '../refresh.js';
import { aboutKey, useContractWords } from '../words.js';

/** Gives a key outside any contract: to a volunteer, to an employee. */
export function GiveKeyDialog({ id, named, onClose }: { id: string; named: string; onClose: () => void }) {
  const { words } = useContractWords();
  const [person, setPerson] = useState<Picked | null>(null);
  const verb = useVerb(GiveKeyDocument, { refetch: refreshed });
  const back = useVerb(ReturnKeyDocument, { refetch: refreshed });
  const submit = async () => {
    if (!person || !(await verb.run({ id, personId: person.id })).done) return;
    notify({ text: words.keyGiven, about: aboutKey(id), undo: () => back.tell({ id }) });
    onClose();
  };
  return (
    <Dialog title={words.giveNamed({ name: named })} onClose={onClose}>
      <Form
        verb={words.giveTo}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={submit}
      >
        <PersonPicker
          label={words.toWhom}
          hint={words.toWhomHint}
          value={person}
          onPick={setPerson}
          error={errorOf(verb.refusal, 'personId')}
        />
      </Form>
    </Dialog>
  );
}
