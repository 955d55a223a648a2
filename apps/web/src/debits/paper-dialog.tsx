import { compactIban } from '@etabli/treasury/sepa/rules/accounts';
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
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../app/civil-today.js';
import { upload } from '../app/client/upload.js';
import { useVerb } from '../app/client/use-verb.js';
import { useViewer } from '../app/viewer.js';
import { EnterPaperMandateDocument } from '../gql/debits.js';
import { PersonPicker, type Picked } from '../members/words/person-picker.js';
import { IbanField } from '../payments/sepa/iban-field.js';
import { messages } from './messages.js';

const LIMIT = 20 * 1024 * 1024;

/** A mandate signed on paper: who, whose account, when, and the paper itself. */
export function PaperDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const { association } = useViewer();
  const { timeZone } = useLocale();
  const [person, setPerson] = useState<Picked | null>(null);
  const [missing, setMissing] = useState(false);
  const [holder, setHolder] = useState('');
  const [iban, setIban] = useState('');
  const [rum, setRum] = useState('');
  const [signedOn, setSignedOn] = useState(today(timeZone));
  const [file, setFile] = useState<File | null>(null);
  const [fileWrong, setFileWrong] = useState<string | null>(null);
  const verb = useVerb(EnterPaperMandateDocument, { refetch: ['SepaMandates'] });
  const submit = async () => {
    setMissing(!person);
    if (!person) return;
    const received = file ? await upload(file, association.slug) : null;
    if (received && 'refused' in received) return setFileWrong(received.refused);
    const said = await verb.run({
      input: {
        personId: person.id,
        holder,
        iban: compactIban(iban),
        rum,
        signedOn,
        fileId: received?.id ?? null,
      },
    });
    if (!said.done) return;
    notify({ text: words.entered });
    onClose();
  };
  return (
    <Dialog title={words.enter} onClose={onClose}>
      <Form
        verb={words.enter}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['holder', 'iban', 'rum', 'signedOn'])}
        onSubmit={submit}
      >
        <PersonPicker
          label={words.person}
          value={person}
          onPick={(next) => {
            setPerson(next);
            if (next && holder === '') setHolder(next.displayName);
          }}
          error={missing && !person ? words.choosePerson : undefined}
        />
        <TextField
          required
          label={words.holder}
          value={holder}
          onChange={setHolder}
          error={errorOf(verb.refusal, 'holder')}
        />
        <IbanField value={iban} onChange={setIban} error={errorOf(verb.refusal, 'iban')} />
        <TextField
          label={words.rum}
          hint={words.rumHint}
          value={rum}
          onChange={setRum}
          error={errorOf(verb.refusal, 'rum')}
        />
        <DateField
          required
          label={words.signedOn}
          value={signedOn}
          onChange={setSignedOn}
          error={errorOf(verb.refusal, 'signedOn')}
        />
        <FileDrop
          label={words.scanFile}
          hint={words.scanHint}
          error={fileWrong}
          accept={['.pdf', '.jpg', '.jpeg', '.png', '.webp']}
          limit={LIMIT}
          file={file}
          onFile={(next) => {
            setFileWrong(null);
            setFile(next);
          }}
        />
      </Form>
    </Dialog>
  );
}
