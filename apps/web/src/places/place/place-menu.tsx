import { Button, DateField, Dialog, elsewhere, errorOf, Form, notify, Row, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ClosePlaceDocument, DescribePlaceDocument, ReopenPlaceDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import { MergeDialog } from './merge-dialog.js';
import { PlaceForm } from './place-form.js';
import type { Place } from './place-page.js';
import { refreshed } from './refresh.js';
import { SplitDialog } from './split-dialog.js';

type Open = 'describe' | 'close' | 'merge' | 'split';

/** What who keeps places can do with one. */
export function PlaceMenu({ place }: { place: Place }) {
  const { words } = usePlaceWords();
  const [open, setOpen] = useState<Open | null>(null);
  const reopen = useVerb(ReopenPlaceDocument, { refetch: refreshed });
  const { can } = abilities(place.viewerCan);
  const done = () => setOpen(null);
  const again = async () => (await reopen.tell({ id: place.id })).done && notify({ text: words.reopened });
  return (
    <Row gap={1}>
      <Button onClick={() => setOpen('describe')}>{words.describe}</Button>
      {can('recompose') ? <Button onClick={() => setOpen('merge')}>{words.merge}</Button> : null}
      {can('recompose') ? <Button onClick={() => setOpen('split')}>{words.splitPlace}</Button> : null}
      {place.closesOn === null || place.closesOn === undefined ? (
        <Button onClick={() => setOpen('close')}>{words.close}</Button>
      ) : (
        <Button onClick={again}>{words.reopen}</Button>
      )}
      {open === 'describe' ? <Describe place={place} onClose={done} /> : null}
      {open === 'close' ? <Close place={place} onClose={done} /> : null}
      {open === 'merge' ? <MergeDialog place={place} onClose={done} /> : null}
      {open === 'split' ? <SplitDialog place={place} onClose={done} /> : null}
    </Row>
  );
}

function Describe({ place, onClose }: { place: Place; onClose: () => void }) {
  const { words } = usePlaceWords();
  const verb = useVerb(DescribePlaceDocument, { refetch: refreshed });
  return (
    <PlaceForm
      title={words.describeTitle({ name: place.name })}
      verb={words.save}
      place={place}
      busy={verb.busy}
      refusal={verb.refusal}
      onClose={onClose}
      onSay={async (input) => {
        if (!(await verb.run({ id: place.id, input })).done) return;
        notify({ text: words.saved });
        onClose();
      }}
    />
  );
}

function Close({ place: { id, name }, onClose }: { place: Place; onClose: () => void }) {
  const { words, formats } = usePlaceWords();
  const { timeZone } = useLocale();
  const [lastDay, setLastDay] = useState(today(timeZone));
  const verb = useVerb(ClosePlaceDocument, { refetch: refreshed });
  const reopen = useVerb(ReopenPlaceDocument, { refetch: refreshed });
  const submit = async () => {
    if (!(await verb.run({ id, lastDay })).done) return;
    const undo = async () => (await reopen.tell({ id })).done && notify({ text: words.reopened });
    notify({ text: words.closed({ on: formats.date(lastDay) }), undo });
    onClose();
  };
  return (
    <Dialog title={words.closeTitle({ name })} onClose={onClose}>
      <Form
        verb={words.close}
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
      </Form>
    </Dialog>
  );
}
