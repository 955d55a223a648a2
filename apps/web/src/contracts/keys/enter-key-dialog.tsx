import { Dialog, elsewhere, errorOf, Form, notify, SelectField, TextField } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { EnterKeyDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { useContractWords } from '../words.js';

const kinds = ['key', 'badge'] as const;

/** A new key or badge in the register. */
export function EnterKeyDialog({ onClose }: { onClose: () => void }) {
  const { words } = useContractWords();
  const [kind, setKind] = useState<(typeof kinds)[number]>('key');
  const [name, setName] = useState('');
  const [opens, setOpens] = useState('');
  const verb = useVerb(EnterKeyDocument, { refetch: refreshed });
  const submit = async () => {
    const said = await verb.run({ input: { kind, name, opens } });
    if (!said.done) return;
    notify({ text: words.keyEntered({ name: words[`named_${kind}`]({ name: said.result.name }) }) });
    onClose();
  };
  return (
    <Dialog title={words.enterKey} onClose={onClose}>
      <Form
        verb={words.enterKey}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.keyKind}
          value={kind}
          onChange={(next) => setKind(next === 'badge' ? 'badge' : 'key')}
          options={kinds.map((value) => ({ value, label: words[`kind_${value}`] }))}
        />
        <TextField
          required
          label={words.keyName}
          hint={words.keyNameHint}
          value={name}
          onChange={setName}
          error={errorOf(verb.refusal, 'name')}
        />
        <TextField label={words.opens} hint={words.opensHint} value={opens} onChange={setOpens} />
      </Form>
    </Dialog>
  );
}
