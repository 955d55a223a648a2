import { durationWords } from '@etabli/commissions/rules/duration';
import {
  Button,
  DateField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  Section,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { DescribeTaskDocument } from '../../../gql/commissions.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useTaskVerb } from '../use-task-verb.js';

/** What there is to do, in its words; and the same as fields, for who may change it. */
export function Description({ task, changes }: { task: OpenTask; changes: boolean }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const [editing, setEditing] = useState(false);
  const { description, estimateMinutes } = task;
  const duration = estimateMinutes ? durationWords(estimateMinutes, locale) : null;
  return (
    <Section
      level={3}
      title={words.facts}
      actions={
        changes && !editing ? (
          <Button weight="quiet" onClick={() => setEditing(true)}>
            {words.edit}
          </Button>
        ) : null
      }
    >
      {editing ? (
        <Fields task={task} onClose={() => setEditing(false)} />
      ) : (
        <>
          {description ? <p className={style.text}>{description}</p> : null}
          {duration ? <p className={style.soft}>{words.estimated({ duration })}</p> : null}
        </>
      )}
    </Section>
  );
}

function Fields({ task, onClose }: { task: OpenTask; onClose: () => void }) {
  const words = useMessages(messages);
  const verb = useTaskVerb(DescribeTaskDocument);
  const { title, description, dueOn, estimateMinutes } = task;
  const [value, setValue] = useState({ title, description, dueOn: dueOn ?? '', estimateMinutes });
  const set = (changes: Partial<typeof value>) => setValue({ ...value, ...changes });
  const submit = async () => {
    const input = { ...value, dueOn: value.dueOn || null };
    if (await verb.tell({ id: task.id, input }, words.saved)) onClose();
  };
  return (
    <Form
      verb={words.save}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['title'])}
      onSubmit={submit}
      aside={
        <Button weight="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      }
    >
      <TextField
        required
        label={words.title}
        maxLength={200}
        value={value.title}
        onChange={(next) => set({ title: next })}
        error={errorOf(verb.refusal, 'title')}
      />
      <DateField label={words.dueOn} value={value.dueOn} onChange={(next) => set({ dueOn: next })} />
      <NumberField
        label={words.estimate}
        min={1}
        max={60_000}
        value={value.estimateMinutes}
        onChange={(next) => set({ estimateMinutes: next })}
      />
      <LongTextField
        label={words.description}
        rows={5}
        value={value.description}
        onChange={(next) => set({ description: next })}
      />
    </Form>
  );
}
