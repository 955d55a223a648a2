import { Button, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { type Beginning, BeginTaskDialog } from './begin-task-dialog.js';
import { messages } from './messages.js';
import { TasksAbout, type ToldTask } from './tasks-about.js';
import { useBegins } from './use-begins.js';

/** On the page of something: the tasks that are about it, and one more from there. */
export function TasksHere({ tasks, ...beginning }: Beginning & { tasks: readonly ToldTask[] }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const begins = useBegins();
  if (!begins && tasks.length === 0) return null;
  return (
    <Section
      title={words.tasks}
      actions={begins ? <Button onClick={() => setOpen(true)}>{words.beginVerb}</Button> : null}
    >
      {tasks.length > 0 ? <TasksAbout tasks={tasks} /> : <p>{words.beginNone}</p>}
      {open ? <BeginTaskDialog {...beginning} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
