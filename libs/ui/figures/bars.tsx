import type { CSSProperties } from 'react';
import style from './bars.module.css';
import { shareOf } from './shares.js';

export interface Bar {
  key: string;
  label: string;
  /** What is drawn full, then what is drawn hatched after it. */
  value: number;
  second?: number;
  /** The figures in words, at the end of the line: the bar itself is only drawn. */
  words: string;
}

interface Props {
  label: string;
  bars: readonly Bar[];
  /** What fills the width, where other bars beside them are compared too; the longest of these unless said. */
  full?: number;
}

/** Amounts compared by length; each line says its figures in words. */
export function Bars({ label, bars, full }: Props) {
  const longest = full ?? Math.max(1, ...bars.map(({ value, second = 0 }) => value + second));
  const length = (value: number) => ({ '--share': shareOf(value, longest) }) as CSSProperties;
  return (
    <ul aria-label={label} className={style.bars}>
      {bars.map(({ key, label: name, value, second = 0, words }) => (
        <li key={key}>
          <span>{name}</span>
          <b>{words}</b>
          <span className={style.bar} aria-hidden>
            <span style={length(value)} />
            <span data-second style={length(second)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
