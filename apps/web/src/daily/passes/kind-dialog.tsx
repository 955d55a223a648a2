import { Dialog, elsewhere, errorOf, Form, NumberField, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../../app/amount.js';
import { useVerb } from '../../app/client/use-verb.js';
import { OfferPassKindDocument, RetirePassKindDocument } from '../../gql/daily.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';

/** A new kind of pass: its name, its half-days, how long it is good, what it costs. */
export function KindDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const [name, setName] = useState('');
  const [halfDays, setHalfDays] = useState<number | null>(10);
  const [validDays, setValidDays] = useState<number | null>(180);
  const [price, setPrice] = useState('');
  const [tried, setTried] = useState(false);
  const verb = useVerb(OfferPassKindDocument, { refetch: refreshed });
  const retire = useVerb(RetirePassKindDocument, { refetch: refreshed });
  const priceCents = centsOf(price);
  const submit = async () => {
    setTried(true);
    if (!halfDays || typeof priceCents !== 'number') return;
    const said = await verb.run({ input: { name, halfDays, validDays, priceCents } });
    if (!said.done) return;
    const { id } = said.result;
    notify({ text: words.offered({ name }), undo: () => retire.tell({ id }) });
    onClose();
  };
  return (
    <Dialog title={words.newKind} onClose={onClose}>
      <Form
        verb={words.newKind}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name', 'halfDays', 'validDays', 'priceCents'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.kindName}
          hint={words.kindNameHint}
          value={name}
          onChange={setName}
          error={errorOf(verb.refusal, 'name')}
        />
        <NumberField
          required
          label={words.kindHalfDays}
          hint={words.kindHalfDaysHint}
          min={1}
          max={1000}
          value={halfDays}
          onChange={setHalfDays}
          error={tried && !halfDays ? words.badNumber : errorOf(verb.refusal, 'halfDays')}
        />
        <NumberField
          label={words.kindValid}
          hint={words.kindValidHint}
          min={1}
          max={3660}
          value={validDays}
          onChange={setValidDays}
          error={errorOf(verb.refusal, 'validDays')}
        />
        <TextField
          required
          label={words.kindPrice}
          hint={words.kindPriceHint}
          value={price}
          onChange={setPrice}
          error={
            tried && typeof priceCents !== 'number' ? words.badPrice : errorOf(verb.refusal, 'priceCents')
          }
        />
      </Form>
    </Dialog>
  );
}
