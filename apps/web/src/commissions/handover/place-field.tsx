import { looksLikeSecret } from '@etabli/commissions/rules/secret-words';
import { CheckField, errorOf, type Refused, TextField, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

/** Where something is, and whether what looks like a secret in it is none. */
export interface Place {
  text: string;
  sure: boolean;
}

/** Where something is kept. What looks like a secret is said at once, before it is sent anywhere. */
export function PlaceField({
  value: { text, sure },
  onChange,
  refusal,
}: {
  value: Place;
  onChange: (place: Place) => void;
  refusal: Refused | null;
}) {
  const words = useMessages(messages);
  const word = looksLikeSecret(text);
  const warned = word && !sure ? words.secret({ word }) : undefined;
  return (
    <>
      <TextField
        label={words.whereLabel}
        hint={words.whereHint}
        autoComplete="off"
        value={text}
        onChange={(typed) => onChange({ text: typed, sure: false })}
        error={warned ?? errorOf(refusal, 'place')}
      />
      {word ? (
        <CheckField label={words.sure} checked={sure} onChange={(is) => onChange({ text, sure: is })} />
      ) : null}
    </>
  );
}
