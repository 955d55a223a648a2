import { DateField, Dialog, elsewhere, errorOf, Form, notify, TextField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { SplitPlaceDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import { hundredths, written } from './amounts.js';
import type { Place } from './place-page.js';
import { refreshed } from './refresh.js';

/** Makes two places of one, for a time or for good. */
export function SplitDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const { words } = usePlaceWords();
  const { timeZone, locale } = useLocale();
  const half = Math.floor(place.areaHundredths / 2);
  const [parts, setParts] = useState(
    [half, place.areaHundredths - half].map((area, index) => ({
      name: `${place.name} ${'AB'[index]}`,
      area: written(area, locale),
    })),
  );
  const [startsOn, setStartsOn] = useState(today(timeZone));
  const [lastDay, setLastDay] = useState('');
  const [tried, setTried] = useState(false);
  const verb = useVerb(SplitPlaceDocument, { refetch: refreshed });
  const submit = async () => {
    setTried(true);
    const asked = parts.flatMap(({ name, area }) => {
      const areaHundredths = hundredths(area);
      return areaHundredths === null
        ? []
        : [{ name, areaHundredths, capacity: 1, priceCents: Math.floor(place.priceCents / 2) }];
    });
    if (asked.length < parts.length) return;
    const input = { placeId: place.id, parts: asked, startsOn, lastDay: lastDay || null };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.composedDone });
    onClose();
  };
  const change = (at: number, next: Partial<(typeof parts)[number]>) =>
    setParts(parts.map((part, index) => (index === at ? { ...part, ...next } : part)));
  return (
    <Dialog title={words.splitTitle({ name: place.name })} onClose={onClose}>
      <Form
        verb={words.splitNow}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['startsOn', 'lastDay'])}
        onSubmit={submit}
      >
        {parts.map(({ name, area }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their order, and their names are being written
          <div key={index}>
            <TextField
              required
              label={words.partName({ number: index + 1 })}
              value={name}
              onChange={(next) => change(index, { name: next })}
            />
            <TextField
              required
              label={words.partArea({ number: index + 1 })}
              hint={words.areaHint}
              value={area}
              onChange={(next) => change(index, { area: next })}
              error={tried && hundredths(area) === null ? words.badNumber : undefined}
            />
          </div>
        ))}
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
