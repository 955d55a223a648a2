import { newId } from '@etabli/kernel/ids';
import { CheckField, Form, LongTextField, Stack, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useDraft } from '../../app/draft.js';
import type { MyTaskFragment } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './my-tasks.module.css';
import type { Say } from './use-saying.js';

interface Props {
  task: MyTaskFragment;
  say: Say;
}

/** The steps of a task and what is said about it, read and written with or without network. */
export function TaskDetails({ task, say }: Props) {
  const { description, checklist, comments, viewerCan } = task;
  const { can } = abilities(viewerCan);
  return (
    <Stack gap={2}>
      {description ? <p className={style.text}>{description}</p> : null}
      {checklist.length > 0 ? <Steps steps={checklist} changes={can('describe')} say={say} /> : null}
      {comments.length > 0 ? <Said comments={comments} /> : null}
      {can('comment') ? <Speak task={task} say={say} /> : null}
    </Stack>
  );
}

interface StepsProps {
  steps: MyTaskFragment['checklist'];
  changes: boolean;
  say: Say;
}

function Steps({ steps, changes, say }: StepsProps) {
  const words = useMessages(messages);
  const tick = (id: string, step: string, done: boolean) =>
    done
      ? say('CheckItem', { id }, words.checked({ step }))
      : say('UncheckItem', { id }, words.unchecked({ step }));
  return (
    <ul className={style.parts} aria-label={words.steps}>
      {steps.map(({ id, title, doneAt }) => (
        <li key={id}>
          <CheckField
            label={title}
            checked={doneAt !== null}
            disabled={!changes}
            onChange={(done) => void tick(id, title, done)}
          />
        </li>
      ))}
    </ul>
  );
}

function Said({ comments }: { comments: MyTaskFragment['comments'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <ol className={style.parts}>
      {comments.map(({ id, body, mine, author, authorName, recordedAt }) => (
        <li key={id}>
          <strong>{mine ? words.you : author?.displayName || authorName || words.theHouse}</strong>{' '}
          <small className={style.soft}>{formats.instant(recordedAt)}</small>
          <p className={style.text}>{body}</p>
        </li>
      ))}
    </ol>
  );
}

const silence = { body: '' };

/** The draft is the one of the task's own panel: what was begun there goes on here. */
function Speak({ task: { id: taskId, title }, say }: Props) {
  const words = useMessages(messages);
  const { value, change, clear } = useDraft(`task.comment.${taskId}`, silence);
  const submit = async () => {
    const body = value.body.trim();
    if (!body) return;
    const input = { id: newId(), taskId, body, mentionIds: [], readNames: true };
    const fate = await say('CommentTask', input, words.commented({ title }));
    if (fate.kind !== 'refused') clear();
  };
  return (
    <Form verb={words.say} weight="plain" onSubmit={submit}>
      <LongTextField
        required
        label={words.comment}
        hint={words.commentHint}
        value={value.body}
        onChange={(body) => change({ body })}
      />
    </Form>
  );
}
