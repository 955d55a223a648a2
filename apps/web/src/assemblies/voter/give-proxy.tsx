import { skipToken, useQuery } from '@apollo/client/react';
import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { FindHolderDocument, GrantProxyDocument } from '../../gql/assemblies.js';
import { type Holder, HolderDialog } from './holder-dialog.js';
import { messages } from './messages.js';
import { useNameSearch } from './use-name-search.js';

interface Props {
  assemblyId: string;
  giverId: string;
  onClose: () => void;
}

/** Names who will vote in one's place, of the members found by name. */
export function GiveProxy({ assemblyId, giverId, onClose }: Props) {
  const words = useMessages(messages);
  const { name, setName, words: asked } = useNameSearch();
  const { data, previousData, loading } = useQuery(
    FindHolderDocument,
    asked ? { variables: { assemblyId, giverId, words: asked } } : skipToken,
  );
  const verb = useVerb(GrantProxyDocument, { refetch: ['MyPart'] });
  const give = async (holder: Holder) => {
    const said = await verb.run({ input: { assemblyId, giverId, holderId: holder.id } });
    if (!said.done) return;
    notify({ text: words.given(holder) });
    onClose();
  };
  return (
    <HolderDialog
      name={name}
      onName={setName}
      people={asked ? ((data ?? previousData)?.proxyHolders ?? []) : []}
      searched={asked !== null && !loading}
      verb={verb}
      onGive={give}
      onClose={onClose}
    />
  );
}
