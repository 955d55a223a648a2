import { DateField, Dialog, elsewhere, errorOf, Form, notify, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { GrantAuthorisationsDocument, type SessionHereFragment } from '../../gql/bookings.js';
import type { Picked } from '../../members/words/person-picker.js';
import { civilDay, useBookingWords } from '../words.js';
import { People } from './people-field.js';
import { seen, type Training } from './training-page.js';

interface Props {
  training: Training;
  /** Where they learnt it: those who came are there already. */
  session?: SessionHereFragment;
  onClose: () => void;
}

/** Says that people know: they may book from then on. */
export function GrantDialog({ training, session, onClose }: Props) {
  const { words, formats } = useBookingWords();
  const { timeZone } = useLocale();
  const [people, setPeople] = useState<Picked[]>(session?.comers.slice() ?? []);
  const [grantedOn, setGrantedOn] = useState(
    session ? civilDay(session.startsAt, timeZone) : today(timeZone),
  );
  const verb = useVerb(GrantAuthorisationsDocument, { refetch: seen });
  const submit = async () => {
    const personIds = people.map(({ id }) => id);
    const input = { trainingId: training.id, personIds, grantedOn, sessionId: session?.id ?? null };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.granted({ count: personIds.length }) });
    onClose();
  };
  return (
    <Dialog title={words.grantTitle({ training: training.name })} onClose={onClose}>
      <Form
        verb={words.grantThese({ count: people.length })}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['grantedOn'])}
        onSubmit={submit}
      >
        {session ? <p>{words.ofSession({ at: formats.instant(session.startsAt) })}</p> : null}
        <People label={words.whoKnows} people={people} onChange={setPeople} />
        <DateField
          required
          label={words.grantedOn}
          value={grantedOn}
          onChange={setGrantedOn}
          error={errorOf(verb.refusal, 'grantedOn')}
        />
      </Form>
    </Dialog>
  );
}
