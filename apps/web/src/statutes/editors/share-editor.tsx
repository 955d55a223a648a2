import type { FractionClause } from '@etabli/membership/rules/statutes';
import { NumberField, Stack, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import style from '../statutes.module.css';
import type { EditorProps } from './types.js';
import { Usual } from './usual.js';

interface Share {
  num: number;
  den: number;
}

/** A share: a usual one, or any fraction. */
export function ShareEditor({
  clause,
  declared,
  value,
  onChange,
}: EditorProps<Share | null> & { declared: FractionClause }) {
  const words = useMessages(messages);
  const part = value ?? { num: 1, den: 2 };
  const change = (changes: Partial<Share>) => onChange({ ...part, ...changes });
  return (
    <Stack>
      <Usual clause={clause} usual={declared.usual} value={value} onChange={onChange} />
      <div className={style.other}>
        <NumberField
          required
          label={words.numerator}
          value={value?.num ?? null}
          onChange={(num) => change({ num: num ?? 0 })}
        />
        <NumberField
          required
          label={words.denominator}
          value={value?.den ?? null}
          onChange={(den) => change({ den: den ?? 0 })}
        />
      </div>
    </Stack>
  );
}
