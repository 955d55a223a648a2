import { can } from '@etabli/access';
import { currentActor, Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { TaskLink } from './parts.entities.js';
import { Task } from './tasks.entities.js';

/** What a task can be about, and is asked from there. */
export type LinkedTo = 'agendaItemId' | 'assemblyId' | 'personId';

/** Tasks as they are seen from what they are about. */
@Injectable()
export class LinkedTasks {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The tasks about something, by title; batched. None for who does not read commissions. */
  async about(what: LinkedTo, id: string): Promise<Task[]> {
    if (!can(currentActor(), 'commissions.read')) return [];
    const found = await load(`tasks-about ${what}`, id, async (ids) => {
      const links = await this.db.find(TaskLink, { where: { [what]: In([...ids]), removedAt: IsNull() } });
      const tasks = await this.db.find(Task, {
        where: { id: In(links.map(({ taskId }) => taskId)), removedAt: IsNull() },
        order: { title: 'asc', id: 'asc' },
      });
      return new Map(
        ids.map((each) => {
          const own = new Set(links.filter((link) => link[what] === each).map(({ taskId }) => taskId));
          return [each, tasks.filter((task) => own.has(task.id))];
        }),
      );
    });
    return found ?? [];
  }
}
