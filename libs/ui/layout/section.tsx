import { type ReactNode, useId } from 'react';
import style from './section.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  /** Secondary actions, at the end of the title line. */
  actions?: ReactNode;
  /** Rank of the title: 3 inside another section. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a page under its own title, found by screen readers as a region. */
export function Section({ title, lead, actions, level = 2, children }: Props) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={style.section}>
      <div className={style.head}>
        <Title id={id}>{title}</Title>
        {actions ? (
          <div className={style.actions} data-noprint>
            {actions}
          </div>
        ) : null}
      </div>
      {lead ? <p className={style.lead}>{lead}</p> : null}
      {children}
    </section>
  );
}
