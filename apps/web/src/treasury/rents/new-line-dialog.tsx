import {
  ChoiceField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type RentKind, StartRentDocument } from '../../gql/treasury.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from './messages.js';
import { monthToCall } from './months.js';
import { PriceFields, priceOfDraft } from './price-fields.js';

export const KINDS: RentKind[] = ['desk', 'room', 'locker', 'other'];

/** Somebody begins to pay for something by the month. */
export function NewLineDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const [person, setPerson] = useState<Picked | null>(null);
  const [kind, setKind] = useState<RentKind>('desk');
  const [label, setLabel] = useState('');
  const [draft, setDraft] = useState({ from: monthToCall(day), full: '', share: '1/1' });
  const [tried, setTried] = useState(false);
  const verb = useVerb(StartRentDocument, { refetch: ['Rents', 'PreviewRents'] });
  const submit = async () => {
    setTried(true);
    const price = priceOfDraft(draft);
    if (!person || !price) return;
    if (!(await verb.run({ input: { personId: person.id, kind, label, ...price } })).done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.newLine} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['label', 'share', 'fullCents', 'from'])}
        onSubmit={submit}
      >
        <PersonPicker
          label={words.whose}
          value={person}
          onPick={setPerson}
          error={tried && !person ? words.chooseSomebody : undefined}
        />
        <ChoiceField
          label={words.whichKind}
          options={KINDS.map((one) => ({ value: one, label: words.kind({ kind: one }) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          required
          label={words.label}
          hint={words.labelHint}
          value={label}
          onChange={setLabel}
          error={errorOf(verb.refusal, 'label')}
        />
        <PriceFields draft={draft} tried={tried} refusal={verb.refusal} onChange={setDraft} />
      </Form>
    </Dialog>
  );
}
