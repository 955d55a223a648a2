import { DateField, Dialog, elsewhere, errorOf, Form, LongTextField, notify, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { EndAllocationDocument, KeepAllocationDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import type { Stay } from './place-page.js';
import { refreshed } from './refresh.js';

/** Says somebody’s last day at a place. */
export function EndDialog({ stay: { id, person, endsOn }, onClose }: { stay: Stay; onClose: () => void }) {
  const { words, formats } = usePlaceWords();
  const { timeZone } = useLocale();
  const [lastDay, setLastDay] = useState(endsOn ?? today(timeZone));
  const [reason, setReason] = useState('');
  const verb = useVerb(EndAllocationDocument, { refetch: refreshed });
  const keep = useVerb(KeepAllocationDocument, { refetch: refreshed });
  const name = person.displayName;
  const submit = async () => {
    const said = await verb.run({ id, lastDay, reason });
    if (!said.done) return;
    const undo = async () => (await keep.tell({ id })).done && notify({ text: words.kept({ name }) });
    notify({ text: words.ended({ name, on: formats.date(lastDay) }), undo });
    onClose();
  };
  return (
    <Dialog title={words.endTitle({ name })} onClose={onClose}>
      <Form
        verb={words.end}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['lastDay'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.lastDay}
          value={lastDay}
          onChange={setLastDay}
          error={errorOf(verb.refusal, 'lastDay')}
        />
        <LongTextField label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
