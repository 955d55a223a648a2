import { Button, Dialog, Form, Menu, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  AddStageDocument,
  RemoveStageDocument,
  RenameStageDocument,
  ShiftStageDocument,
  type StageHereFragment,
} from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './tasks.module.css';
import { seen } from './use-task-verb.js';

interface Props {
  commissionId: string;
  stages: readonly StageHereFragment[];
}

/** « Ranger les colonnes », for who leads. */
export function StagesMenu(props: Props) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button weight="quiet" onClick={() => setOpen(true)}>
        {words.arrange}
      </Button>
      {open ? <StagesDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function StagesDialog({ commissionId, stages, onClose }: Props & { onClose: () => void }) {
  const words = useMessages(messages);
  const adding = useVerb(AddStageDocument, { refetch: seen });
  const shifting = useVerb(ShiftStageDocument, { refetch: seen });
  const removing = useVerb(RemoveStageDocument, { refetch: seen });
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<string | null>(null);
  const add = async () => {
    const said = await adding.run({ commissionId, name });
    if (!said.done) return;
    notify({ text: words.stageAdded({ name }) });
    setName('');
  };
  const shift = (id: string, position: number) => void shifting.tell({ id, position });
  const remove = async (id: string) => {
    const said = await removing.tell({ id });
    if (said.done) notify({ text: words.stageRemoved });
  };
  return (
    <Dialog title={words.arrange} onClose={onClose}>
      <ul className={style.rows}>
        {stages.map((stage, at) => (
          <li key={stage.id} className={style.row}>
            {renaming === stage.id ? (
              <Rename stage={stage} onDone={() => setRenaming(null)} />
            ) : (
              <>
                <span>{stage.name}</span>
                <Menu
                  compact
                  label={words.stageMore(stage)}
                  items={[
                    { label: words.renameStage, onPick: () => setRenaming(stage.id) },
                    ...(at > 0 ? [{ label: words.stageLeft, onPick: () => shift(stage.id, at - 1) }] : []),
                    ...(at < stages.length - 1
                      ? [{ label: words.stageRight, onPick: () => shift(stage.id, at + 1) }]
                      : []),
                    { label: words.removeStage, danger: true, onPick: () => void remove(stage.id) },
                  ]}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <Form verb={words.addStage} weight="plain" busy={adding.busy} refusal={adding.refusal} onSubmit={add}>
        <TextField required label={words.stageName} maxLength={60} value={name} onChange={setName} />
      </Form>
    </Dialog>
  );
}

function Rename({ stage, onDone }: { stage: StageHereFragment; onDone: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(RenameStageDocument, { refetch: seen });
  const [name, setName] = useState(stage.name);
  const submit = async () => {
    const said = await verb.run({ id: stage.id, name });
    if (!said.done) return;
    notify({ text: words.stageRenamed });
    onDone();
  };
  return (
    <Form verb={words.renameStage} weight="plain" busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
      <TextField required label={words.stageName} maxLength={60} value={name} onChange={setName} />
    </Form>
  );
}
