import { useQuery } from '@apollo/client/react';
import { Notice, SidePanel, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { OneTaskDocument, type OneTaskQuery } from '../../gql/commissions.js';
import { messages } from './messages.js';
import { Attachments } from './panel/attachments.js';
import { Checklist } from './panel/checklist.js';
import { Comments } from './panel/comments.js';
import { Description } from './panel/description.js';
import { History } from './panel/history.js';
import { LabelsOfTask } from './panel/labels.js';
import { Links } from './panel/links.js';
import { Needs } from './panel/needs.js';
import { TaskActions } from './panel/task-actions.js';
import { TimeGiven } from './panel/time-given.js';
import { Who } from './panel/who.js';
import { SeriesFacts } from './series.js';

export type OpenTask = OneTaskQuery['task'];

/** Everything about one task, beside its board; on a phone it takes the screen. */
export function TaskPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useMessages(messages);
  const query = useQuery(OneTaskDocument, { variables: { id } });
  return (
    <SidePanel title={query.data?.task.title ?? words.tasks} onClose={onClose}>
      <Answered query={query}>{({ task }) => <Known task={task} onClose={onClose} />}</Answered>
    </SidePanel>
  );
}

function Known({ task, onClose }: { task: OpenTask; onClose: () => void }) {
  const words = useMessages(messages);
  const changes = abilities(task.viewerCan).can('describe');
  return (
    <>
      {task.removedAt ? <Notice>{words.removedNotice}</Notice> : null}
      {task.private ? <Notice>{words.draftNotice}</Notice> : null}
      <TaskActions task={task} onRemoved={onClose} />
      {task.series ? <SeriesFacts series={task.series} arranges={false} /> : null}
      <Who task={task} />
      <TimeGiven task={task} />
      <Description task={task} changes={changes} />
      <Checklist task={task} changes={changes} />
      <LabelsOfTask task={task} changes={changes} />
      <Attachments task={task} changes={changes} />
      <Links task={task} changes={changes} />
      <Needs task={task} changes={changes} />
      <Comments task={task} />
      <History task={task} />
    </>
  );
}
