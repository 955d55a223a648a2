import { newId } from '@etabli/kernel/ids';
import { Dialog, elsewhere, errorOf, Form, LongTextField, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { SendReminderDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import type { Plan } from './reminder.js';
import style from './reminder.module.css';

interface Props {
  assemblyId: string;
  plan: Plan;
  onClose: () => void;
}

/** The words and the people, read before anything leaves. */
export function ReminderDialog({ assemblyId, plan, onClose }: Props) {
  const words = useMessages(messages);
  const [text, setText] = useState(plan.text);
  const [id] = useState(() => newId());
  const verb = useVerb(SendReminderDocument, { refetch: ['ReminderPlan', 'Sendings'] });
  const count = plan.byMail.length;
  const send = async () => {
    const said = await verb.run({ input: { id, assemblyId, text } });
    if (!said.done) return;
    notify({ text: words.sent({ count: said.result.reach }) });
    onClose();
  };
  return (
    <Dialog title={words.dialogTitle} onClose={onClose}>
      <Form
        verb={words.send({ count })}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['text'])}
        onSubmit={send}
      >
        <p>{words.dialogLead}</p>
        <LongTextField
          required
          rows={7}
          label={words.text}
          value={text}
          onChange={setText}
          error={errorOf(verb.refusal, 'text')}
        />
        <details>
          <summary>{words.who({ count })}</summary>
          <ul className={style.people}>
            {plan.byMail.map(({ personId, name }) => (
              <li key={personId}>{name}</li>
            ))}
          </ul>
        </details>
      </Form>
    </Dialog>
  );
}
