import { Button, type Refused, TextField } from '@etabli/ui';
import { type FormEvent, useState } from 'react';
import style from '../tasks.module.css';

interface Props {
  label: string;
  hint?: string;
  verb: string;
  busy: boolean;
  refusal: Refused | null;
  maxLength: number;
  type?: 'url' | 'text';
  /** Words to choose from. */
  among?: readonly string[];
  /** True when the line was taken and the field may empty. */
  onSubmit: (line: string) => Promise<boolean>;
}

/** One line and its verb, ready for the next one: a step, a label, an address. */
export function LineForm({ label, hint, verb, busy, refusal, maxLength, type, among, onSubmit }: Props) {
  const [line, setLine] = useState('');
  const id = `among-${label}`;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!busy && line.trim() && (await onSubmit(line.trim()))) setLine('');
  };
  return (
    <form className={style.line} onSubmit={submit}>
      <TextField
        required
        label={label}
        {...(hint ? { hint } : {})}
        {...(type ? { type } : {})}
        {...(among ? { list: id } : {})}
        autoComplete="off"
        maxLength={maxLength}
        value={line}
        onChange={setLine}
        error={refusal?.message}
      />
      {among ? (
        <datalist id={id}>
          {among.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ) : null}
      <Button type="submit" busy={busy}>
        {verb}
      </Button>
    </form>
  );
}
