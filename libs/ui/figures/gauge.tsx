import type { CSSProperties } from 'react';
import { useFormats, useOwnMessages } from '../words/words.js';
import style from './gauge.module.css';
import { gaugePlaces } from './shares.js';

interface Props {
  label: string;
  value: number;
  /** The whole: electors, seats. */
  max: number;
  /** The value to reach. */
  threshold: number;
  /** What it means now: « Quorum atteint : 36 présents ou représentés, il en faut 30. » */
  sentence: string;
}

/** A share filling towards a threshold: its figure, its mark, and the sentence that says what it means. */
export function Gauge({ label, value, max, threshold, sentence }: Props) {
  const formats = useFormats();
  const words = useOwnMessages();
  const reached = value >= threshold;
  const { fill, mark } = gaugePlaces(value, max, threshold);
  const place = { '--fill': fill, '--mark': mark } as CSSProperties;
  return (
    <div className={style.gauge} data-reached={reached || undefined} style={place}>
      <div className={style.head}>
        <span className={style.label}>{label}</span>
        <span className={style.value}>
          {formats.number(value)}
          <small> / {formats.number(max)}</small>
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the meter element cannot carry the mark of a threshold */}
      <div
        role="meter"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={Math.max(max, threshold)}
        aria-valuetext={sentence}
        className={style.bar}
      >
        <span className={style.fill} />
        <span className={style.mark} />
      </div>
      <div className={style.scale} aria-hidden>
        <span>
          {words.threshold} {formats.number(threshold)}
        </span>
      </div>
      <p>{sentence}</p>
    </div>
  );
}
