import { type Clock, demand, Refusal } from '@etabli/kernel';
import { CLOCK, currentActor, currentAssociation, Db, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { LedBy } from '../../personal-links.js';
import { Attendances } from '../attendances.service.js';
import type { Meeting } from '../meetings.entities.js';
import { meetingPolicy } from '../meetings.policy.js';
import { Meetings } from '../meetings.service.js';
import { AnswerLinks } from './answer-links.service.js';
import {
  type MeetingAnswer,
  MeetingAnswerLink,
  type MeetingAnswerPage,
  MeetingAnswerState,
} from './answers.entities.js';

/** Answering an invitation from a mail, by its link alone. */
@Injectable()
export class MeetingAnswers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AnswerLinks) private readonly links: AnswerLinks,
    @Inject(Attendances) private readonly attendances: Attendances,
    @Inject(Meetings) private readonly meetings: Meetings,
  ) {}

  /** What a link shows; looking changes nothing. Refuses `meeting-answer.unknown`. */
  async look(token: string): Promise<MeetingAnswerPage> {
    return this.page(await this.links.follow(token));
  }

  /**
   * Answers for the person of the link, again if they change their mind. Refuses `meeting-answer.unknown`,
   * `meeting-answer.another`, `meeting-answer.past`, and as answering when signed in does.
   */
  async answer(token: string, answer: MeetingAnswer): Promise<MeetingAnswerPage> {
    const led = await this.taken(token);
    const { link, person } = led;
    const reason = this.reasonOver(await this.meetings.get(link.meetingId));
    if (reason) throw new Refusal(reason);
    const before = await this.attendances.saidBy(link.meetingId, person.id);
    await this.attendances.answer(link.meetingId, answer);
    const now = await this.attendances.saidBy(link.meetingId, person.id);
    const own = link.answeredAt !== null && isSame(link.answeredAt, before.answeredAt);
    const used = await this.db.change(MeetingAnswerLink, link.id, {
      answeredAt: now.answeredAt,
      ...(own ? {} : { wasComing: before.coming, wasAnsweredAt: before.answeredAt }),
    });
    return this.page({ ...led, link: used });
  }

  /**
   * Takes back what the link answered: what was said before it stands again. Refuses `meeting-answer.not-used` when nothing
   * was answered by it, or they answered otherwise since; and as `answer`.
   */
  async undo(token: string): Promise<MeetingAnswerPage> {
    const led = await this.taken(token);
    const { link, person } = led;
    const now = await this.attendances.saidBy(link.meetingId, person.id);
    demand(isUndoable(link, now.answeredAt), 'meeting-answer.not-used');
    const { wasComing: coming, wasAnsweredAt: answeredAt } = link;
    await this.attendances.sayAgain(link.meetingId, { coming, answeredAt });
    const unused = { answeredAt: null, wasComing: null, wasAnsweredAt: null };
    return this.page({ ...led, link: await this.db.change(MeetingAnswerLink, link.id, unused) });
  }

  /** The link, for its person and nobody else, held until the operation ends. */
  private async taken(token: string): Promise<LedBy<MeetingAnswerLink>> {
    const led = await this.links.follow(token);
    if (led.another) throw new Refusal('meeting-answer.another', { name: led.person.displayName });
    return { ...led, link: await this.db.get(MeetingAnswerLink, led.link.id, { lock: true }) };
  }

  private async page({ link, person, another }: LedBy<MeetingAnswerLink>): Promise<MeetingAnswerPage> {
    const { name, slug, timeZone } = currentAssociation();
    const { locale } = currentActor();
    const meeting = await this.meetings.get(link.meetingId);
    const said = await this.attendances.saidBy(meeting.id, person.id);
    const over = await this.overOf(meeting);
    const reason = another
      ? sentence('meeting-answer.another', { name: person.displayName }, locale)
      : over && sentence(over, {}, locale);
    return {
      ...{ associationName: name, slug, timeZone, personName: person.displayName, meetingId: meeting.id },
      ...{
        title: another ? '' : meeting.title,
        startsAt: meeting.startsAt,
        place: another ? '' : meeting.place,
      },
      state: another ? MeetingAnswerState.another : over ? MeetingAnswerState.over : MeetingAnswerState.open,
      reason,
      answer: another ? null : said.answer,
      undoable: !another && !over && isUndoable(link, said.answeredAt),
    };
  }

  /** Why there is nothing to answer any more: a refusal; null while there is. */
  private async overOf(meeting: Meeting): Promise<string | null> {
    const verdict = meetingPolicy.answer(currentActor(), await this.meetings.record(meeting));
    return verdict === true ? this.reasonOver(meeting) : verdict.code;
  }

  private reasonOver = ({ endsAt }: Meeting): string | null =>
    endsAt.getTime() > this.clock.now().getTime() ? null : 'meeting-answer.past';
}

const isSame = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

const isUndoable = ({ answeredAt }: MeetingAnswerLink, said: Date | null): boolean =>
  answeredAt !== null && isSame(answeredAt, said);
