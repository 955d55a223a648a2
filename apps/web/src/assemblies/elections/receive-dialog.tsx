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
  PickerField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type ElectionSeenFragment,
  EnterCandidacyDocument,
  PeopleToStandDocument,
} from '../../gql/assemblies.js';
import { peopleOf } from '../console/people.js';
import { messages } from './messages.js';
import { refetch } from './refetch.js';

interface Props {
  assembly: { id: string; state: string };
  election: ElectionSeenFragment;
  onClose: () => void;
}

interface Received {
  personId: string;
  statement: string;
  received: 'paper' | 'sitting';
  guardiansConsent: boolean;
}

/** Somebody else’s candidacy, written down by who prepares the assembly or conducts it. */
export function ReceiveDialog({ assembly, election, onClose }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(PeopleToStandDocument, { variables: { id: assembly.id } });
  const sits = assembly.state === 'open';
  const [value, setValue] = useState<Received>({
    personId: '',
    statement: '',
    received: sits ? 'sitting' : 'paper',
    guardiansConsent: false,
  });
  const change = (changes: Partial<Received>) => setValue({ ...value, ...changes });
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
        {sits ? (
          <ChoiceField<'paper' | 'sitting'>
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
          label={words.guardiansOf}
          checked={value.guardiansConsent}
          onChange={(guardiansConsent) => change({ guardiansConsent })}
        />
      </Form>
    </Dialog>
  );
}
