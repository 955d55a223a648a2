import type { Clock } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { HoursState } from '../hours/hours.entities.js';
import { Hours } from '../hours/hours.service.js';
import { laterDay } from '../rules/digest.js';
import { TaskUndo } from '../tasks/undo.service.js';
import { DigestChoices } from './choices.service.js';
import { DigestAnswer, type DigestLink, DigestRhythm } from './digest.entities.js';
import { type DigestOther, type DigestPage, DigestPageState } from './digest.types.js';
import { DigestKeys } from './keys.js';
import { answers } from './letter.js';
import { DigestLinks, type Led, type Standing } from './links.service.js';

/** The page that a link of a digest opens. Looking changes nothing. */
@Injectable()
export class DigestPages {
  constructor(
    @Inject(DigestLinks) private readonly links: DigestLinks,
    @Inject(DigestKeys) private readonly keys: DigestKeys,
    @Inject(DigestChoices) private readonly choices: DigestChoices,
    @Inject(TaskUndo) private readonly undoing: TaskUndo,
    @Inject(Hours) private readonly hours: Hours,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a link shows. Refuses `digest.unknown`. */
  async look(token: string): Promise<DigestPage> {
    return this.of(await this.links.follow(token));
  }

  /** A link as it stands now. */
  async standing(led: Led): Promise<Standing> {
    return ownOf(led, await this.links.ofMail(led));
  }

  /** The page, everything read again. */
  async of(led: Led): Promise<DigestPage> {
    const mail = await this.links.ofMail(led);
    const own = ownOf(led, mail);
    const state = led.another ? DigestPageState.another : stateOf(own);
    const shown = state !== DigestPageState.another;
    const { name, slug, timeZone } = currentAssociation();
    return {
      ...{ associationName: name, slug, timeZone, personName: led.person.displayName, state },
      answer: own.link.answer,
      reason: this.reasonOf(state, own, led),
      task: shown ? this.taskOf(own) : null,
      usedAt: own.link.usedAt,
      undoable: state === DigestPageState.used && (await this.isUndoable(own.link)),
      others: shown && state !== DigestPageState.open ? this.othersOf(own, mail) : [],
    };
  }

  private reasonOf(state: DigestPageState, { moot }: Standing, { person }: Led): string | null {
    const { locale } = currentActor();
    if (state === DigestPageState.another) {
      return sentence('digest.another', { name: person.displayName }, locale);
    }
    return state === DigestPageState.moot && moot ? sentence(moot, {}, locale) : null;
  }

  private taskOf({ task }: Standing): DigestPage['task'] {
    if (!task) return null;
    const { title, commission, dueOn } = task;
    return { title, commission, dueOn, laterOn: laterDay(dueOn, currentToday(this.clock)) };
  }

  private async isUndoable({ answer, traces }: DigestLink): Promise<boolean> {
    if (answer === DigestAnswer.stop) return (await this.choices.mine()).rhythm === DigestRhythm.off;
    if (traces.hoursId) return (await this.hours.one(traces.hoursId)).state === HoursState.declared;
    return this.undoing.isPossible(traces.eventIds ?? []);
  }

  private othersOf(own: Standing, mail: readonly Standing[]): DigestOther[] {
    return [...mail]
      .sort(inOrder)
      .flatMap(({ link, task, state, moot }) =>
        task && link.id !== own.link.id && state === 'open' && moot === null
          ? [{ token: this.keys.tokenOf(link.id), answer: link.answer, title: task.title }]
          : [],
      );
  }
}

const ownOf = ({ link }: Led, mail: readonly Standing[]): Standing =>
  mail.find((each) => each.link.id === link.id) as Standing;

/** As the mail has them: task by task, the nearest day first, each with its answers in order. */
function inOrder(one: Standing, other: Standing): number {
  const place = ({ task, link }: Standing) =>
    `${task?.dueOn ?? ''} ${task?.id ?? ''} ${offered.indexOf(link.answer)}`;
  return place(one) < place(other) ? -1 : 1;
}

const offered: readonly string[] = answers;

/** A link that still serves may be worth nothing, because its task has moved on. */
const stateOf = ({ state, moot }: Standing): DigestPageState =>
  state === 'open' && moot ? DigestPageState.moot : DigestPageState[state];
