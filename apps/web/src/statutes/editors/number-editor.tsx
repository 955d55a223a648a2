import type { NumberClause } from '@etabli/membership/rules/statutes';
import { NumberField, Stack, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import style from '../statutes.module.css';
import type { EditorProps } from './types.js';
import { Usual } from './usual.js';

/** A whole number within its limits; none where the statutes may set none. */
export function NumberEditor({
  clause,
  declared,
  value,
  onChange,
}: EditorProps<number | null> & { declared: NumberClause }) {
  const words = useMessages(messages);
  return (
    <Stack>
      <Usual clause={clause} usual={declared.usual} value={value} onChange={onChange} />
      <div className={style.other}>
        <NumberField
          required={!declared.optional}
          label={words.other}
          value={value}
          suffix={` ${words[`unit${declared.unit}`]}`}
          onChange={onChange}
        />
      </div>
    </Stack>
  );
}
