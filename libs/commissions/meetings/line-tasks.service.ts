import type { Clock } from '@etabli/kernel';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskHands } from '../tasks/hands.service.js';
import { TaskReads } from '../tasks/reads.js';
import { Task } from '../tasks/tasks.entities.js';
import { Tasks } from '../tasks/tasks.service.js';
import { TaskWriting } from '../tasks/writing.js';
import { LineKind, MeetingLine } from './meetings.entities.js';
import { Meetings } from './meetings.service.js';

/** As long as the title of a task may be; a longer line is its description too. */
const TITLE = 200;

/** What an action says: its words, who does it and by when. */
export interface ActionSaid {
  text: string;
  ownerId: string | null;
  dueOn: string | null;
}

/**
 * An action of a commission's notes is a task of its board: the same record, written from both sides. The meeting of all
 * commissions has no board; its actions are lines only.
 */
@Injectable()
export class LineTasks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Meetings) private readonly meetings: Meetings,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskHands) private readonly hands: TaskHands,
    @Inject(TaskWriting) private readonly writing: TaskWriting,
  ) {}

  /** What a line says, as the board says it now if it is a task. */
  async said({ text, ownerId: owner, dueOn, ...line }: MeetingLine): Promise<ActionSaid> {
    const task = line.kind === LineKind.action ? await this.of(line) : null;
    if (!task) return { text, dueOn, ownerId: owner };
    const holders = (await this.reads.holders(task.id)).map(({ personId }) => personId);
    const ownerId = holders.find((id) => id === owner) ?? holders[0] ?? null;
    return { text: text.length <= TITLE ? task.title : text, ownerId, dueOn: task.dueOn };
  }

  /** Brings the board in line with a line that was just written: its task is opened, changed, taken off or put back. */
  async follow(line: MeetingLine, before: ActionSaid): Promise<MeetingLine> {
    const { commissionId } = await this.meetings.get(line.meetingId);
    const acts = line.kind === LineKind.action && line.removedAt === null && line.text !== '';
    const task = await this.of(line);
    if (!task) return acts && commissionId ? this.open(line, commissionId) : line;
    if (!acts) {
      if (task.removedAt === null)
        await this.writing.replace(task, 'removed', { removedAt: this.clock.now().toISOString() });
      return line;
    }
    const there =
      task.removedAt === null ? task : await this.writing.replace(task, 'restored', { removedAt: null });
    await this.writing.describe(there, { ...wordsOf(line), dueOn: line.dueOn });
    await this.hand(there, before.ownerId, line.ownerId);
    return line;
  }

  private async open(line: MeetingLine, commissionId: string): Promise<MeetingLine> {
    const { id } = await this.tasks.enter({
      ...{ commissionId, ...wordsOf(line), dueOn: line.dueOn },
      assigneeIds: line.ownerId ? [line.ownerId] : [],
    });
    return this.db.change(MeetingLine, line.id, { taskId: id });
  }

  private async hand(task: Task, from: string | null, to: string | null): Promise<void> {
    if (from === to) return;
    const holders = (await this.reads.holders(task.id)).map(({ personId }) => personId);
    if (from && holders.includes(from)) await this.hands.free(task, from);
    if (to && !holders.includes(to)) await this.hands.put(task, to);
  }

  private async of({ taskId }: Pick<MeetingLine, 'taskId'>): Promise<Task | null> {
    return taskId ? this.db.get(Task, taskId, { lock: true }) : null;
  }
}

/** The words of a line as a task says them. */
const wordsOf = ({ text }: MeetingLine): { title: string; description?: string } =>
  text.length <= TITLE ? { title: text } : { title: `${text.slice(0, TITLE - 1)}…`, description: text };
