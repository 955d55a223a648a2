import {
  CheckField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  type Refused,
  SelectField,
  TextField,
  useLocale,
} from '@etabli/ui';
import { useState } from 'react';
import type { PlaceInput, PlaceKind } from '../../gql/places.js';
import { placeFeatures, placeKinds, usePlaceWords } from '../words.js';
import { hundredths, written } from './amounts.js';
import style from './place.module.css';

type Feature = (typeof placeFeatures)[number];

interface Described {
  kind: PlaceKind;
  name: string;
  notes: string;
  areaHundredths: number;
  capacity: number;
  features: readonly Feature[];
  priceCents: number;
}

interface Props {
  title: string;
  verb: string;
  place?: Described;
  busy: boolean;
  refusal: Refused | null;
  onSay: (input: PlaceInput) => void;
  onClose: () => void;
}

/** What a place is: its name, its size, what one finds there, what it costs. */
export function PlaceForm({ title, verb, place, busy, refusal, onSay, onClose }: Props) {
  const { words } = usePlaceWords();
  const { locale } = useLocale();
  const [kind, setKind] = useState<PlaceKind>(place?.kind ?? 'desk');
  const [name, setName] = useState(place?.name ?? '');
  const [notes, setNotes] = useState(place?.notes ?? '');
  const [area, setArea] = useState(written(place?.areaHundredths ?? 0, locale));
  const [price, setPrice] = useState(written(place?.priceCents ?? 0, locale));
  const [capacity, setCapacity] = useState<number | null>(place?.capacity ?? 1);
  const [features, setFeatures] = useState<readonly Feature[]>(place?.features ?? []);
  const [tried, setTried] = useState(false);
  const amounts = { areaHundredths: hundredths(area), priceCents: hundredths(price) };
  const bad = (value: number | null) => (tried && value === null ? words.badNumber : undefined);
  const submit = () => {
    setTried(true);
    const { areaHundredths, priceCents } = amounts;
    if (areaHundredths === null || priceCents === null) return;
    onSay({
      kind,
      name,
      notes,
      areaHundredths,
      priceCents,
      capacity: capacity ?? 1,
      features: [...features],
    });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Form verb={verb} busy={busy} refusal={elsewhere(refusal, ['name'])} onSubmit={submit}>
        <TextField
          required
          data-first
          label={words.name}
          value={name}
          onChange={setName}
          error={errorOf(refusal, 'name')}
        />
        <SelectField
          required
          label={words.kind}
          options={placeKinds.map((each) => ({ value: each, label: words[`kind_${each}`] }))}
          value={kind}
          onChange={(next) => setKind(next as PlaceKind)}
        />
        <TextField
          required
          label={words.area}
          hint={words.areaHint}
          value={area}
          onChange={setArea}
          error={bad(amounts.areaHundredths)}
        />
        <NumberField
          required
          label={words.seats}
          hint={words.capacityHint}
          value={capacity}
          onChange={setCapacity}
          min={1}
          max={200}
        />
        <TextField
          required
          label={words.price}
          hint={words.priceHint}
          value={price}
          onChange={setPrice}
          error={bad(amounts.priceCents)}
        />
        <fieldset className={style.week}>
          <legend>{words.features}</legend>
          {placeFeatures.map((each) => (
            <CheckField
              key={each}
              label={words[`feature_${each}`]}
              checked={features.includes(each)}
              onChange={(on) =>
                setFeatures(on ? [...features, each] : features.filter((one) => one !== each))
              }
            />
          ))}
        </fieldset>
        <LongTextField label={words.notes} value={notes} onChange={setNotes} />
      </Form>
    </Dialog>
  );
}
