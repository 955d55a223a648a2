import {
  type ClauseKey,
  hasEffect,
  type Section as Part,
  sections as parts,
  type Statutes,
} from '@etabli/membership/rules/statutes';
import { Section, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCatalogue } from './catalogue.js';
import { clausesIn } from './clause-words.js';
import { messages } from './messages.js';
import style from './statutes.module.css';

/** The statutes part by part, with a table of contents beside on wide screens. */
interface Props {
  /** Read under these, only what has an effect is told; left out, everything is. */
  read?: Statutes;
  children: (clause: ClauseKey) => ReactNode;
}

export function Sections({ read, children }: Props) {
  const words = useMessages(messages);
  const catalogue = useCatalogue();
  const told = (section: Part) => clausesIn(section).filter((clause) => !read || hasEffect(read, clause));
  const sections = parts.filter((section) => told(section).length > 0);
  return (
    <div className={style.columns}>
      <nav aria-label={words.contents} className={style.contents} data-noprint>
        <ol>
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{catalogue.sections[section]}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={style.parts}>
        {sections.map((section) => (
          <div key={section} id={section}>
            <Section title={catalogue.sections[section]}>
              <ul>{told(section).map(children)}</ul>
            </Section>
          </div>
        ))}
      </div>
    </div>
  );
}
