import { useQuery } from '@apollo/client/react';
import {
  CheckField,
  ChoiceField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import {
  type ElectionSeenFragment,
  EnterCandidateListDocument,
  type ListReceived,
  PeopleToStandDocument,
} from '../../../gql/assemblies.js';
import { peopleOf } from '../../console/people.js';
import { messages as elections } from '../messages.js';
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
  const said = useMessages(elections);
  const { data } = useQuery(PeopleToStandDocument, { variables: { id: assembly.id } });
  const sits = assembly.state === 'open';
  const [value, setValue] = useState({
    name: '',
    statement: '',
    personIds: [] as string[],
    received: (sits ? 'sitting' : 'paper') as ListReceived,
    guardiansConsent: false,
  });
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
        {sits ? (
          <ChoiceField<ListReceived>
            label={words.received}
            options={[
              { value: 'sitting', label: words.sitting },
              { value: 'paper', label: words.paper },
            ]}
            value={value.received}
            onChange={(received) => change({ received })}
          />
        ) : null}
        <LongTextField
          rows={4}
          label={words.statement}
          value={value.statement}
          onChange={(statement) => change({ statement })}
        />
        <CheckField
          label={said.guardiansOf}
          checked={value.guardiansConsent}
          onChange={(guardiansConsent) => change({ guardiansConsent })}
        />
      </Form>
    </Dialog>
  );
}
