import { useQuery } from '@apollo/client/react';
import { Section, Tag, useMessages } from '@etabli/ui';
import { LabelsInUseDocument, LabelTaskDocument, UnlabelTaskDocument } from '../../../gql/commissions.js';
import { Labels } from '../card.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useTaskVerb } from '../use-task-verb.js';
import { LineForm } from './line-form.js';

/** The words a task is found by. */
export function LabelsOfTask({ task, changes }: { task: OpenTask; changes: boolean }) {
  const words = useMessages(messages);
  const sticking = useTaskVerb(LabelTaskDocument);
  const peeling = useTaskVerb(UnlabelTaskDocument);
  const { data } = useQuery(LabelsInUseDocument, { skip: !changes });
  const { id: taskId, labels } = task;
  if (!changes && labels.length === 0) return null;
  const on = new Set(labels.map(({ id }) => id));
  return (
    <Section level={3} title={words.labels}>
      <div className={style.facts}>
        {changes ? (
          labels.map(({ id, name }) => (
            <Tag
              key={id}
              removeLabel={words.unlabel({ name })}
              onRemove={() => void peeling.tell({ taskId, labelId: id }, words.unlabelled({ name }))}
            >
              {name}
            </Tag>
          ))
        ) : (
          <Labels labels={labels} />
        )}
      </div>
      {changes ? (
        <LineForm
          label={words.addLabel}
          verb={words.addVerb}
          busy={sticking.busy}
          refusal={sticking.refusal}
          maxLength={60}
          among={(data?.labels ?? []).filter(({ id }) => !on.has(id)).map(({ name }) => name)}
          onSubmit={(name) => sticking.tell({ taskId, name }, words.labelled({ name }))}
        />
      ) : null}
    </Section>
  );
}
