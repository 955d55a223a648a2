import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../../app/amount.js';
import { useVerb } from '../../app/client/use-verb.js';
import { NoteTreasuryPromiseDocument, type TreasuryPromiseKind } from '../../gql/treasury.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from './messages.js';
import { SEEN } from './seen.js';

const KINDS: TreasuryPromiseKind[] = ['commitment', 'waiver'];

/** Something that somebody was promised and no figure tells. */
export function PromiseDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const [said, setSaid] = useState({
    kind: 'commitment' as TreasuryPromiseKind,
    what: '',
    amount: '',
    byOn: '',
  });
  const [person, setPerson] = useState<Picked | null>(null);
  const verb = useVerb(NoteTreasuryPromiseDocument, { refetch: SEEN });
  const change = (changes: Partial<typeof said>) => setSaid((before) => ({ ...before, ...changes }));
  const cents = centsOf(said.amount);
  const submit = async () => {
    if (cents === undefined) return;
    const { kind, what, byOn } = said;
    const input = { kind, what, personId: person?.id ?? null, amountCents: cents, byOn: byOn || null };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.promiseNoted });
    onClose();
  };
  return (
    <Dialog title={words.addPromise} onClose={onClose}>
      <Form
        verb={words.addPromise}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['what', 'personId', 'amountCents', 'byOn'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.promiseKind}
          value={said.kind}
          onChange={(kind) => change({ kind: kind as TreasuryPromiseKind })}
          options={KINDS.map((value) => ({ value, label: words[`kind_${value}`] }))}
        />
        <TextField
          required
          label={words.promiseWhat}
          hint={words.promiseWhatHint}
          value={said.what}
          onChange={(what) => change({ what })}
          error={errorOf(verb.refusal, 'what')}
        />
        <PersonPicker
          label={words.promiseTo}
          value={person}
          optional={said.kind !== 'waiver'}
          onPick={setPerson}
          error={errorOf(verb.refusal, 'personId')}
        />
        <TextField
          label={words.promiseAmount}
          value={said.amount}
          onChange={(amount) => change({ amount })}
          error={cents === undefined ? words.amountWrong : errorOf(verb.refusal, 'amountCents')}
        />
        <DateField
          label={words.promiseBy}
          value={said.byOn}
          onChange={(byOn) => change({ byOn })}
          error={errorOf(verb.refusal, 'byOn')}
        />
      </Form>
    </Dialog>
  );
}
