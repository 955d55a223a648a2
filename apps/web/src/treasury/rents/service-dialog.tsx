import {
  ChoiceField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  NumberField,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../../app/amount.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { RecordServiceDocument, type ServiceKind } from '../../gql/treasury.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import style from '../treasury.module.css';
import { messages } from './messages.js';

const SERVICES: ServiceKind[] = ['printing', 'room', 'locker', 'other'];
const FIELDS = ['label', 'quantity', 'unitCents', 'onDay'];

/** Somebody used something: how many, at what price, on which day. */
export function ServiceDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(null);
  const [kind, setKind] = useState<ServiceKind>('printing');
  const [label, setLabel] = useState('');
  const [quantity, setQuantity] = useState<number | null>(1);
  const [unit, setUnit] = useState('');
  const [onDay, setOnDay] = useState(today(useLocale().timeZone));
  const [tried, setTried] = useState(false);
  const verb = useVerb(RecordServiceDocument, { refetch: ['Rents', 'PreviewRents'] });
  const unitCents = centsOf(unit);
  const submit = async () => {
    setTried(true);
    if (!person || !unitCents || !quantity) return;
    const named = label.trim() || words.serviceKind({ kind });
    const input = { personId: person.id, kind, label: named, quantity, unitCents, onDay };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.serviceSaved });
    onClose();
  };
  return (
    <Dialog title={words.newService} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={elsewhere(verb.refusal, FIELDS)} onSubmit={submit}>
        <PersonPicker
          label={words.whose}
          value={person}
          onPick={setPerson}
          error={tried && !person ? words.chooseSomebody : undefined}
        />
        <ChoiceField
          label={words.whichKind}
          options={SERVICES.map((one) => ({ value: one, label: words.serviceKind({ kind: one }) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={words.label}
          value={label}
          onChange={setLabel}
          error={errorOf(verb.refusal, 'label')}
        />
        <div className={style.prices}>
          <NumberField
            required
            label={words.quantity}
            min={1}
            value={quantity}
            onChange={setQuantity}
            error={errorOf(verb.refusal, 'quantity')}
          />
          <TextField
            required
            inputMode="decimal"
            label={words.unitPrice}
            value={unit}
            onChange={setUnit}
            error={tried && !unitCents ? words.notAnAmount : errorOf(verb.refusal, 'unitCents')}
          />
          <DateField
            required
            label={words.onDay}
            value={onDay}
            onChange={setOnDay}
            error={errorOf(verb.refusal, 'onDay')}
          />
        </div>
      </Form>
    </Dialog>
  );
}
