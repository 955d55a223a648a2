import type { ReactNode } from 'react';
import style from './facts.module.css';

export interface Fact {
  label: string;
  /** Left out of the list when empty. */
  value: ReactNode;
}

/** What is known of one thing, a word and its value a line; what is not known takes no place. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={style.facts}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
