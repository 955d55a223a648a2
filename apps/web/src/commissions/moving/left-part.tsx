import { Notice, Section, useMessages } from '@etabli/ui';
import type { Preview } from './decisions.js';
import { messages } from './messages.js';
import style from './moving.module.css';

/** What of the file has no place here: all of it, with a few examples to recognise it by. */
export function LeftPart({ leftOut }: Pick<Preview, 'leftOut'>) {
  const words = useMessages(messages);
  if (leftOut.length === 0) {
    return (
      <Notice tone="done">
        <p>{words.nothingLeft}</p>
      </Notice>
    );
  }
  return (
    <Section title={words.leftTitle} lead={words.leftLead}>
      <ul>
        {leftOut.map(({ what, count, examples }) => (
          <li key={what}>
            {words.leftLine({ what, count })}
            <p className={style.examples}>{examples.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
