import { plainDate } from '@etabli/kernel/dates';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  FileDrop,
  Form,
  notify,
  TextField,
  useLocale,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { upload } from '../../app/client/upload.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { HandInInsuranceDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { useContractWords } from '../words.js';

const KINDS = ['.pdf', '.png', '.jpg', '.jpeg', '.webp'];
const LIMIT = 20 * 1024 * 1024;
const aYearFrom = (day: string): string => plainDate(day).add({ years: 1 }).subtract({ days: 1 }).toString();

/** Hands in a certificate: its days, and a photo of it. */
export function InsuranceDialog({ contractId, onClose }: { contractId: string; onClose: () => void }) {
  const { words } = useContractWords();
  const { association } = useViewer();
  const { timeZone } = useLocale();
  const [insurer, setInsurer] = useState('');
  const [startsOn, setStartsOn] = useState(today(timeZone));
  const [expiresOn, setExpiresOn] = useState(aYearFrom(startsOn));
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string>();
  const verb = useVerb(HandInInsuranceDocument, { refetch: refreshed });
  const submit = async () => {
    setFault(undefined);
    const received = file ? await upload(file, association.slug) : null;
    if (received && 'refused' in received) return setFault(received.refused);
    if (file && !received) return setFault(words.notSent);
    const fileId = received?.id ?? null;
    if (!(await verb.run({ id: contractId, input: { insurer, startsOn, expiresOn, fileId } })).done) return;
    notify({ text: words.handedIn });
    onClose();
  };
  const shown = ['insurer', 'startsOn', 'expiresOn', 'fileId'];
  return (
    <Dialog title={words.handIn} onClose={onClose}>
      <Form verb={words.handIn} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <TextField
          required
          data-first
          label={words.insurer}
          value={insurer}
          onChange={setInsurer}
          error={errorOf(verb.refusal, 'insurer')}
        />
        <DateField required label={words.validFrom} value={startsOn} onChange={setStartsOn} />
        <DateField
          required
          label={words.validUntil}
          value={expiresOn}
          onChange={setExpiresOn}
          error={errorOf(verb.refusal, 'expiresOn')}
        />
        <FileDrop
          label={words.certificate}
          hint={words.certificateHint}
          accept={KINDS}
          limit={LIMIT}
          file={file}
          onFile={setFile}
          error={fault ?? errorOf(verb.refusal, 'fileId')}
        />
      </Form>
    </Dialog>
  );
}
