import { Section, useMessages } from '@etabli/ui';
import { messages as shared } from '../shared/messages.js';
import style from './contestation.module.css';
import type { Check } from './contestation-page.js';
import { messages } from './messages.js';
import { Stands } from './stands.js';

/** How firm each election is, seat by seat: whether it stands once disputed voices are given to those who come after. */
export function Elections({ elections }: Pick<Check, 'elections'>) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  return (
    <Section title={words.elections} lead={words.electionsLead}>
      <ol className={style.elections}>
        {elections.map(({ itemId, position, title, result, seats, vacant }) => (
          <li key={itemId}>
            <h3>{names.item({ position, title })}</h3>
            <p className={style.why}>{result}</p>
            <ul className={style.decisions}>
              {seats.map(({ personId, name, sentence, survives }) => (
                <li key={personId}>
                  <strong>{name}</strong>
                  <Stands survives={survives} words={[words.sure, words.unsure]} />
                  <p>{sentence}</p>
                </li>
              ))}
            </ul>
            {vacant ? <p>{vacant}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
