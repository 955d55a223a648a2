import { useQuery } from '@apollo/client/react';
import {
  Button,
  FileDrop,
  Notice,
  notify,
  Page,
  RefusalNotice,
  Section,
  useFormats,
  useMessages,
  Waiting,
} from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../../app/client/failure.js';
import { upload } from '../../app/client/upload.js';
import { useVerb } from '../../app/client/use-verb.js';
import { Failed } from '../../app/failed.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { LookIntoArchiveDocument, RestoreCommissionsDocument } from '../../gql/commissions.js';
import { Only } from '../../members/words/only.js';
import { messages } from './messages.js';

const LIMIT = 200 * 1024 * 1024;

/** The file of all commissions, read back into an association that has none. */
export const Component = () => (
  <Only permission="commissions.write">
    <Restoring />
  </Only>
);

function Restoring() {
  const words = useMessages(messages);
  const inside = useInside();
  const { association } = useViewer();
  const [file, setFile] = useState<File | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (chosen: File) => {
    setFile(chosen);
    setFileId(null);
    setProblem(null);
    setBusy(true);
    const said = await upload(chosen, association.slug, '/files/archives');
    setBusy(false);
    if (!said) return setProblem(words.fileFailed);
    if ('refused' in said) return setProblem(said.refused);
    setFileId(said.id);
  };
  return (
    <Page
      title={words.restoreTitle}
      lead={words.restoreLead}
      back={{ to: inside('commissions/importer'), label: words.title }}
      width="reading"
    >
      <FileDrop
        label={words.archive}
        hint={words.archiveHint}
        accept={['.zip']}
        limit={LIMIT}
        file={file}
        onFile={send}
        error={problem}
      />
      {busy ? <Waiting>{words.reading}</Waiting> : null}
      {fileId ? <Contents key={fileId} fileId={fileId} /> : null}
    </Page>
  );
}

function Contents({ fileId }: { fileId: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const navigate = useNavigate();
  const query = useQuery(LookIntoArchiveDocument, { variables: { fileId } });
  const verb = useVerb(RestoreCommissionsDocument, { refetch: ['Commissions'] });
  const failure = query.error ? failureOf(query.error) : null;
  if (failure?.kind === 'refused') return <RefusalNotice refusal={failure} />;
  if (failure) return <Failed error={query.error} retry={query.refetch} />;
  if (!query.data) return <Waiting>{words.reading}</Waiting>;
  const held = query.data.commissionsArchive;
  const count = held.commissions.length;
  const restore = async () => {
    const said = await verb.tell({ fileId });
    if (!said.done) return;
    notify({ text: words.restored({ count }) });
    void navigate(inside('commissions'));
  };
  return (
    <Section
      title={words.archiveOf({
        association: held.association,
        at: formats.instant(held.exportedAt, { weekday: false }),
      })}
      lead={words.archiveHolds({ ...held, commissions: count })}
    >
      <p>{held.commissions.join(', ')}</p>
      <Missing strangers={held.strangers} linksAstray={held.linksAstray} />
      <div>
        <Button weight="main" busy={verb.busy} onClick={restore}>
          {words.restoreRun({ count })}
        </Button>
      </div>
    </Section>
  );
}

/** Who and what of the file is not here, and what that takes away. */
function Missing({ strangers, linksAstray }: { strangers: string[]; linksAstray: number }) {
  const words = useMessages(messages);
  const count = strangers.length;
  return (
    <Notice tone={count + linksAstray > 0 ? 'waiting' : 'done'}>
      <p>{count > 0 ? words.strangers({ count }) : words.allKnown}</p>
      {count > 0 ? (
        <details>
          <summary>{words.strangersWho}</summary>
          <p>{strangers.join(', ')}</p>
        </details>
      ) : null}
      {linksAstray > 0 ? <p>{words.linksAstray({ count: linksAstray })}</p> : null}
    </Notice>
  );
}
