import { useQuery } from '@apollo/client/react';
import { Dialog, elsewhere, errorOf, Form, notify, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type ElectionSeenFragment,
  EnterCandidacyDocument,
  PeopleToStandDocument,
} from '../../gql/assemblies.js';
import { peopleOf } from '../console/people.js';
import { messages } from './messages.js';
import { nothingReceived, ReceivedFields } from './received-fields.js';
import { refetch } from './refetch.js';

interface Props {
  assembly: { id: string; state: string };
  election: ElectionSeenFragment;
  onClose: () => void;
}

/** Somebody else’s candidacy, written down by who prepares the assembly or conducts it. */
export function ReceiveDialog({ assembly, election, onClose }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(PeopleToStandDocument, { variables: { id: assembly.id } });
  const sits = assembly.state === 'open';
  const [value, setValue] = useState({ personId: '', ...nothingReceived(sits) });
  const change = (changes: Partial<typeof value>) => setValue({ ...value, ...changes });
  const verb = useVerb(EnterCandidacyDocument, { refetch });
  const submit = async () => {
    const said = await verb.run({ input: { itemId: election.agendaItemId, ...value } });
    if (!said.done) return;
    notify({ text: words.noted });
    onClose();
  };
  return (
    <Dialog title={words.receiveTitle} onClose={onClose}>
      <Form
        verb={words.sendReceive}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.person}
          options={data ? peopleOf(data.roll) : []}
          value={value.personId}
          onChange={(personId) => change({ personId })}
          error={errorOf(verb.refusal, 'personId')}
        />
        <ReceivedFields value={value} onChange={change} sits={sits} statement={words.statementOf} />
      </Form>
    </Dialog>
  );
}
