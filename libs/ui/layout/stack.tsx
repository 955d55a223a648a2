import type { CSSProperties, ReactNode } from 'react';
import style from './stack.module.css';

interface Props {
  /** Space between, in steps of 8 px. */
  gap?: 0.5 | 1 | 2 | 3 | 4;
  children: ReactNode;
}

const spacing = (gap: number) => ({ '--gap': `${gap * 0.5}rem` }) as CSSProperties;

/** Things one under the other. */
export const Stack = ({ gap = 2, children }: Props) => (
  <div className={style.stack} style={spacing(gap)}>
    {children}
  </div>
);

/** Things side by side, wrapping when there is no room. */
export const Row = ({ gap = 2, children }: Props) => (
  <div className={style.row} style={spacing(gap)}>
    {children}
  </div>
);

/** Cards or figures in as many columns as fit; `least` is the narrowest column, in rem. */
export const Columns = ({ gap = 3, least = 16, children }: Props & { least?: number }) => (
  <div className={style.columns} style={{ ...spacing(gap), '--least': `${least}rem` } as CSSProperties}>
    {children}
  </div>
);

/** Something one can pick up: a task, a place, a person. */
export const Card = ({ children }: { children: ReactNode }) => <div className={style.card}>{children}</div>;
