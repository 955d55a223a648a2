import { useQuery } from '@apollo/client/react';
import { CheckField, Dialog, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  ElectionEndingDocument,
  type ElectionSeenFragment,
  EnterElectedMandatesDocument,
} from '../../gql/assemblies.js';
import { messages } from './messages.js';
import { refetch } from './refetch.js';
import { ResultingBoard } from './resulting-board.js';

interface Props {
  assemblyId: string;
  election: ElectionSeenFragment;
  onClose: () => void;
}

/** Who receives a mandate, and which former ones end: proposed, for a person to confirm. */
export function EnterDialog({ assemblyId, election, onClose }: Props) {
  const words = useMessages(messages);
  const [ending, setEnding] = useState<readonly string[]>([]);
  const { data } = useQuery(ElectionEndingDocument, {
    variables: { id: assemblyId },
    fetchPolicy: 'network-only',
  });
  const verb = useVerb(EnterElectedMandatesDocument, { refetch });
  const item = data?.assembly.agenda.find(({ id }) => id === election.agendaItemId);
  const former = item?.election?.ending ?? [];
  const names = election.elected.filter(({ accepts }) => accepts !== false).map(({ name }) => name);
  const submit = async () => {
    const said = await verb.run({ itemId: election.agendaItemId, ending: [...ending] });
    if (!said.done) return;
    notify({ text: words.entered });
    onClose();
  };
  return (
    <Dialog title={words.enterTitle} onClose={onClose}>
      <Form verb={words.sendEnter} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <p>{names.length > 0 ? words.enterLead({ names: names.join(', ') }) : words.nobodyToEnter}</p>
        {former.length > 0 ? <p>{words.endLead}</p> : null}
        {former.map(({ mandateId, name }) => (
          <CheckField
            key={mandateId}
            label={name}
            checked={ending.includes(mandateId)}
            onChange={(ends) =>
              setEnding(ends ? [...ending, mandateId] : ending.filter((id) => id !== mandateId))
            }
          />
        ))}
        {election.elected.length > 0 ? (
          <ResultingBoard itemId={election.agendaItemId} ending={ending} />
        ) : null}
      </Form>
    </Dialog>
  );
}
