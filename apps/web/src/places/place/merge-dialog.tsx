import { useQuery } from '@apollo/client/react';
import { CheckField, DateField, Dialog, elsewhere, errorOf, Form, TextField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { MergePlacesDocument, PlacesPageDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import style from './place.module.css';
import type { Place } from './place-page.js';
import { refreshed } from './refresh.js';
import { useComposed } from './use-composed.js';

/** Makes one place of this one and others of its kind, for a time or for good. */
export function MergeDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const { words } = usePlaceWords();
  const { timeZone } = useLocale();
  const [others, setOthers] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [startsOn, setStartsOn] = useState(today(timeZone));
  const [lastDay, setLastDay] = useState('');
  const page = { kind: place.kind, limit: 200, offset: 0 };
  const { data } = useQuery(PlacesPageDocument, { variables: { page } });
  const offered = data?.places.items.filter(({ id }) => id !== place.id);
  const verb = useVerb(MergePlacesDocument, { refetch: refreshed });
  const composed = useComposed();
  const submit = async () => {
    const input = { placeIds: [place.id, ...others], name, startsOn, lastDay: lastDay || null };
    const said = await verb.run({ input });
    if (!said.done) return;
    composed(said.result.id, startsOn);
    onClose();
  };
  const shown = ['placeIds', 'name', 'startsOn', 'lastDay'];
  const title = words.mergeTitle({ name: place.name });
  if (offered?.length === 0)
    return (
      <Dialog title={title} onClose={onClose}>
        <p>{words.mergeWithNone}</p>
      </Dialog>
    );
  return (
    <Dialog title={title} onClose={onClose}>
      <Form verb={words.mergeNow} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <fieldset className={style.week}>
          <legend>{words.mergeWith}</legend>
          {(offered ?? []).map(({ id, name: other }) => (
            <CheckField
              key={id}
              label={other}
              checked={others.includes(id)}
              onChange={(on) => setOthers(on ? [...others, id] : others.filter((one) => one !== id))}
            />
          ))}
          {errorOf(verb.refusal, 'placeIds') ? <p className={style.error}>{verb.refusal?.message}</p> : null}
        </fieldset>
        <TextField
          required
          label={words.mergeName}
          value={name}
          onChange={setName}
          error={errorOf(verb.refusal, 'name')}
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
      </Form>
    </Dialog>
  );
}
