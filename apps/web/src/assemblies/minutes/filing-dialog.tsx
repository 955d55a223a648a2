import { Dialog, elsewhere, errorOf, FileDrop, Form, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { FileSignedMinutesDocument } from '../../gql/assemblies.js';
import { useHandIn } from '../shared/use-hand-in.js';
import { messages } from './messages.js';
import style from './minutes.module.css';

const LIMIT = 15_000_000;

/** The signed copy, what becomes of it, and the verb that cannot be undone. */
export function FilingDialog({ assemblyId, onClose }: { assemblyId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<string>();
  const { busy, error: notTaken, handIn } = useHandIn();
  const verb = useVerb(FileSignedMinutesDocument, { refetch: ['MinutesPage', 'MinutesText'] });
  const enter = async () => {
    if (!file) return setError(words.chooseFirst);
    const kept = await handIn(file);
    if (!kept) return;
    const said = await verb.run({ assemblyId, fileId: kept.id });
    if (!said.done) return;
    notify({ text: words.filed({ number: said.result.number }) });
    onClose();
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    setError(undefined);
    verb.clear();
  };
  return (
    <Dialog title={words.filingTitle} onClose={onClose}>
      <Form
        verb={words.filingVerb}
        busy={busy || verb.busy}
        refusal={elsewhere(verb.refusal, ['fileId'])}
        onSubmit={() => void enter()}
      >
        <FileDrop
          label={words.filingField}
          hint={words.filingHint}
          accept={['.pdf']}
          limit={LIMIT}
          file={file}
          error={error ?? notTaken ?? errorOf(verb.refusal, 'fileId')}
          onFile={choose}
        />
        <div>
          <p>{words.filingWhat}</p>
          <ul className={style.plain}>
            <li>{words.filingNumber}</li>
            <li>{words.filingHash}</li>
            <li>{words.filingOpen}</li>
            <li>
              <strong>{words.filingEver}</strong>
            </li>
          </ul>
        </div>
      </Form>
    </Dialog>
  );
}
