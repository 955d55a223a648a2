import { Button, FileDrop, Notice, Row, useMessages, Waiting } from '@etabli/ui';
import { useUpload } from '../../app/client/use-upload.js';
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
  const handing = useUpload(words.fileFailed, (id, name) => {
    begun.change({ fileId: id, name });
    onFile(id);
  });
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
        file={handing.file}
        onFile={handing.send}
        error={handing.problem}
      />
      {handing.busy ? <Waiting>{words.reading}</Waiting> : null}
    </>
  );
}
