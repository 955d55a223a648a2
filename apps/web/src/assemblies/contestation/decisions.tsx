import { Section, StateBadge, useMessages } from '@etabli/ui';
import { messages as shared } from '../shared/messages.js';
import style from './contestation.module.css';
import type { Check } from './contestation-page.js';
import { messages } from './messages.js';

/** How firm each decision is: the voices that would have had to change, and whether it stands without those disputed. */
export function Decisions({ decisions }: Pick<Check, 'decisions'>) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  return (
    <Section title={words.decisions} lead={words.decisionsLead}>
      <ol className={style.decisions}>
        {decisions.map(({ itemId, position, title, result, sentence, survives }) => (
          <li key={itemId}>
            <h3>{names.item({ position, title })}</h3>
            <StateBadge tone={survives ? 'done' : 'waiting'}>
              {survives ? words.stands : words.falls}
            </StateBadge>
            <p>{sentence}</p>
            <p className={style.why}>{result}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
