import { Button, FileDrop, Page, useMessages, Waiting } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { useUpload } from '../../app/client/use-upload.js';
import { useInside } from '../../app/viewer.js';
import { Only } from '../../members/words/only.js';
import { messages } from './messages.js';
import { ReadFile } from './read-file.js';

const LIMIT = 20 * 1024 * 1024;
const READ = ['.xml', '.ofx', '.csv', '.txt', '.tsv', '.cfo', '.cfonb', '.dat', '.asc', '.qfx'];
/** Not read, but worth the sentence that says which export to ask the bank for instead. */
const TOLD = ['.pdf', '.xlsx', '.ods', '.zip', '.html', '.htm', '.qif', '.sta', '.940'];

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
  const handing = useUpload(words.fileFailed, onFile);
  return (
    <>
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        accept={[...READ, ...TOLD]}
        limit={LIMIT}
        file={handing.file}
        onFile={handing.send}
        error={handing.problem}
      />
      {handing.busy ? <Waiting>{words.reading}</Waiting> : null}
    </>
  );
}
