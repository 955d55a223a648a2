import { DateField, Dialog, elsewhere, errorOf, Form, SelectField, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { OpenTaskDocument, type TaskLinkInput } from '../../gql/commissions.js';
import { useMine } from '../use-mine.js';
import { messages } from './messages.js';
import { useTaskVerb } from './use-task-verb.js';

export interface Beginning {
  /** What the task will be about, and how people call it. */
  about: TaskLinkInput;
  what: string;
  /** What shows the tasks of that thing, read again afterwards. */
  refetch: string[];
}

const FIELDS = ['title', 'commissionId', 'dueOn'];

/** Begins a task where the need is seen: it goes to the board of a commission, and leads back here. */
export function BeginTaskDialog({ about, what, refetch, onClose }: Beginning & { onClose: () => void }) {
  const words = useMessages(messages);
  const mine = useMine();
  const verb = useTaskVerb(OpenTaskDocument, refetch);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState('');
  const [dueOn, setDueOn] = useState('');
  const commissionId = chosen || (mine.length === 1 ? (mine[0]?.value ?? '') : '');
  const begin = async () => {
    const input = { title, commissionId, dueOn: dueOn || null, about };
    if (await verb.say({ input }, words.added({ title: title.trim() }))) onClose();
  };
  return (
    <Dialog title={words.beginTitle({ what })} onClose={onClose}>
      <Form
        verb={words.beginVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, FIELDS)}
        onSubmit={() => void begin()}
      >
        <TextField
          required
          label={words.beginWhat}
          maxLength={200}
          value={title}
          onChange={setTitle}
          error={errorOf(verb.refusal, 'title')}
        />
        <SelectField
          required
          label={words.beginBoard}
          value={commissionId}
          onChange={setChosen}
          options={mine.length === 1 ? mine : [{ value: '', label: words.beginChoose }, ...mine]}
          error={errorOf(verb.refusal, 'commissionId')}
        />
        <DateField
          label={words.dueOn}
          value={dueOn}
          onChange={setDueOn}
          error={errorOf(verb.refusal, 'dueOn')}
        />
      </Form>
    </Dialog>
  );
}
