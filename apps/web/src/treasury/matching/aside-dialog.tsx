import { useQuery } from '@apollo/client/react';
import {
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  PickerField,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { EntriesToTellDocument, SetLineAsideDocument } from '../../gql/treasury.js';
import type { HeldLine } from './held.js';
import style from './matching.module.css';
import { messages } from './messages.js';
import { seen } from './seen.js';
import { useAsides } from './use-asides.js';

/** What became of a line in another currency: the entry written for it, or why there is none. */
export function AsideDialog({ line, onClose }: { line: HeldLine; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { back } = useAsides();
  const entries = useEntries();
  const verb = useVerb(SetLineAsideDocument, { refetch: seen });
  const [entryId, setEntry] = useState('');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const said = await verb.run({ input: { lineId: line.id, entryId: entryId || null, reason } });
    if (!said.done) return;
    const { id } = said.result;
    notify({ text: words.asideDone, undo: () => back(id) });
    onClose();
  };
  return (
    <Dialog title={words.heldTell} onClose={onClose}>
      <Form
        verb={words.asideVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={submit}
      >
        <p>
          {line.label}{' '}
          <strong className={style.amount}>{formats.money(line.amountCents, line.currency)}</strong>
        </p>
        <p>{words.asideText}</p>
        <PickerField
          first
          label={words.asideEntry}
          hint={entries?.length === 0 ? words.asideNoEntry : words.asideEntryHint}
          options={entries ?? []}
          value={entryId}
          onChange={setEntry}
        />
        <TextField
          label={words.asideReason}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}

/** The entries written by hand, the latest first, with what each comes to. */
function useEntries(): { value: string; label: string }[] | undefined {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data } = useQuery(EntriesToTellDocument, { fetchPolicy: 'cache-and-network' });
  return data?.entriesToTell.map(({ id, number, onDate, label, lines }) => {
    const amount = formats.money(lines.reduce((sum, { debitCents }) => sum + debitCents, 0));
    return {
      value: id,
      label: words.asideEntryName({ number: String(number), on: formats.date(onDate), label, amount }),
    };
  });
}
