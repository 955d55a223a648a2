import type { ReactNode } from 'react';
import { Bench } from './bench.js';
import style from './empty.module.css';

interface Props {
  title: string;
  /** What will be here, and how it comes. */
  children: ReactNode;
  action?: ReactNode;
  /** Without the drawing, inside a section. */
  small?: boolean;
}

/** Nothing here yet: says what this place is for, and how to begin. */
export function Empty({ title, children, action, small }: Props) {
  return (
    <div className={style.empty} data-small={small || undefined}>
      {small ? null : <Bench />}
      <div className={style.words}>
        <p className={style.title}>{title}</p>
        <p>{children}</p>
        {action ? <div data-noprint>{action}</div> : null}
      </div>
    </div>
  );
}
