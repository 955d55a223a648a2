import { can } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { Search, type SearchHit } from '@etabli/membership';
import { currentActor, Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { demandOne, type LinkedTo, type LinkTarget, thingOf } from '../rules/task-links.js';
import { TaskEvents } from './events.js';
import { TaskLink } from './parts.entities.js';
import type { TaskLinkInput } from './parts.inputs.js';
import { Task } from './tasks.entities.js';

/** What tasks are about. Commissions keep ids; the area that has the thing says what it is called, where it is, and to whom. */
@Injectable()
export class LinkedTasks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Search) private readonly search: Search,
    @Inject(TaskEvents) private readonly events: TaskEvents,
  ) {}

  /**
   * Says what a task is about. Refuses `task-link.one` (nothing, or several things), `task-link.address`,
   * `task-link.there-already`, `not-found`, also for what the viewer may not read.
   */
  async link(task: Task, { title, ...to }: TaskLinkInput): Promise<void> {
    demandOne(to);
    demand(to.url || (await this.thing(to)), 'not-found');
    const { id } = await this.db.add(TaskLink, { taskId: task.id, title: title?.trim() ?? '', ...to });
    await this.events.turned(task, { part: 'link', id, on: true });
  }

  /** What a link leads to inside the house, as the viewer may read it; null for a page of the web. Batched. */
  async thing(link: LinkTarget): Promise<SearchHit | null> {
    const thing = thingOf(link);
    return thing && this.search.byId(thing.kind, thing.id);
  }

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
