import { useQuery } from '@apollo/client/react';
import { Disclosure, IconButton, Link, Section, TextField, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import {
  DependNoMoreOnTaskDocument,
  DependOnTaskDocument,
  FindTasksDocument,
  type NeighbourHereFragment,
} from '../../../gql/commissions.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useLooking } from '../use-looking.js';
import { useTaskVerb } from '../use-task-verb.js';

/** What must be done first, and what comes after. */
export function Needs({ task, changes }: { task: OpenTask; changes: boolean }) {
  const words = useMessages(messages);
  const adding = useTaskVerb(DependOnTaskDocument);
  const removing = useTaskVerb(DependNoMoreOnTaskDocument);
  const { id: taskId, needs, neededBy } = task;
  const remove = ({ id, title }: NeighbourHereFragment) => (
    <IconButton
      label={words.removeNeed({ title })}
      icon={<IconX />}
      onClick={() => void removing.tell({ taskId, needsId: id }, words.needRemoved)}
    />
  );
  if (!changes && needs.length + neededBy.length === 0) return null;
  return (
    <Section level={3} title={words.needs}>
      <Neighbours tasks={needs} verb={changes ? remove : null} />
      {changes ? (
        <Disclosure face={words.addNeed} className={style.filterButton}>
          {(close) => (
            <FindTask
              not={taskId}
              onPick={(needsId) => {
                close();
                void adding.tell({ taskId, needsId }, words.needAdded);
              }}
            />
          )}
        </Disclosure>
      ) : null}
      {neededBy.length > 0 ? (
        <>
          <h4>{words.neededBy}</h4>
          <Neighbours tasks={neededBy} verb={null} />
        </>
      ) : null}
    </Section>
  );
}

interface NeighboursProps {
  tasks: readonly NeighbourHereFragment[];
  verb: ((task: NeighbourHereFragment) => React.ReactNode) | null;
}

function Neighbours({ tasks, verb }: NeighboursProps) {
  const words = useMessages(messages);
  const { openAt } = useLooking();
  return (
    <ul className={style.rows}>
      {tasks.map((task) => (
        <li key={task.id} className={style.row}>
          <span>
            <Link to={openAt(task.id)}>{task.title}</Link>
            {task.finishedAt ? <small> ({words.isDone})</small> : null}
          </span>
          {verb?.(task)}
        </li>
      ))}
    </ul>
  );
}

/** One of the tasks still to do, found by a few letters. */
function FindTask({ not, onPick }: { not: string; onPick: (id: string) => void }) {
  const words = useMessages(messages);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useQuery(FindTasksDocument, {
    variables: { page: { search, limit: 8, offset: 0, filter: { finished: false } } },
    skip: search.length < 2,
  });
  const found = (search.length < 2 ? [] : (data?.tasks.items ?? [])).filter(({ id }) => id !== not);
  return (
    <div className={style.filters}>
      <TextField
        required
        type="search"
        label={words.findTask}
        hint={words.findTaskHint}
        value={typed}
        onChange={setTyped}
      />
      <ul className={style.rows} aria-live="polite">
        {found.map(({ id, title, commission }) => (
          <li key={id}>
            <button type="button" className={style.pick} onClick={() => onPick(id)}>
              {title} <small>{commission.name}</small>
            </button>
          </li>
        ))}
        {data && search.length >= 2 && found.length === 0 ? (
          <li className={style.soft}>{words.noTask}</li>
        ) : null}
      </ul>
    </div>
  );
}
