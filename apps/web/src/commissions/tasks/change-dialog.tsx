import { CheckField, DateField, Dialog, Form, notify, SelectField, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { ChangeTasksDocument, type StageHereFragment } from '../../gql/commissions.js';
import { messages } from './messages.js';
import { seen, useUndo } from './use-task-verb.js';

interface Props {
  ids: readonly string[];
  stages: readonly StageHereFragment[];
  onClose: () => void;
  onDone: () => void;
}

const nothing = { stageId: '', dueOn: '', label: '', remove: false };

/** One change for many tasks, all of them or none; taken back as one. */
export function ChangeDialog({ ids, stages, onClose, onDone }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(ChangeTasksDocument, { refetch: seen });
  const undo = useUndo();
  const [change, setChange] = useState(nothing);
  const set = (changes: Partial<typeof nothing>) => setChange({ ...change, ...changes });
  const submit = async () => {
    const { stageId, dueOn, label, remove } = change;
    const said = await verb.run({
      ids: [...ids],
      change: {
        ...(stageId ? { stageId } : {}),
        ...(dueOn ? { dueOn } : {}),
        ...(label.trim() ? { label } : {}),
        ...(remove ? { remove } : {}),
      },
    });
    if (!said.done) return;
    const { eventIds } = said.result;
    notify({ text: words.changed({ count: ids.length }), undo: () => undo(eventIds) });
    onDone();
  };
  return (
    <Dialog title={words.changeTitle({ count: ids.length })} onClose={onClose}>
      <Form verb={words.change} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <SelectField
          label={words.stage}
          value={change.stageId}
          onChange={(stageId) => set({ stageId })}
          options={[
            { value: '', label: words.asTheyAre },
            ...stages.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <DateField label={words.dueOn} value={change.dueOn} onChange={(dueOn) => set({ dueOn })} />
        <TextField
          label={words.putLabel}
          maxLength={60}
          value={change.label}
          onChange={(label) => set({ label })}
        />
        <CheckField label={words.takeOff} checked={change.remove} onChange={(remove) => set({ remove })} />
      </Form>
    </Dialog>
  );
}
