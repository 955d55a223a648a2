import { Button, FileDrop, Notice, Row, useMessages, Waiting } from '@etabli/ui';
import { useState } from 'react';
import { upload } from '../../app/client/upload.js';
import { useDraft } from '../../app/draft.js';
import { useViewer } from '../../app/viewer.js';
import { currentImport, nothingBegun } from './current.js';
import { messages } from './messages.js';

const LIMIT = 20 * 1024 * 1024;
const KINDS = ['.csv', '.txt', '.tsv', '.xlsx', '.ods'];

/** Takes the list as people have it; an import begun on this device can be taken up again. */
export function FileStep({ onFile }: { onFile: (id: string) => void }) {
  const words = useMessages(messages);
  const { association } = useViewer();
  const begun = useDraft(currentImport(association.id), nothingBegun);
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
    begun.change({ fileId: said.id, name: said.name });
    onFile(said.id);
  };
  return (
    <>
      {begun.value.fileId ? (
        <Notice>
          <Row>
            <span>{words.resume({ name: begun.value.name })}</span>
            <Button onClick={() => onFile(begun.value.fileId)}>{words.goOn}</Button>
          </Row>
        </Notice>
      ) : null}
      <FileDrop
        label={words.dropLabel}
        hint={words.dropHint}
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
