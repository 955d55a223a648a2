import { newId } from '@etabli/kernel/ids';
import {
  Button,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  TextField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../../app/amount.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type PaymentMethod, RecordGiftDocument } from '../../gql/treasury.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

const METHODS: PaymentMethod[] = ['transfer', 'cheque', 'cash', 'card', 'direct_debit', 'other'];

/** A gift that came: who gave, how much, when and how. */
export function GiftDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  const [idempotencyKey] = useState(() => newId());
  const [person, setPerson] = useState<Picked | null>(null);
  const [gift, setGift] = useState({ amount: '', method: 'transfer' as PaymentMethod, receivedOn: day });
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<typeof gift>) => setGift((known) => ({ ...known, ...changes }));
  const verb = useVerb(RecordGiftDocument, { refetch: AGAIN });
  const cents = centsOf(gift.amount);
  const submit = async (distinct = false) => {
    setTried(true);
    if (!cents || !person) return;
    const { method, receivedOn } = gift;
    const input = { personId: person.id, amountCents: cents, method, receivedOn, idempotencyKey, distinct };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.giftNoted({ amount: formats.money(cents) }) });
    onClose();
  };
  const known = verb.refusal?.code === 'payment.seems-known';
  return (
    <Dialog title={words.noteGift} onClose={onClose}>
      <Form
        verb={words.keepGift}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['amountCents', 'receivedOn'])}
        onSubmit={() => void submit()}
        aside={
          known ? (
            <Button busy={verb.busy} onClick={() => void submit(true)}>
              {words.anotherGift}
            </Button>
          ) : null
        }
      >
        <PersonPicker
          label={words.whoGave}
          value={person}
          onPick={setPerson}
          error={tried && !person ? words.chooseSomebody : undefined}
        />
        <TextField
          required
          inputMode="decimal"
          label={words.amount}
          value={gift.amount}
          onChange={(amount) => change({ amount })}
          error={tried && !cents ? words.amountWrong : errorOf(verb.refusal, 'amountCents')}
        />
        <SelectField
          required
          label={words.how}
          value={gift.method}
          options={METHODS.map((method) => ({ value: method, label: words.method({ method }) }))}
          onChange={(method) => change({ method: method as PaymentMethod })}
        />
        <DateField
          required
          label={words.receivedOn}
          value={gift.receivedOn}
          max={day}
          onChange={(receivedOn) => change({ receivedOn })}
          error={errorOf(verb.refusal, 'receivedOn')}
        />
      </Form>
    </Dialog>
  );
}
