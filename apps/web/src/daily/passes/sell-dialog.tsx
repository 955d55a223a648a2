import { Dialog, elsewhere, errorOf, Form, notify, SelectField, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { BuyPassDocument, type PassesKeptQuery, WithdrawPassDocument } from '../../gql/daily.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';

interface Props {
  kinds: PassesKeptQuery['passKinds'];
  onClose: () => void;
}

/** Sells somebody a pass at the desk; it is asked for with their month. */
export function SellDialog({ kinds, onClose }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const sold = kinds.filter(({ retiredAt }) => !retiredAt);
  const [person, setPerson] = useState<Picked | null>(null);
  const [kindId, setKindId] = useState(sold[0]?.id ?? '');
  const [missing, setMissing] = useState(false);
  const buy = useVerb(BuyPassDocument, { refetch: refreshed });
  const withdraw = useVerb(WithdrawPassDocument, { refetch: refreshed });
  const submit = async () => {
    setMissing(!person);
    const kind = sold.find(({ id }) => id === kindId);
    if (!person || !kind) return;
    const said = await buy.run({ kindId, personId: person.id });
    if (!said.done) return;
    const { id } = said.result;
    const undo = async () => (await withdraw.tell({ id })).done && notify({ text: words.withdrawn });
    notify({ text: words.soldTo({ name: kind.name, who: person.displayName }), undo });
    onClose();
  };
  return (
    <Dialog title={words.sell} onClose={onClose}>
      <Form
        verb={words.sellNow}
        busy={buy.busy}
        refusal={elsewhere(buy.refusal, ['personId'])}
        onSubmit={submit}
      >
        <PersonPicker
          label={words.sellTo}
          value={person}
          onPick={setPerson}
          error={missing && !person ? words.choosePerson : errorOf(buy.refusal, 'personId')}
        />
        <SelectField
          required
          label={words.kind}
          value={kindId}
          onChange={setKindId}
          options={sold.map((kind) => ({
            value: kind.id,
            label: `${kind.name} · ${kind.priceCents > 0 ? formats.money(kind.priceCents) : words.free}`,
          }))}
        />
      </Form>
    </Dialog>
  );
}
