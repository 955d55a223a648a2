import type { ClauseKey, Statutes } from '@etabli/membership/rules/statutes';
import { useMessages } from '@etabli/ui';
import { IconChevronRight } from '@tabler/icons-react';
import { useCatalogue } from './catalogue.js';
import { type ClauseInWords, inWords } from './clause-words.js';
import { messages } from './messages.js';
import style from './statutes.module.css';

/** A clause to read: its sentence with its value, its article, and what it means one tap away. */
export function Clause({ statutes, clause }: { statutes: Statutes; clause: ClauseKey }) {
  const catalogue = useCatalogue();
  const said = inWords(catalogue, statutes, clause);
  return (
    <li id={clause} className={style.clause}>
      <details className={style.fold}>
        <summary>
          <span className={style.sentence}>
            <Sentence said={said} />
          </span>
          <span className={style.end}>
            <Article said={said} />
            <IconChevronRight aria-hidden className={style.mark} />
          </span>
        </summary>
        <Meaning said={said} />
      </details>
    </li>
  );
}

/** The sentence, its value set apart; in silence, what law or usage says instead. */
export function Sentence({ said }: { said: ClauseInWords }) {
  const words = useMessages(messages);
  if (said.silent) {
    return (
      <>
        <strong>{said.title}.</strong> {words.silent} <span className={style.soft}>{said.silence}</span>
      </>
    );
  }
  return said.segments.map(({ text, isValue }) => (isValue ? <mark key={text}>{text}</mark> : text));
}

export const Article = ({ said: { article } }: { said: ClauseInWords }) =>
  article ? <span className={style.article}>{article}</span> : null;

/** What the clause is, what its value changes, what silence would mean. */
export function Meaning({ said }: { said: ClauseInWords }) {
  const words = useMessages(messages);
  return (
    <dl className={style.meaning}>
      <div>
        <dt>{words.explanation}</dt>
        <dd>{said.explanation}</dd>
      </div>
      {said.silent ? null : (
        <div aria-live="polite">
          <dt>{words.consequence}</dt>
          <dd>{said.consequence}</dd>
        </div>
      )}
      <div>
        <dt>{words.inSilence}</dt>
        <dd>{said.silence}</dd>
      </div>
    </dl>
  );
}
