import { Button, notify, Section, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { EndLineDocument } from '../../gql/commissions.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import type { Sheet } from './use-sheet.js';

interface Props {
  actions: Sheet['openActions'];
  mayEnd: boolean;
}

/** What earlier meetings asked and is still to be done: one begins there. */
export function OpenActions({ actions, mayEnd }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(EndLineDocument, { refetch: ['OneSheet'] });
  if (actions.length === 0) return null;
  const end = async (id: string) => {
    const said = await verb.tell({ id, done: true });
    if (said.done) notify({ text: words.doneSaid, undo: () => verb.tell({ id, done: false }) });
  };
  return (
    <Section title={words.openActions} lead={words.openActionsLead}>
      <ul className={style.list}>
        {actions.map(({ id, text, ownerName, dueOn }) => (
          <li key={id} className={style.row}>
            <span className={style.words}>
              <span>{text}</span>
              <span className={style.soft}>
                {[ownerName ?? words.nobodyYet, dueOn ? words.byDate({ date: formats.date(dueOn) }) : '']
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            {mayEnd ? <Button onClick={() => end(id)}>{words.done}</Button> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
