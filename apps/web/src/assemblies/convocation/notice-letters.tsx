import { useQuery } from '@apollo/client/react';
import { Button, Notice, notify, Row, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { NoticeLettersDocument, RecordItemNoticePostingDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
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
    <Notice tone="waiting">
      <p>{words.noticeLetters({ count: waiting, titles: [...titles] })}</p>
      <Row gap={1}>
        <Button busy={busy} onClick={() => void print()}>
          {words.printLetters}
        </Button>
        <Button busy={verb.busy} onClick={post}>
          {words.posted}
        </Button>
      </Row>
    </Notice>
  );
}
