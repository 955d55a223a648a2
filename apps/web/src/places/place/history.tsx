import { Section } from '@etabli/ui';
import { usePlaceWords } from '../words.js';
import style from './place.module.css';
import type { Stay } from './place-page.js';
import { Who } from './stays.js';

/** Everybody who was there, the latest first, and why they left. */
export function History({ stays }: { stays: readonly Stay[] }) {
  const { words } = usePlaceWords();
  return (
    <Section title={words.history}>
      {stays.length === 0 ? <p className={style.soft}>{words.noHistory}</p> : null}
      <ul className={style.people}>
        {stays.map((stay) => (
          <li key={stay.id}>
            <Who stay={stay} />
            {stay.ends[0] ? (
              <span className={style.soft}>
                {[words[`cause_${stay.ends[0].cause}`], stay.ends[0].reason].filter(Boolean).join(' · ')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
