import { Button, DateField, Dialog, elsewhere, errorOf, Form, TextField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { SplitPlaceDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import { hundredths, written } from './amounts.js';
import type { Place } from './place-page.js';
import { refreshed } from './refresh.js';
import { useComposed } from './use-composed.js';

const nameOf = ({ name }: Place, index: number): string => `${name} ${'ABCDEF'[index]}`;

/** Most parts that are made at once. */
const MOST_PARTS = 6;

/** Makes several places of one, for a time or for good: what it costs and seats is shared out evenly. */
export function SplitDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const { words } = usePlaceWords();
  const { timeZone, locale } = useLocale();
  const half = Math.floor(place.areaHundredths / 2);
  const [parts, setParts] = useState(
    [half, place.areaHundredths - half].map((area, index) => ({
      name: nameOf(place, index),
      area: written(area, locale),
    })),
  );
  const [startsOn, setStartsOn] = useState(today(timeZone));
  const [lastDay, setLastDay] = useState('');
  const [tried, setTried] = useState(false);
  const verb = useVerb(SplitPlaceDocument, { refetch: refreshed });
  const composed = useComposed();
  const share = (whole: number) => Math.floor(whole / parts.length);
  const submit = async () => {
    setTried(true);
    const asked = parts.flatMap(({ name, area }) => {
      const areaHundredths = hundredths(area);
      const [capacity, priceCents] = [Math.max(1, share(place.capacity)), share(place.priceCents)];
      return areaHundredths === null ? [] : [{ name, areaHundredths, capacity, priceCents }];
    });
    if (asked.length < parts.length) return;
    const input = { placeId: place.id, parts: asked, startsOn, lastDay: lastDay || null };
    const said = await verb.run({ input });
    if (!said.done) return;
    composed(said.result.id, startsOn);
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
        {parts.length < MOST_PARTS ? (
          <div>
            <Button
              weight="quiet"
              onClick={() => setParts([...parts, { name: nameOf(place, parts.length), area: '' }])}
            >
              {words.addPart}
            </Button>
          </div>
        ) : null}
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
