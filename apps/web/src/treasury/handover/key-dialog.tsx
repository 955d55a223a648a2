import { Dialog, elsewhere, errorOf, Form, notify, SelectField, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type Place, PlaceField } from '../../commissions/handover/place-field.js';
import { NoteTreasuryAccessDocument, type TreasuryAccessKind } from '../../gql/treasury.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from './messages.js';
import { SEEN } from './seen.js';

export interface Account {
  id: string;
  name: string;
}

const KINDS: TreasuryAccessKind[] = ['portal', 'signature', 'card', 'safe', 'papers', 'other'];

/** One more thing that a treasurer holds: where it is, and who has it. */
export function KeyDialog({ accounts, onClose }: { accounts: readonly Account[]; onClose: () => void }) {
  const words = useMessages(messages);
  const [kind, setKind] = useState<TreasuryAccessKind>('portal');
  const [title, setTitle] = useState('');
  const [accountId, setAccountId] = useState('');
  const [holder, setHolder] = useState<Picked | null>(null);
  const [place, setPlace] = useState<Place>({ text: '', sure: false });
  const verb = useVerb(NoteTreasuryAccessDocument, { refetch: SEEN });
  const submit = async () => {
    const input = {
      ...{ kind, title, place: place.text, sure: place.sure },
      ...{ accountId: accountId || null, holderId: holder?.id ?? null },
    };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.keyNoted });
    onClose();
  };
  return (
    <Dialog title={words.addKey} onClose={onClose}>
      <Form
        verb={words.addKey}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['title', 'place', 'holderId'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.keyKind}
          value={kind}
          onChange={(value) => setKind(value as TreasuryAccessKind)}
          options={KINDS.map((value) => ({ value, label: words[`kind_${value}`] }))}
        />
        <TextField
          required
          label={words.keyTitle}
          hint={words.keyTitleHint}
          value={title}
          onChange={setTitle}
          error={errorOf(verb.refusal, 'title')}
        />
        <PersonPicker
          label={words.keyHolder}
          value={holder}
          optional={kind !== 'signature' && kind !== 'card'}
          onPick={setHolder}
          error={errorOf(verb.refusal, 'holderId')}
        />
        <PlaceField value={place} onChange={setPlace} refusal={verb.refusal} />
        {accounts.length > 0 ? (
          <SelectField
            label={words.keyAccount}
            value={accountId}
            onChange={setAccountId}
            options={[
              { value: '', label: words.noAccount },
              ...accounts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
      </Form>
    </Dialog>
  );
}
