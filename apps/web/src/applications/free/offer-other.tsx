import {
  ChoiceField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { OfferPlaceDocument } from '../../gql/applications.js';
import { messages } from '../messages.js';
import { READ, type Vacancy } from './vacancy.js';

/** The commission is free to choose another: it writes why, and the reason is kept for each who stood before. */
export function OfferOther({ vacancy, onClose }: { vacancy: Vacancy; onClose: () => void }) {
  const words = useMessages(messages);
  const { place, from, line } = vacancy;
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const verb = useVerb(OfferPlaceDocument, READ);
  const submit = async () => {
    if (!chosen) return;
    const said = await verb.run({ input: { placeId: place.id, from, applicationId: chosen, reason } });
    if (!said.done) return;
    notify({ text: words.offerDone({ name: said.result.application.name }) });
    onClose();
  };
  return (
    <Dialog title={words.offerOther} onClose={onClose}>
      <Form
        verb={words.offerThis({ place: place.name })}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={submit}
      >
        <ChoiceField
          label={words.toWhom}
          value={chosen}
          onChange={setChosen}
          options={line.slice(1).map(({ id, name, rank, points }) => ({
            value: id,
            label: words.nextIs({ name, rank: rank ?? 0, points }),
          }))}
        />
        <LongTextField
          required
          label={words.reason}
          hint={words.offerReasonHint}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
