import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  FileDrop,
  Form,
  notify,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today as civilToday } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { RecordDeclarationDocument } from '../../gql/assemblies.js';
import { useHandIn } from '../shared/use-hand-in.js';
import { messages } from './messages.js';

const LIMIT = 15_000_000;

/** The day the prefecture was told, and its receipt. */
export function RecordDialog({ assemblyId, onClose }: { assemblyId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [declaredOn, setDeclaredOn] = useState(civilToday(timeZone));
  const [file, setFile] = useState<File | null>(null);
  const { busy, error, handIn } = useHandIn();
  const verb = useVerb(RecordDeclarationDocument, { refetch: ['DeclarationPage', 'DueDeclarations'] });
  const record = async () => {
    const kept = file ? await handIn(file) : null;
    if (file && !kept) return;
    const said = await verb.run({ input: { assemblyId, declaredOn, receiptFileId: kept?.id ?? null } });
    if (!said.done) return;
    notify({ text: words.recorded });
    onClose();
  };
  return (
    <Dialog title={words.record} onClose={onClose}>
      <Form
        verb={words.record}
        busy={busy || verb.busy}
        refusal={elsewhere(verb.refusal, ['declaredOn'])}
        onSubmit={() => void record()}
      >
        <DateField
          required
          label={words.declaredOn}
          value={declaredOn}
          onChange={setDeclaredOn}
          error={errorOf(verb.refusal, 'declaredOn')}
        />
        <FileDrop
          label={words.receiptField}
          hint={words.receiptHint}
          accept={['.pdf']}
          limit={LIMIT}
          file={file}
          error={error}
          onFile={setFile}
        />
      </Form>
    </Dialog>
  );
}
