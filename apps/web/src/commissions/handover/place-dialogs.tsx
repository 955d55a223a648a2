import { Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AddToHandoverDocument, SayWhereItIsDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import { type Place, PlaceField } from './place-field.js';
import { type HandoverLine, seen, useLineTitle } from './words.js';

/** Says where the keys, the passwords or another thing are kept. */
export function PlaceDialog({ line, onClose }: { line: HandoverLine; onClose: () => void }) {
  const words = useMessages(messages);
  const titleOf = useLineTitle();
  const [place, setPlace] = useState<Place>({ text: line.place, sure: false });
  const verb = useVerb(SayWhereItIsDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ lineId: line.id, place: place.text, sure: place.sure });
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.whereTitle({ what: titleOf(line) })} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={elsewhere(verb.refusal, ['place'])} onSubmit={submit}>
        <PlaceField value={place} onChange={setPlace} refusal={verb.refusal} />
      </Form>
    </Dialog>
  );
}

/** One more thing to hand over: a badge, a binder, a contact. */
export function AddDialog({ handoverId, onClose }: { handoverId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState<Place>({ text: '', sure: false });
  const verb = useVerb(AddToHandoverDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ id: handoverId, title, place: place.text, sure: place.sure });
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.addTitle} onClose={onClose}>
      <Form
        verb={words.add}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['title', 'place'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.addWhat}
          hint={words.addHint}
          value={title}
          onChange={setTitle}
          error={errorOf(verb.refusal, 'title')}
        />
        <PlaceField value={place} onChange={setPlace} refusal={verb.refusal} />
      </Form>
    </Dialog>
  );
}
