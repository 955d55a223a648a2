import { WHOLE_WEEK } from '@etabli/residency/rules/week';
import { DateField, Dialog, elsewhere, errorOf, Form, notify, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { AllocatePlaceDocument, TakeBackAllocationDocument } from '../../gql/places.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { usePlaceWords } from '../words.js';
import { Instead } from './instead.js';
import { refreshed } from './refresh.js';
import { WeekField } from './week-field.js';

interface Props {
  place: { id: string; name: string };
  onClose: () => void;
}

/** Gives a place to somebody. When it is taken, what is free instead is one press away, and nothing typed is lost. */
export function AllocateDialog({ place: asked, onClose }: Props) {
  const { words } = usePlaceWords();
  const { timeZone } = useLocale();
  const [place, setPlace] = useState(asked);
  const [person, setPerson] = useState<Picked | null>(null);
  const [missing, setMissing] = useState(false);
  const [startsOn, setStartsOn] = useState(today(timeZone));
  const [lastDay, setLastDay] = useState('');
  const [week, setWeek] = useState(WHOLE_WEEK);
  const verb = useVerb(AllocatePlaceDocument, { refetch: refreshed });
  const back = useVerb(TakeBackAllocationDocument, { refetch: refreshed });
  const submit = async () => {
    setMissing(!person);
    if (!person) return;
    const input = {
      placeId: place.id,
      personId: person.id,
      startsOn,
      lastDay: lastDay || null,
      week,
      seats: 1,
    };
    const said = await verb.run({ input });
    if (!said.done) return;
    const { id } = said.result;
    const undo = async () => (await back.tell({ id })).done && notify({ text: words.takenBack });
    notify({ text: words.allocated({ name: person.displayName, place: place.name }), undo });
    onClose();
  };
  const shown = ['personId', 'startsOn', 'lastDay', 'week'];
  return (
    <Dialog title={words.allocateTo({ place: place.name })} onClose={onClose}>
      <Form
        verb={words.allocateThis({ place: place.name })}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, shown)}
        onSubmit={submit}
      >
        <PersonPicker
          label={words.person}
          filter={{ membership: 'member' }}
          value={person}
          onPick={setPerson}
          error={missing && !person ? words.choosePerson : errorOf(verb.refusal, 'personId')}
        />
        <DateField
          required
          label={words.startsOn}
          value={startsOn}
          onChange={setStartsOn}
          error={errorOf(verb.refusal, 'startsOn')}
        />
        <DateField
          label={words.lastDay}
          hint={words.lastDayHint}
          value={lastDay}
          onChange={setLastDay}
          error={errorOf(verb.refusal, 'lastDay')}
        />
        <WeekField value={week} onChange={setWeek} error={errorOf(verb.refusal, 'week')} />
        <Instead
          refusal={verb.refusal}
          onChoose={(other) => {
            verb.clear();
            setPlace(other);
          }}
        />
      </Form>
    </Dialog>
  );
}
