import { type ReactNode, useEffect, useState } from 'react';
import { useFormats, useOwnMessages } from '../words/words.js';
import style from './progress.module.css';

/** True once `milliseconds` have passed since the first sight: nothing flickers for what takes less than a blink. */
export function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}

/** How far a work has come, in its own units: `done` of `total`, with a sentence. */
export function Progress({ done, total, children }: { done: number; total: number; children: string }) {
  const formats = useFormats();
  return (
    <div className={style.progress}>
      <div className={style.words}>
        <span>{children}</span>
        <span>
          {formats.number(done)} / {formats.number(total)}
        </span>
      </div>
      <progress value={done} max={Math.max(total, 1)} aria-label={children} />
    </div>
  );
}

/** Shown while something comes, after a blink. */
export function Waiting({ children }: { children?: string }) {
  const words = useOwnMessages();
  const visible = useAfter(250);
  return (
    <div role="status" className={style.waiting}>
      {visible ? (
        <>
          <span className={style.shuttle} aria-hidden />
          <span>{children ?? words.loading}</span>
        </>
      ) : null}
    </div>
  );
}

/** The place of text to come, `lines` high. */
export function Skeleton({ lines = 3 }: { lines?: number }): ReactNode {
  const words = useOwnMessages();
  return (
    <div role="status" className={style.skeleton}>
      <span className="unseen">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <span key={key} aria-hidden />
      ))}
    </div>
  );
}
