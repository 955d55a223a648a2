import {
  Button,
  Disclosure,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  Section,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useEffect, useRef, useState } from 'react';
import { abilities } from '../../../app/abilities.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { useDraft } from '../../../app/draft.js';
import {
  CommentTaskDocument,
  ReadMentionsDocument,
  RemoveCommentDocument,
} from '../../../gql/commissions.js';
import { PersonPicker, type Picked } from '../../../members/words/person-picker.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { seen, useTaskVerb } from '../use-task-verb.js';

/** Words that came from another tool may be old. */
const isOfThisYear = (instant: string): boolean =>
  new Date(instant).getFullYear() === new Date().getFullYear();

/** What people say about a task; anyone may. */
export function Comments({ task }: { task: OpenTask }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const removing = useTaskVerb(RemoveCommentDocument);
  useRead(task);
  const speaks = abilities(task.viewerCan).can('comment');
  return (
    <Section level={3} title={words.comments}>
      <ol className={style.rows}>
        {task.comments.map(({ id, body, mine, recordedAt, author, authorName }) => (
          <li key={id} className={style.comment}>
            <span>
              <strong>{author?.displayName ?? (authorName || words.theHouse)}</strong>{' '}
              <small className={style.soft}>
                {formats.instant(recordedAt, { year: !isOfThisYear(recordedAt) })}
              </small>
            </span>
            <p className={style.text}>{body}</p>
            {mine ? (
              <span>
                <Button weight="quiet" onClick={() => void removing.tell({ id }, words.takenBack)}>
                  {words.takeBack}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {speaks ? <Speak task={task} /> : null}
    </Section>
  );
}

/** What calls the viewer is read once it is on the screen. */
function useRead({ id: taskId, callsViewer }: OpenTask): void {
  const { run } = useVerb(ReadMentionsDocument, { refetch: ['TodayMentions'] });
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!callsViewer || told.current === taskId) return;
    told.current = taskId;
    void run({ taskId });
  }, [callsViewer, taskId, run]);
}

const silence = { body: '' };

/** The next words, kept on this device until they are said; whom they name gets a mail. */
function Speak({ task }: { task: OpenTask }) {
  const words = useMessages(messages);
  const verb = useVerb(CommentTaskDocument, { refetch: seen });
  const draft = useDraft(`task.comment.${task.id}`, silence);
  const [called, setCalled] = useState<readonly Picked[]>([]);
  const { body } = draft.value;
  const call = (person: Picked) => {
    setCalled([...called, person]);
    draft.change({ body: `${body}${body && !body.endsWith(' ') ? ' ' : ''}@${person.displayName} ` });
  };
  const submit = async () => {
    const mentionIds = called
      .filter(({ displayName }) => body.includes(`@${displayName}`))
      .map(({ id }) => id);
    const said = await verb.run({ taskId: task.id, body, mentionIds });
    if (!said.done) return;
    draft.clear();
    setCalled([]);
  };
  return (
    <Form
      verb={words.say}
      weight="plain"
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['body'])}
      onSubmit={submit}
      aside={
        task.private ? null : (
          <Disclosure face={words.call} className={style.filterButton}>
            {(close) => (
              <div className={style.filters}>
                <PersonPicker
                  label={words.call}
                  hint={words.callHint}
                  value={null}
                  onPick={(person) => {
                    if (!person) return;
                    close();
                    call(person);
                  }}
                />
              </div>
            )}
          </Disclosure>
        )
      }
    >
      <LongTextField
        required
        label={words.comment}
        hint={words.commentHint}
        value={body}
        onChange={(next) => draft.change({ body: next })}
        error={errorOf(verb.refusal, 'body')}
      />
    </Form>
  );
}
