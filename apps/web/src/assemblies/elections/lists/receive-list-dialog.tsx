import { useQuery } from '@apollo/client/react';
import { Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import {
  type ElectionSeenFragment,
  EnterCandidateListDocument,
  PeopleToStandDocument,
} from '../../../gql/assemblies.js';
import { peopleOf } from '../../console/people.js';
import { nothingReceived, ReceivedFields } from '../received-fields.js';
import { refetch } from '../refetch.js';
import { messages } from './messages.js';
import { PeopleField } from './people-field.js';

interface Props {
  assembly: { id: string; state: string };
  election: ElectionSeenFragment;
  onClose: () => void;
}

/** A list written down as it was handed in, by who prepares the assembly or conducts it. */
export function ReceiveListDialog({ assembly, election, onClose }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(PeopleToStandDocument, { variables: { id: assembly.id } });
  const sits = assembly.state === 'open';
  const [value, setValue] = useState({ name: '', personIds: [] as string[], ...nothingReceived(sits) });
  const change = (changes: Partial<typeof value>) => setValue({ ...value, ...changes });
  const verb = useVerb(EnterCandidateListDocument, { refetch });
  const submit = async () => {
    const { done } = await verb.run({ input: { itemId: election.agendaItemId, ...value } });
    if (!done) return;
    notify({ text: words.noted });
    onClose();
  };
  const error = (field: string) => errorOf(verb.refusal, field);
  return (
    <Dialog title={words.receiveTitle} onClose={onClose}>
      <Form
        verb={words.send}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name', 'personIds'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.name}
          value={value.name}
          onChange={(name) => change({ name })}
          error={error('name')}
        />
        <PeopleField
          options={data ? peopleOf(data.roll) : []}
          people={value.personIds}
          onChange={(personIds) => change({ personIds })}
          seats={election.seats}
          error={error('personIds')}
        />
        <p>{words.consents}</p>
        <ReceivedFields value={value} onChange={change} sits={sits} statement={words.statement} />
      </Form>
    </Dialog>
  );
}
