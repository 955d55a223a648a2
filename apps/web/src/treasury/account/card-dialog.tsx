import { Dialog, Form, RefusalNotice, SelectField, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type CardProvider, PayByCardAtDeskDocument } from '../../gql/treasury.js';
import { ChosenDues, useChosenDues } from '../../payments/chosen-dues.js';
import { CardWait } from './card-wait.js';
import { messages } from './messages.js';

interface Props {
  person: { id: string; displayName: string };
  providers: readonly CardProvider[];
  dues: readonly { id: string; label: string; remainingCents: number }[];
  onClose: () => void;
}

/** Somebody is there and pays by card: what, then a code for their phone, then the word of the provider. */
export function CardDialog({ person, providers, dues, onClose }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { chosen, choose } = useChosenDues(dues);
  const [provider, setProvider] = useState(providers[0] as CardProvider);
  const [page, setPage] = useState<{ id: string; url: string; amount: string } | null>(null);
  const verb = useVerb(PayByCardAtDeskDocument);
  const cents = chosen.reduce((sum, { remainingCents }) => sum + remainingCents, 0);
  const amount = formats.money(cents);
  const start = async () => {
    const dueIds = chosen.map(({ id }) => id);
    const said = await verb.run({ provider, personId: person.id, dueIds });
    if (said.done) setPage({ ...said.result, amount });
  };
  return (
    <Dialog title={words.cardTitle({ name: person.displayName })} onClose={onClose}>
      {page ? (
        <CardWait page={page} onClose={onClose} />
      ) : (
        <Form verb={words.cardStart({ amount })} busy={verb.busy || cents === 0} onSubmit={start}>
          <ChosenDues legend={words.cardWhat} dues={dues} chosen={chosen} choose={choose} />
          {providers.length > 1 ? (
            <SelectField
              required
              label={words.cardWith}
              value={provider}
              onChange={(value) => setProvider(value as CardProvider)}
              options={providers.map((value) => ({ value, label: words.cardName({ provider: value }) }))}
            />
          ) : null}
          {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
        </Form>
      )}
    </Dialog>
  );
}
