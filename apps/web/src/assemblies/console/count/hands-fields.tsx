import { Button, NumberField, useMessages } from '@etabli/ui';
import style from './count.module.css';
import { type Hands, isEmpty, parts, restFor, totalOf } from './hands.js';
import { messages } from './messages.js';

interface Props {
  hands: Hands;
  onChange: (hands: Hands) => void;
  /** Voices left to count. */
  most: number;
  /** Hands are raised: those who did not move are for. */
  raised: boolean;
  /** The count was handed in with nothing written. */
  asked?: boolean;
}

/** Voices by what they said, and what they come to beside those left to count. */
export function HandsFields({ hands, onChange, most, raised, asked }: Props) {
  const words = useMessages(messages);
  return (
    <>
      <div className={style.fields}>
        {parts.map((part) => (
          <NumberField
            key={part}
            required
            label={words[part === 'null' ? 'void' : part]}
            min={0}
            value={hands[part]}
            onChange={(value) => onChange({ ...hands, [part]: value })}
          />
        ))}
      </div>
      <div className={style.sum} data-over={totalOf(hands) > most || undefined}>
        <span role="status">
          {isEmpty(hands) ? asked && words.nothing : words.sum({ total: totalOf(hands), voices: most })}
        </span>
        {raised ? (
          <Button weight="quiet" onClick={() => onChange(restFor(hands, most))}>
            {words.rest}
          </Button>
        ) : null}
      </div>
    </>
  );
}
