import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type HouseholdSeenFragment, JoinHouseholdDocument } from '../../gql/treasury.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

interface Props {
  household: HouseholdSeenFragment;
  onClose: () => void;
}

/** One more person for whom a household pays; of a minor, who answers for them. */
export function JoinDialog({ household, onClose }: Props) {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(null);
  const [from, setFrom] = useState(today(useLocale().timeZone));
  const [guardianId, setGuardian] = useState('');
  const [tried, setTried] = useState(false);
  const verb = useVerb(JoinHouseholdDocument, { refetch: AGAIN });
  const submit = async () => {
    setTried(true);
    if (!person) return;
    const input = { householdId: household.id, personId: person.id, from, guardianId: guardianId || null };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.joined({ name: person.displayName }) });
    onClose();
  };
  const adults = household.members.filter(({ minor }) => !minor).flatMap(({ person: one }) => one ?? []);
  return (
    <Dialog title={words.joinTitle({ name: household.name })} onClose={onClose}>
      <Form
        verb={words.join}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['guardianId'])}
        onSubmit={() => void submit()}
      >
        <PersonPicker
          label={words.whoJoins}
          hint={words.consentHint}
          value={person}
          onPick={setPerson}
          error={tried && !person ? words.chooseSomebody : undefined}
        />
        <DateField required label={words.fromDay} value={from} onChange={setFrom} />
        <SelectField
          label={words.guardian}
          hint={words.guardianHint}
          value={guardianId}
          options={[
            { value: '', label: words.ofAge },
            ...adults.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
          onChange={setGuardian}
          error={errorOf(verb.refusal, 'guardianId')}
        />
      </Form>
    </Dialog>
  );
}
