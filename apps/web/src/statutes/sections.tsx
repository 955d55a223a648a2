import { type ClauseKey, sections } from '@etabli/membership/rules/statutes';
import { Section, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCatalogue } from './catalogue.js';
import { clausesIn } from './clause-words.js';
import { messages } from './messages.js';
import style from './statutes.module.css';

/** The statutes part by part, with a table of contents beside on wide screens. */
export function Sections({ children }: { children: (clause: ClauseKey) => ReactNode }) {
  const words = useMessages(messages);
  const catalogue = useCatalogue();
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
              <ul>{clausesIn(section).map(children)}</ul>
            </Section>
          </div>
        ))}
      </div>
    </div>
  );
}
