import type { ReactNode } from 'react';
import style from './state-badge.module.css';

/** What a state means to the reader, whatever the thing. Each has its colour and its shape; the word is given. */
export type Tone = 'done' | 'going' | 'waiting' | 'late' | 'refused' | 'draft' | 'closed';

const shapes: Record<Tone, ReactNode> = {
  done: <path d="M1.5 7a5.5 5.5 0 1 1 11 0 5.5 5.5 0 0 1-11 0Zm3 .2 1.8 1.8 3.4-3.8" />,
  going: <path d="M7 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 0v11a5.5 5.5 0 0 0 0-11Z" data-solid />,
  waiting: <path d="M3 1.5h8M3 12.5h8M4 1.5c0 4 6 4 6 5.5S4 8.5 4 12.5M10 12.5c0-2-1.5-3-3-4" />,
  late: <path d="M7 1.6 13 12.4H1L7 1.6ZM7 5.5v3.2M7 10.4v.3" />,
  refused: <path d="M1.8 1.8h10.4v10.4H1.8zM4.7 4.7l4.6 4.6M9.3 4.7 4.7 9.3" />,
  draft: <path d="M7 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z" strokeDasharray="2.2 2" />,
  closed: <path d="M2 2h10v10H2z" data-solid />,
};

/** A state, said by a word, a shape and a colour together. */
export function StateBadge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={style.badge} data-tone={tone}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}
