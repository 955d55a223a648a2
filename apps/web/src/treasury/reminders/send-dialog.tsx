import { ConfirmDanger, notify, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { SendRemindersDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';
import type { Reminder } from './ready.js';

/** Asked once, because what leaves does not come back: to whom, and for how much. */
export function SendDialog({ reminders, onClose }: { reminders: readonly Reminder[]; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(SendRemindersDocument, { refetch: AGAIN });
  const total = reminders.reduce((sum, { totalCents }) => sum + totalCents, 0);
  const send = async () => {
    const seen = reminders.flatMap(({ person, level, totalCents }) =>
      person ? [{ personId: person.id, level, totalCents }] : [],
    );
    const said = await verb.tell({ seen });
    if (said.done) {
      const { sent, leftOut } = said.result;
      const left = leftOut > 0 ? ` ${words.leftOut({ count: leftOut })}` : '';
      notify({ text: `${words.sent({ count: sent })}${left}` });
    }
    onClose();
  };
  return (
    <ConfirmDanger
      title={words.sendTitle({ count: reminders.length })}
      verb={words.send({ count: reminders.length })}
      busy={verb.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>{words.sendText({ total: formats.money(total) })}</p>
      <ul>
        {reminders.map(({ person, household, level, subject, totalCents }) => (
          <li key={person?.id}>
            {person?.displayName || words.somebody}
            {household ? `, ${words.paysFor({ household })}` : ''}, {formats.money(totalCents)} (
            {words.levelName({ rank: level + 1, subject })})
          </li>
        ))}
      </ul>
    </ConfirmDanger>
  );
}
