import { Button, FileDrop, Page, useMessages, Waiting } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { upload } from '../../app/client/upload.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { Only } from '../../members/words/only.js';
import { messages } from './messages.js';
import { ReadFile } from './read-file.js';

const LIMIT = 20 * 1024 * 1024;
const KINDS = ['.xml', '.ofx', '.csv', '.txt', '.tsv', '.cfo', '.cfonb', '.dat', '.asc', '.qfx'];

/** A file of the bank, seen whole before anything is written; the address keeps which one. */
export const Component = () => (
  <Only permission="treasury.write">
    <Importing />
  </Only>
);

function Importing() {
  const words = useMessages(messages);
  const inside = useInside();
  const [params, setParams] = useSearchParams();
  const fileId = params.get('fichier');
  return (
    <Page
      title={words.importTitle}
      lead={words.importLead}
      back={{ to: inside('tresorerie/releves'), label: words.title }}
      width="reading"
    >
      {fileId ? (
        <ReadFile
          key={fileId}
          fileId={fileId}
          again={<Button onClick={() => setParams({})}>{words.otherFile}</Button>}
        />
      ) : (
        <HandIn onFile={(id) => setParams({ fichier: id })} />
      )}
    </Page>
  );
}

function HandIn({ onFile }: { onFile: (id: string) => void }) {
  const words = useMessages(messages);
  const { association } = useViewer();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (chosen: File) => {
    setFile(chosen);
    setProblem(null);
    setBusy(true);
    const said = await upload(chosen, association.slug);
    setBusy(false);
    if (!said) return setProblem(words.fileFailed);
    if ('refused' in said) return setProblem(said.refused);
    onFile(said.id);
  };
  return (
    <>
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        accept={KINDS}
        limit={LIMIT}
        file={file}
        onFile={send}
        error={problem}
      />
      {busy ? <Waiting>{words.reading}</Waiting> : null}
    </>
  );
}
