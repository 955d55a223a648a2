import { skipToken, useQuery } from '@apollo/client/react';
import { ChoiceField, Dialog, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { FindHolderDocument, GrantProxyDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';

const ENOUGH = 2;
const SHOWN = 6;

interface Props {
  assemblyId: string;
  giverId: string;
  onClose: () => void;
}

/** Names who will vote in one's place. What the rules say of it shows at once. */
export function GiveProxy({ assemblyId, giverId, onClose }: Props) {
  const words = useMessages(messages);
  const [name, setName] = useState('');
  const [holder, setHolder] = useState<string | null>(null);
  const { people, searched } = useHolders(name, giverId);
  const verb = useVerb(GrantProxyDocument, { refetch: ['MyPart'] });
  const chosen = people.find(({ id }) => id === holder);
  const give = async () => {
    if (!chosen) return;
    const said = await verb.run({ input: { assemblyId, giverId, holderId: chosen.id } });
    if (!said.done) return;
    notify({ text: words.given({ name: chosen.displayName }) });
    onClose();
  };
  return (
    <Dialog title={words.giveTitle} onClose={onClose}>
      <Form
        verb={chosen ? words.giveTo({ name: chosen.displayName }) : words.give}
        busy={verb.busy || !chosen}
        refusal={verb.refusal}
        onSubmit={give}
      >
        <p>{words.giveLead}</p>
        <TextField
          label={words.search}
          hint={words.searchHint}
          value={name}
          required
          autoComplete="off"
          data-first
          onChange={(text) => {
            setName(text);
            setHolder(null);
            verb.clear();
          }}
        />
        {people.length > 0 ? (
          <ChoiceField
            label={words.found({ count: people.length })}
            options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
            value={holder}
            onChange={setHolder}
          />
        ) : null}
        <p role="status">{searched && people.length === 0 ? words.nobody : null}</p>
      </Form>
    </Dialog>
  );
}

/** Members whose name begins or contains what is typed, without the giver. */
function useHolders(name: string, giverId: string) {
  const search = useDeferredValue(name.trim());
  const asked = search.length >= ENOUGH;
  const { data, previousData, loading } = useQuery(
    FindHolderDocument,
    asked ? { variables: { page: { search, limit: SHOWN, offset: 0 } } } : skipToken,
  );
  const found = asked ? ((data ?? previousData)?.peopleList.items ?? []) : [];
  return { people: found.filter(({ id }) => id !== giverId), searched: asked && !loading };
}
