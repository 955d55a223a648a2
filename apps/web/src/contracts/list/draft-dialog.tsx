import { useQuery } from '@apollo/client/react';
import { Dialog, Form, SelectField } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { DraftContractDocument, PlacesToContractDocument } from '../../gql/contracts.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { refreshed } from '../refresh.js';
import { useContractWords } from '../words.js';

/** Drafts the contract of somebody who was given a place. */
export function DraftDialog({ onClose }: { onClose: () => void }) {
  const { words, date } = useContractWords();
  const inside = useInside();
  const navigate = useNavigate();
  const [person, setPerson] = useState<Picked | null>(null);
  const [chosen, setChosen] = useState('');
  const verb = useVerb(DraftContractDocument, { refetch: refreshed });
  const { data } = useQuery(PlacesToContractDocument, {
    variables: { personId: person?.id ?? '' },
    skip: !person,
  });
  const places = (person && data?.person.places) || [];
  const allocationId = chosen || places[0]?.id || '';
  const submit = async () => {
    if (!allocationId) return;
    const said = await verb.run({ allocationId });
    if (said.done) navigate(inside(`contrats/${said.result.id}`));
  };
  return (
    <Dialog title={words.draft} onClose={onClose}>
      <Form verb={words.draft} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <PersonPicker
          label={words.occupant}
          value={person}
          onPick={(picked) => {
            setPerson(picked);
            setChosen('');
          }}
        />
        {person && data && places.length === 0 ? (
          <p role="status">{words.noPlaceYet({ name: person.displayName })}</p>
        ) : null}
        {places.length > 0 ? (
          <SelectField
            required
            label={words.place}
            value={allocationId}
            onChange={setChosen}
            options={places.map(({ id, place, startsOn }) => ({
              value: id,
              label: words.placeSince({ place: place.name, on: date(startsOn) ?? '' }),
            }))}
          />
        ) : null}
      </Form>
    </Dialog>
  );
}
