import type { CSSProperties } from 'react';
import { useFormats, useOwnMessages } from '../words/words.js';
import style from './result-bar.module.css';
import { type Choice, type Part, widthsOf } from './shares.js';

interface Props {
  parts: Part[];
  /** « Adoptée : 36 pour, 3 contre, 4 abstentions » */
  sentence?: string;
  /** For the room: readable from ten metres. */
  large?: boolean;
}

/** A result as a bar: each choice has its place, its pattern, its colour and its words. */
export function ResultBar({ parts, sentence, large }: Props) {
  const words = useOwnMessages();
  const formats = useFormats();
  const named: Record<Choice, (count: number) => string> = {
    for: () => words.votesFor,
    against: () => words.votesAgainst,
    abstention: (count) => words.abstentions({ count }),
    blank: (count) => words.blanks({ count }),
    null: (count) => words.nulls({ count }),
  };
  const shown = widthsOf(parts);
  return (
    <div className={style.result} data-large={large || undefined}>
      {sentence ? <p className={style.sentence}>{sentence}</p> : null}
      <div className={style.bar} aria-hidden>
        {shown.map(({ choice, width }) => (
          <span key={choice} data-choice={choice} style={{ '--width': width } as CSSProperties} />
        ))}
      </div>
      {shown.length === 0 ? (
        <p>{words.noVotes}</p>
      ) : (
        <ul className={style.words}>
          {parts.map(({ choice, count }) => (
            <li key={choice}>
              <span className={style.key} data-choice={choice} aria-hidden />
              <strong>{formats.number(count)}</strong> {named[choice](count)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
