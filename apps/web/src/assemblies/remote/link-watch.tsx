import { useQuery } from '@apollo/client/react';
import { Button, Notice, notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { NoteRemoteLinkDocument, RemoteSoundDocument } from '../../gql/assemblies.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';

/** For who conducts: notes that the link to those away is cut, says what the statutes then want, and notes its return. */
export function LinkWatch({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const { data } = useQuery(RemoteSoundDocument, { variables: { id: assemblyId } });
  useNews(assemblyId, ['RemoteSound']);
  const verb = useVerb(NoteRemoteLinkDocument, { refetch: ['Console', 'RemoteSound'] });
  const link = data?.assembly.remoteSound;
  if (!link) return null;
  const note = async (cut: boolean) => {
    const said = await verb.tell({ assemblyId, cut });
    if (said.done) notify({ text: cut ? words.cutNoted : words.backNoted });
  };
  if (!link.cut) {
    return (
      <Button weight="quiet" busy={verb.busy} onClick={() => note(true)}>
        {words.cut}
      </Button>
    );
  }
  return (
    <Notice tone="waiting">
      <p role="status">{link.sentence}</p>
      <Button busy={verb.busy} onClick={() => note(false)}>
        {words.back}
      </Button>
    </Notice>
  );
}
