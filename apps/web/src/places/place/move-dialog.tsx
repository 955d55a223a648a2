import { useQuery } from '@apollo/client/react';
import { DateField, Dialog, elsewhere, errorOf, Form, notify, PickerField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { FreeForDocument, MoveAllocationsDocument, TakeBackAllocationDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import type { Stay } from './place-page.js';
import { refreshed } from './refresh.js';

/** To another place from a day on: only those that are free for the same days are offered. */
export function MoveDialog({
  stay: { id, person, week, endsOn },
  onClose,
}: {
  stay: Stay;
  onClose: () => void;
}) {
  const { words } = usePlaceWords();
  const { timeZone } = useLocale();
  const [onDay, setOnDay] = useState(today(timeZone));
  const [placeId, setPlaceId] = useState('');
  const [missing, setMissing] = useState(false);
  const { data } = useQuery(FreeForDocument, {
    variables: { startsOn: onDay, lastDay: endsOn ?? null, week },
  });
  const verb = useVerb(MoveAllocationsDocument, { refetch: refreshed });
  const back = useVerb(TakeBackAllocationDocument, { refetch: refreshed });
  const free = data?.freePlaces ?? [];
  const name = person.displayName;
  const submit = async () => {
    setMissing(placeId === '');
    if (placeId === '') return;
    const said = await verb.run({ moves: [{ allocationId: id, placeId }], onDay });
    if (!said.done) return;
    const [there] = said.result.items;
    const place = free.find((one) => one.id === placeId)?.name ?? '';
    const undo = async () =>
      there && (await back.tell({ id: there.id })).done && notify({ text: words.takenBack });
    notify({ text: words.moved({ name, place }), undo });
    onClose();
  };
  return (
    <Dialog title={words.moveTitle({ name })} onClose={onClose}>
      <Form
        verb={words.move}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['placeId'])}
        onSubmit={submit}
      >
        <DateField required label={words.moveOn} value={onDay} onChange={(day) => day && setOnDay(day)} />
        <PickerField
          required
          label={words.moveTo}
          options={free.map((one) => ({ value: one.id, label: one.name }))}
          value={placeId}
          onChange={setPlaceId}
          error={missing && placeId === '' ? words.choosePlace : errorOf(verb.refusal, 'placeId')}
        />
      </Form>
    </Dialog>
  );
}
