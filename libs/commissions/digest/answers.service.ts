import { type Clock, demand, formatInstant, newId, Refusal } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Duty, HoursSource } from '../hours/hours.entities.js';
import { Hours } from '../hours/hours.service.js';
import { laterDay } from '../rules/digest.js';
import { TaskEvents } from '../tasks/events.js';
import { TaskHands } from '../tasks/hands.service.js';
import { TaskMoves } from '../tasks/moves.service.js';
import { Tasks } from '../tasks/tasks.service.js';
import { TaskUndo } from '../tasks/undo.service.js';
import { DigestChoices } from './choices.service.js';
import { type AnswerTraces, DigestAnswer, DigestLink } from './digest.entities.js';
import type { DigestPage } from './digest.types.js';
import { DigestLinks, type Led, type Standing } from './links.service.js';
import { DigestPages } from './pages.service.js';

type TaskOf = NonNullable<Standing['task']>;

/** What is done from a digest, by its links alone: each does one thing, once, and takes it back on request. */
@Injectable()
export class DigestAnswers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DigestLinks) private readonly links: DigestLinks,
    @Inject(DigestPages) private readonly pages: DigestPages,
    @Inject(DigestChoices) private readonly choices: DigestChoices,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
    @Inject(TaskHands) private readonly hands: TaskHands,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(TaskEvents) private readonly events: TaskEvents,
    @Inject(TaskUndo) private readonly undoing: TaskUndo,
    @Inject(Hours) private readonly hours: Hours,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Does what a link says. Refuses `digest.unknown`, `digest.another` (somebody else is signed in), `digest.used`,
   * `digest.expired`, and where the task has moved on `digest.left`, `digest.changed-hands`, `digest.gone`, `digest.finished`;
   * and as the verb itself does.
   */
  async answer(token: string): Promise<DigestPage> {
    const led = await this.taken(token);
    const { link, state, task, moot } = await this.pages.standing(led);
    if (link.usedAt) throw new Refusal('digest.used', { at: said(link.usedAt) });
    demand(state === 'open', 'digest.expired');
    if (moot) throw new Refusal(moot);
    const traces = task ? await this.about(link.answer, task) : { choice: await this.choices.stop() };
    await this.db.change(DigestLink, link.id, { usedAt: this.clock.now(), traces });
    return this.pages.of(led);
  }

  /**
   * Takes back what a link did. Refuses `digest.not-used`, `digest.undone`, and as taking it back when signed in does:
   * `task.changed-since`, `hours.ruled`.
   */
  async undo(token: string): Promise<DigestPage> {
    const led = await this.taken(token);
    const { link } = led;
    demand(link.usedAt !== null, 'digest.not-used');
    demand(link.undoneAt === null, 'digest.undone');
    const { eventIds = [], hoursId, choice } = link.traces;
    if (eventIds.length > 0) await this.undoing.undo(eventIds);
    if (hoursId) await this.hours.withdraw([hoursId]);
    if (link.answer === DigestAnswer.stop) await this.choices.choose(choice ?? this.choices.usual());
    await this.db.change(DigestLink, link.id, { undoneAt: this.clock.now() });
    return this.pages.of(led);
  }

  /** The link, for its person and nobody else, held until the operation ends. */
  private async taken(token: string): Promise<Led> {
    const led = await this.links.follow(token);
    if (led.another) throw new Refusal('digest.another', { name: led.person.displayName });
    return { ...led, link: await this.links.take(led.link.id) };
  }

  private async about(answer: DigestAnswer, task: TaskOf): Promise<AnswerTraces> {
    if (answer === DigestAnswer.hour) return { hoursId: await this.hour(task) };
    if (answer === DigestAnswer.done) await this.moves.finish(task.id);
    if (answer === DigestAnswer.not_me) await this.hands.giveBack(task.id);
    if (answer === DigestAnswer.later) {
      await this.tasks.postpone(task.id, laterDay(task.dueOn, currentToday(this.clock)));
    }
    return { eventIds: await this.events.sinceBeginning([task.id]) };
  }

  private async hour({ title, commissionId }: TaskOf): Promise<string> {
    const id = newId();
    await this.hours.declare([
      {
        ...{ id, commissionId, minutes: 60, what: title, duty: Duty.action, source: HoursSource.digest },
        onDay: currentToday(this.clock),
      },
    ]);
    return id;
  }
}

const said = (at: Date): string =>
  formatInstant(at, currentActor().locale, currentAssociation().timeZone, { weekday: true, year: false });
