import { useQuery } from '@apollo/client/react';
import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { NoticeLettersDocument, RecordItemNoticePostingDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import { ToPost } from './to-post.js';
import { useNoticePrinting } from './use-printing.js';

/** Whoever has no address and was not told yet of an item added since: their letters, to print and to post. */
export function NoticeLetters({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const { data } = useQuery(NoticeLettersDocument, { variables: { id: assemblyId } });
  const { print, busy } = useNoticePrinting(assemblyId);
  const verb = useVerb(RecordItemNoticePostingDocument, { refetch: ['NoticeLetters', 'Sendings'] });
  if (!data || data.noticeLetters.waiting === 0) return null;
  const { waiting, titles } = data.noticeLetters;
  const post = async () => {
    const said = await verb.tell({ assemblyId, at: new Date().toISOString() });
    if (said.done) notify({ text: words.postedSaid });
  };
  return (
    <ToPost
      text={words.noticeLetters({ count: waiting, titles: [...titles] })}
      printing={busy}
      posting={verb.busy}
      onPrint={() => void print()}
      onPosted={post}
    />
  );
}
