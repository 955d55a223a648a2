import { CheckField, IconButton, Section, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useVerb } from '../../../app/client/use-verb.js';
import {
  AddCheckItemDocument,
  CheckItemDocument,
  RemoveCheckItemDocument,
  UncheckItemDocument,
} from '../../../gql/commissions.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { seen, useTaskVerb } from '../use-task-verb.js';
import { LineForm } from './line-form.js';

/** The steps of a task: a tick says who did it, and when. */
export function Checklist({ task, changes }: { task: OpenTask; changes: boolean }) {
  const words = useMessages(messages);
  const adding = useVerb(AddCheckItemDocument, { refetch: seen });
  const checking = useVerb(CheckItemDocument, { refetch: seen });
  const unchecking = useVerb(UncheckItemDocument, { refetch: seen });
  const removing = useTaskVerb(RemoveCheckItemDocument);
  const { checklist } = task;
  if (checklist.length === 0 && !changes) return null;
  const tick = (id: string, done: boolean) => void (done ? checking : unchecking).tell({ id });
  return (
    <Section level={3} title={words.checklist}>
      <ul className={style.rows}>
        {checklist.map(({ id, title, doneAt, doneBy }) => (
          <li key={id} className={style.row}>
            <CheckField
              label={title}
              {...(doneBy ? { hint: doneBy.displayName } : {})}
              checked={doneAt !== null}
              disabled={!changes}
              onChange={(done) => tick(id, done)}
            />
            {changes ? (
              <IconButton
                label={words.removeStep({ title })}
                icon={<IconX />}
                onClick={() => void removing.tell({ id }, words.stepRemoved({ title }))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {changes ? (
        <LineForm
          label={words.addStep}
          verb={words.addVerb}
          busy={adding.busy}
          refusal={adding.refusal}
          maxLength={300}
          onSubmit={async (title) => (await adding.run({ taskId: task.id, title })).done}
        />
      ) : null}
    </Section>
  );
}
