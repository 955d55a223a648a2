import { CheckField, ChoiceField, useMessages } from '@etabli/ui';
import type { ApplicationFormQuery } from '../../gql/applications.js';
import { placeFeatures, usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import style from './public.module.css';

type Feature = (typeof placeFeatures)[number];
type Asked = ApplicationFormQuery['applicationForm'];

interface NeedsProps {
  form: Asked;
  value: { kind: Asked['kinds'][number]; features: Feature[] };
  change: (changes: { kind?: Asked['kinds'][number]; features?: Feature[] }) => void;
  error: string | undefined;
}

/** The kind of place, and what one cannot do without. */
export function Needs({ form, value, change, error }: NeedsProps) {
  const words = useMessages(messages);
  const { words: places } = usePlaceWords();
  return (
    <>
      <ChoiceField
        label={words.whichKind}
        options={form.kinds.map((kind) => ({ value: kind, label: places[`kind_${kind}`] }))}
        value={value.kind}
        onChange={(kind) => change({ kind })}
        error={error}
      />
      <fieldset className={style.checks}>
        <legend>{words.mustHave}</legend>
        <p>{words.mustHaveHint}</p>
        {placeFeatures.map((each) => (
          <CheckField
            key={each}
            label={words[`needs_${each}`]}
            checked={value.features.includes(each)}
            onChange={(on) => change({ features: toggled(value.features, each, on) })}
          />
        ))}
      </fieldset>
    </>
  );
}

/** A list with one more, or one less. */
export const toggled = <T,>(list: readonly T[], one: T, on: boolean): T[] =>
  on ? [...list, one] : list.filter((each) => each !== one);
