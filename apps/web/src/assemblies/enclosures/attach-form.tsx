import { FileDrop, notify, SelectField, useMessages, Waiting } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AttachDocumentDocument, type DocumentPurpose } from '../../gql/assemblies.js';
import { useHandIn } from '../shared/use-hand-in.js';
import type { Enclosing } from './enclosures.js';
import style from './enclosures.module.css';
import { messages } from './messages.js';

const LIMIT = 15_000_000;
const ACCEPTED = [
  ...['.pdf', '.png', '.jpg', '.jpeg', '.webp'],
  ...['.docx', '.odt', '.xlsx', '.ods', '.pptx', '.odp'],
];
const purposes: readonly DocumentPurpose[] = [
  'moral_report',
  'activity_report',
  'financial_report',
  'accounts',
  'budget',
  'candidacies',
  'auditor_report',
  'agreements_report',
];

/** What the next document is, what it is about, and the document itself: attached as soon as it is chosen. */
export function AttachForm({ assembly }: { assembly: Enclosing }) {
  const words = useMessages(messages);
  const { busy, error, handIn } = useHandIn();
  const verb = useVerb(AttachDocumentDocument, { refetch: ['AssemblyDocuments'] });
  const [purpose, setPurpose] = useState('');
  const [item, setItem] = useState('');
  const attach = async (file: File) => {
    const kept = await handIn(file);
    if (!kept) return;
    const input = {
      assemblyId: assembly.id,
      fileId: kept.id,
      purpose: purposes.find((one) => one === purpose) ?? null,
      agendaItemId: item || null,
    };
    if (!(await verb.run({ input })).done) return;
    setPurpose('');
    notify({ text: words.attached(kept) });
  };
  return (
    <div className={style.attach}>
      <SelectField
        required
        label={words.what}
        value={purpose}
        onChange={setPurpose}
        options={[
          { value: '', label: words.other },
          ...purposes.map((value) => ({ value, label: words.purpose({ purpose: value }) })),
        ]}
      />
      <SelectField
        required
        label={words.about}
        value={item}
        onChange={setItem}
        options={[
          { value: '', label: words.whole },
          ...assembly.agenda.map((one) => ({ value: one.id, label: words.item(one) })),
        ]}
      />
      <FileDrop
        label={words.attach}
        hint={words.hint}
        accept={ACCEPTED}
        limit={LIMIT}
        file={null}
        error={error ?? verb.refusal?.message}
        onFile={(file) => void attach(file)}
      />
      {busy || verb.busy ? <Waiting>{words.arriving}</Waiting> : null}
    </div>
  );
}
