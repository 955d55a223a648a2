import { TextField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { usePlaceWords } from '../words.js';
import { inMetres, tenths } from './metres.js';

interface Props {
  label: string;
  hint?: string;
  /** In tenths of a metre; null while what is written is no length. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** What was refused of it. */
  error?: string | undefined;
}

/** A length, in metres, as one reads it on a tape. */
export function MetresField({ label, hint, value, onChange, error }: Props) {
  const { words } = usePlaceWords();
  const { locale } = useLocale();
  const [text, setText] = useState(() => (value === null ? '' : inMetres(value, locale)));
  return (
    <TextField
      required
      inputMode="decimal"
      label={label}
      {...(hint ? { hint } : {})}
      value={text}
      onChange={(next) => {
        setText(next);
        onChange(tenths(next));
      }}
      error={value === null && text !== '' ? words.badMetres : error}
    />
  );
}
