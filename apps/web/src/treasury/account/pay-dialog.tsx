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
import { centsOf, typedOf } from '../../app/amount.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type AccountDueFragment, type PaymentMethod, RecordPaymentDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

const METHODS: PaymentMethod[] = ['transfer', 'cheque', 'cash', 'card', 'other'];
const OLDEST = '';

interface Props {
  person: { id: string; displayName: string };
  dues: readonly AccountDueFragment[];
  onClose: () => void;
}

/** Money that came in from somebody: proposed as all they owe, to the oldest dues unless one is named. */
export function PayDialog({ person, dues, onClose }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  const open = dues.filter(({ remainingCents }) => remainingCents > 0);
  const owed = open.reduce((sum, { remainingCents }) => sum + remainingCents, 0);
  const [idempotencyKey] = useState(() => newId());
  const [money, setMoney] = useState(() => ({
    ...{ amount: typedOf(owed || null), method: 'transfer' as PaymentMethod },
    ...{ receivedOn: day, dueId: OLDEST, note: '' },
  }));
  const [tried, setTried] = useState(false);
  const verb = useVerb(RecordPaymentDocument, { refetch: AGAIN });
  const change = (changes: Partial<typeof money>) => setMoney((before) => ({ ...before, ...changes }));
  const cents = centsOf(money.amount);
  const submit = async (distinct = false) => {
    setTried(true);
    if (!cents) return;
    const { method, receivedOn, note, dueId } = money;
    const named = dueId === OLDEST ? [] : [{ dueId }];
    const input = { personId: person.id, method, amountCents: cents, receivedOn, note, dues: named };
    const said = await verb.run({ input: { ...input, idempotencyKey, distinct } });
    if (!said.done) return;
    notify({ text: words.recorded({ amount: formats.money(cents) }) });
    onClose();
  };
  const seemsKnown = verb.refusal?.code === 'payment.seems-known';
  return (
    <Dialog title={words.payTitle({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.pay}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['amountCents', 'receivedOn'])}
        onSubmit={() => void submit()}
        aside={
          seemsKnown ? (
            <Button busy={verb.busy} onClick={() => void submit(true)}>
              {words.another}
            </Button>
          ) : null
        }
      >
        <TextField
          required
          data-first
          inputMode="decimal"
          label={words.amount}
          value={money.amount}
          onChange={(amount) => change({ amount })}
          error={tried && !cents ? words.amountWrong : errorOf(verb.refusal, 'amountCents')}
        />
        <SelectField
          required
          label={words.how}
          value={money.method}
          options={METHODS.map((method) => ({ value: method, label: words.method({ method }) }))}
          onChange={(method) => change({ method: method as PaymentMethod })}
        />
        <DateField
          required
          label={words.receivedOn}
          value={money.receivedOn}
          max={day}
          onChange={(receivedOn) => change({ receivedOn })}
          error={errorOf(verb.refusal, 'receivedOn')}
        />
        {open.length > 1 ? (
          <SelectField
            required
            label={words.forWhat}
            value={money.dueId}
            options={[
              { value: OLDEST, label: words.oldestFirst },
              ...open.map(({ id, label, remainingCents }) => ({
                value: id,
                label: `${label} (${formats.money(remainingCents)})`,
              })),
            ]}
            onChange={(dueId) => change({ dueId })}
          />
        ) : null}
        <TextField
          label={words.note}
          hint={words.noteHint}
          value={money.note}
          onChange={(note) => change({ note })}
        />
      </Form>
    </Dialog>
  );
}
