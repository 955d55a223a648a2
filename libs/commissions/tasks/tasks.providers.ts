import { BoardResolver, StagesResolver } from './board.resolver.js';
import { Boards } from './board.service.js';
import { TaskBulk } from './bulk.service.js';
import { Checklists } from './checklists.service.js';
import { TaskComments } from './comments.service.js';
import { AttachedToResolver, CommissionDocumentsResolver } from './documents.resolver.js';
import { Enclosed } from './enclosed.service.js';
import { EntrustedTasks } from './entrusted.service.js';
import { TaskEvents } from './events.js';
import { TaskHands } from './hands.service.js';
import { KeptLooking, KeptLookings, KeptLookingsResolver } from './kept-lookings.js';
import { Label } from './labels.entities.js';
import { LabelsResolver } from './labels.resolver.js';
import { Labels } from './labels.service.js';
import { TasksAboutPersonResolver } from './linked.resolver.js';
import { LinkedTasks } from './linked.service.js';
import { MentionsResolver, TaskCallsResolver } from './mentions.resolver.js';
import { TaskMentions } from './mentions.service.js';
import { TaskMoves } from './moves.service.js';
import {
  AssigneeResolver,
  AttachmentResolver,
  ChecklistItemResolver,
  CommentResolver,
  EventResolver,
  LinkResolver,
} from './part-fields.resolver.js';
import {
  ChecklistItem,
  TaskAssignee,
  TaskAttachment,
  TaskComment,
  TaskEvent,
  TaskLink,
} from './parts.entities.js';
import { TaskParts } from './parts.js';
import { TaskPartsResolver } from './parts.resolver.js';
import { Places } from './places.js';
import { TasksSource } from './privacy.source.js';
import { TaskReads } from './reads.js';
import { TaskSeries } from './series.entities.js';
import { SeriesOfCommissionResolver, SeriesOfTaskResolver, SeriesResolver } from './series.resolver.js';
import { SeriesOfTasks } from './series.service.js';
import { SeriesWorker } from './series.worker.js';
import { SeriesHands } from './series-hands.service.js';
import { Stage } from './stages.entities.js';
import { Stages } from './stages.service.js';
import { TaskFieldsResolver } from './task-fields.resolver.js';
import { Task } from './tasks.entities.js';
import { TasksResolver } from './tasks.resolver.js';
import { Tasks } from './tasks.service.js';
import { TaskUndo } from './undo.service.js';
import { TaskWriting } from './writing.js';

/** The tables of tasks, for the data source. */
export const tasksEntities = [
  KeptLooking,
  Stage,
  Task,
  TaskAssignee,
  ChecklistItem,
  TaskComment,
  TaskAttachment,
  TaskLink,
  TaskEvent,
  Label,
  TaskSeries,
];

/** What other nouns of the house may ask of tasks. */
export const tasksExports = [
  Tasks,
  EntrustedTasks,
  TaskMoves,
  TaskHands,
  TaskReads,
  TaskEvents,
  TaskUndo,
  Stages,
  Labels,
  SeriesOfTasks,
  LinkedTasks,
];

export const tasksProviders = [
  KeptLookings,
  KeptLookingsResolver,
  ...tasksExports,
  Places,
  TaskParts,
  TaskWriting,
  TaskBulk,
  Boards,
  TasksSource,
  Checklists,
  TaskComments,
  TaskMentions,
  MentionsResolver,
  TasksAboutPersonResolver,
  TaskCallsResolver,
  Enclosed,
  BoardResolver,
  StagesResolver,
  TasksResolver,
  TaskFieldsResolver,
  TaskPartsResolver,
  LabelsResolver,
  AssigneeResolver,
  ChecklistItemResolver,
  CommentResolver,
  AttachmentResolver,
  AttachedToResolver,
  CommissionDocumentsResolver,
  LinkResolver,
  EventResolver,
  SeriesHands,
  SeriesWorker,
  SeriesResolver,
  SeriesOfTaskResolver,
  SeriesOfCommissionResolver,
];
