import { type ReactNode, useEffect, useRef } from 'react';
import style from './notice.module.css';

export interface Refused {
  code: string;
  message: string;
  field?: string | null;
}

interface Props {
  refusal: Refused;
  /** A way out, when the page knows one: a link or a button. */
  action?: ReactNode;
}

/** The sentence of a rule that said no, with what to do. Takes the focus when it appears, so that nobody misses it. */
export function RefusalNotice({ refusal, action }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={style.notice} data-tone="refused">
      <p>{refusal.message}</p>
      {action}
    </div>
  );
}

/** Something to know before going on. `waiting` for what needs attention, `done` for good news. */
export const Notice = ({
  tone = 'info',
  children,
}: {
  tone?: 'info' | 'waiting' | 'done';
  children: ReactNode;
}) => (
  <div className={style.notice} data-tone={tone}>
    {children}
  </div>
);
