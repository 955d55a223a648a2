import { Section, useMessages } from '@etabli/ui';
import { messages as shared } from '../shared/messages.js';
import style from './contestation.module.css';
import type { Check } from './contestation-page.js';
import { messages } from './messages.js';
import { Stands } from './stands.js';

/** How firm each decision is: the voices that would have had to change, and whether it stands without those disputed. */
export function Decisions({ decisions }: Pick<Check, 'decisions'>) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  return (
    <Section title={words.decisions} lead={words.decisionsLead}>
      <ol className={style.decisions}>
        {decisions.map(({ voteId, position, amendment, title, result, sentence, hanging, survives }) => (
          <li key={voteId}>
            <h3>
              {names.item({ position, title })}
              {amendment === null ? null : words.amendment({ number: amendment })}
            </h3>
            <Stands survives={survives} words={[words.stands, words.falls]} />
            <p>{sentence}</p>
            {hanging ? <p>{hanging}</p> : null}
            <p className={style.why}>{result}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
