import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { AppointLeadDocument } from '../gql/commissions.js';
import { PersonPicker, type Picked } from '../members/words/person-picker.js';
import type { Commission } from './commission-page.js';
import { messages } from './messages.js';

const shown = ['personId', 'startsOn', 'endsOn', 'decidedBy'];

/** Names who speaks for the commission, from when, by which decision. */
export function AppointDialog({ commission, onClose }: { commission: Commission; onClose: () => void }) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const [lead, setLead] = useState({
    person: null as Picked | null,
    startsOn: day,
    endsOn: '',
    decidedBy: '',
  });
  const [missing, setMissing] = useState(false);
  const verb = useVerb(AppointLeadDocument, { refetch: ['OneCommission', 'Commissions'] });
  const change = (changes: Partial<typeof lead>) => setLead((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const { person, endsOn, startsOn, decidedBy } = lead;
    setMissing(!person);
    if (!person) return;
    const said = await verb.run({
      input: {
        commissionId: commission.id,
        personId: person.id,
        startsOn,
        endsOn: endsOn || null,
        decidedBy,
      },
    });
    if (!said.done) return;
    notify({ text: words.appointed({ name: person.displayName }) });
    onClose();
  };
  return (
    <Dialog title={words.appoint} onClose={onClose}>
      <Form verb={words.appoint} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <PersonPicker
          label={words.person}
          filter={{ membership: 'member', kind: 'person' }}
          value={lead.person}
          onPick={(person) => change({ person })}
          error={missing && !lead.person ? words.choosePerson : errorOf(verb.refusal, 'personId')}
        />
        <DateField
          required
          label={words.startsOn}
          value={lead.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={errorOf(verb.refusal, 'startsOn')}
        />
        <DateField
          label={words.until}
          hint={words.untilHint}
          value={lead.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          error={errorOf(verb.refusal, 'endsOn')}
        />
        <TextField
          required
          label={words.decidedBy}
          hint={words.decidedByHint}
          value={lead.decidedBy}
          onChange={(decidedBy) => change({ decidedBy })}
          error={errorOf(verb.refusal, 'decidedBy')}
        />
      </Form>
    </Dialog>
  );
}
