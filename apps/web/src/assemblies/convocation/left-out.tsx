import { Button, Notice, notify, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ConveneLateDocument, RecordLetterPostingDocument } from '../../gql/assemblies.js';
import type { ToConvene } from './convocation-page.js';
import { messages } from './messages.js';
import { NoticeLetters } from './notice-letters.js';
import { ToPost } from './to-post.js';
import { usePrinting } from './use-printing.js';
import { useConvocationWords } from './words.js';

const NAMED = 5;

/** Whoever no convocation has reached yet: members admitted since, and letters still here. */
export function LeftOut({ data, toDeliver }: { data: ToConvene; toDeliver: number }) {
  const { can } = abilities(data.assembly.viewerCan);
  return (
    <>
      {data.missingConvocations.length > 0 && can('conveneLate') ? <Missing data={data} /> : null}
      {toDeliver > 0 && can('recordSending') ? <Letters id={data.assembly.id} count={toDeliver} /> : null}
      {can('recordSending') ? <NoticeLetters assemblyId={data.assembly.id} /> : null}
    </>
  );
}

function Missing({ data: { assembly, missingConvocations: people } }: { data: ToConvene }) {
  const words = useConvocationWords(assembly.nature);
  const verb = useVerb(ConveneLateDocument, { refetch: ['ToConvene', 'Sendings'] });
  const count = people.length;
  const names = people.slice(0, NAMED).map(({ displayName }) => displayName);
  const call = async () => {
    const said = await verb.tell({ assemblyId: assembly.id, personIds: people.map(({ id }) => id) });
    if (said.done) notify({ text: words.caughtUp({ count }) });
  };
  return (
    <Notice tone="waiting">
      <p>{words.missing({ names: names.join(', '), more: count - names.length })}</p>
      <Button weight="main" busy={verb.busy} onClick={call}>
        {words.conveneMissing({ count })}
      </Button>
    </Notice>
  );
}

function Letters({ id, count }: { id: string; count: number }) {
  const words = useMessages(messages);
  const { print, busy } = usePrinting(id);
  const verb = useVerb(RecordLetterPostingDocument, { refetch: ['Sendings'] });
  const post = async () => {
    const said = await verb.tell({ assemblyId: id, at: new Date().toISOString() });
    if (said.done) notify({ text: words.postedSaid });
  };
  return (
    <ToPost
      text={words.letters({ count })}
      printing={busy}
      posting={verb.busy}
      onPrint={() => void print(null)}
      onPosted={post}
    />
  );
}
