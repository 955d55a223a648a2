import { Button, Section, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../../app/abilities.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useUndo } from '../use-task-verb.js';

/** What a story begins with is not taken back from here. */
const FIRST = ['opened', 'imported', 'shown'];

/** How a task came to where it is, the latest first; the last change can be taken back. */
export function History({ task }: { task: OpenTask }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const undo = useUndo();
  const { can } = abilities(task.viewerCan);
  const undone = new Set(task.history.map(({ undoesId }) => undoesId));
  const last = task.history.find(({ id, kind }) => !undone.has(id) && kind !== 'undone');
  return (
    <Section level={3} title={words.history}>
      <ol className={style.rows}>
        {task.history.map(({ id, kind, by, person, stage, recordedAt }) => (
          <li key={id} className={style.row}>
            <span>
              {words.event({
                kind,
                by: by?.displayName ?? words.theHouse,
                stage: stage?.name ?? '',
                person: person?.displayName ?? '',
              })}{' '}
              <small className={style.soft}>{formats.instant(recordedAt, { year: false })}</small>
            </span>
            {id === last?.id && can('undo') && !FIRST.includes(kind) ? (
              <Button weight="quiet" onClick={() => void undo([id])}>
                {words.takeBackChange}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
