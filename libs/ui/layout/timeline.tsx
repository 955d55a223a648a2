import type { ReactNode } from 'react';
import { useFormats } from '../words/words.js';
import style from './timeline.module.css';

export interface Happening {
  key: string;
  /** A civil date `YYYY-MM-DD`, or an instant in ISO. */
  at: string;
  what: ReactNode;
  /** Who, by which mandate, why. */
  detail?: ReactNode;
}

/** What happened, in the order given, each with its date. */
export function Timeline({ happenings, label }: { happenings: Happening[]; label: string }) {
  const formats = useFormats();
  return (
    <ol className={style.timeline} aria-label={label}>
      {happenings.map(({ key, at, what, detail }) => (
        <li key={key}>
          <time dateTime={at}>{at.length === 10 ? formats.date(at) : formats.instant(at, {})}</time>
          <div>{what}</div>
          {detail ? <div className={style.detail}>{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
