import { type Clock, calendarFile, demand, formatInstant, type Locale } from '@etabli/kernel';
import { said } from '@etabli/membership';
import {
  CLOCK,
  currentAssociation,
  Db,
  Files,
  type Letter,
  Outbox,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Commissions } from '../commissions.service.js';
import { Agendas } from './agendas.service.js';
import { AnswerLinks } from './answers/answer-links.service.js';
import { cancelMail, invitationMail, type MeetingFacts } from './documents/mails.js';
import { wordsIn } from './documents/words.js';
import { CALLED } from './invited.js';
import { Meeting, MeetingState } from './meetings.entities.js';
import { Meetings } from './meetings.service.js';

/** Someone who is called and has an address. */
export interface Reached {
  personId: string;
  name: string;
  address: string;
  locale: Locale;
}

/** The mails of a meeting: it takes place, it moved, it is called off; each with a file for the calendar. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Agendas) private readonly agendas: Agendas,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Meetings) private readonly meetings: Meetings,
    @Inject(AnswerLinks) private readonly answerLinks: AnswerLinks,
  ) {}

  /**
   * Writes to everyone called who has an address, with a calendar file and a link for each answer; sent again after a change, it replaces what calendars
   * hold. Refuses `meeting.nobody` and what the policy says.
   */
  async invite(id: string): Promise<Meeting> {
    const meeting = await this.meetings.locked(id, 'invite');
    const again = meeting.invitedAt !== null;
    const sequence = again ? meeting.sequence + 1 : meeting.sequence;
    const reached = await this.reached(id);
    demand(reached.length > 0, 'meeting.nobody');
    const facts = await this.facts(meeting);
    const agenda = (await this.agendas.of(id)).filter(({ state }) => state === 'open');
    const fileIds = [await this.calendar({ ...meeting, sequence })];
    const links = await this.answerLinks.of(
      id,
      reached.map(({ personId }) => personId),
    );
    await this.outbox.post(
      reached.map((to) => {
        const answers = links.get(to.personId) ?? [];
        return { ...this.to(to, fileIds), ...invitationMail({ ...facts, agenda, again, answers }, to) };
      }),
    );
    const invited = await this.db.change(Meeting, id, { invitedAt: this.clock.now(), sequence });
    await this.meetings.touch(id);
    return invited;
  }

  /** Calls a meeting off, and tells who was invited. Refuses `input.required` without a reason. */
  async cancel(id: string, reason: string): Promise<Meeting> {
    const meeting = await this.meetings.locked(id, 'cancel');
    const cancelReason = said(reason, 'reason');
    if (meeting.invitedAt) {
      const facts = await this.facts(meeting);
      const fileIds = [await this.calendar({ ...meeting, sequence: meeting.sequence + 1 }, true)];
      const reached = await this.reached(id);
      await this.outbox.post(
        reached.map((to) => ({
          ...this.to(to, fileIds),
          ...cancelMail({ ...facts, reason: cancelReason }, to),
        })),
      );
    }
    const cancelled = await this.db.change(Meeting, id, { state: MeetingState.cancelled, cancelReason });
    await this.meetings.touch(id);
    return cancelled;
  }

  /** Those called who have an address, or are spoken for by somebody who has; each once. */
  reached(id: string): Promise<Reached[]> {
    return this.db.query<Reached>(
      `select p.id as "personId", p.display_name as name, p.email as address, p.locale
       from ${CALLED} and m.id = $1 and p.email is not null order by p.sort_name, p.id`,
      [id],
    );
  }

  /** A meeting as its papers and mails say it. */
  async facts(meeting: Meeting): Promise<MeetingFacts> {
    const { slug, name, timeZone } = currentAssociation();
    const commission = meeting.commissionId ? await this.commissions.get(meeting.commissionId) : null;
    return {
      ...{ association: name, timeZone, commission: commission?.name ?? null },
      title: meeting.title,
      startsAt: meeting.startsAt,
      place: meeting.place,
      link: meeting.link,
      url: `${this.settings.url}/${slug}/reunions/${meeting.id}`,
    };
  }

  to = (
    { personId, name, address }: Reached,
    fileIds: string[],
  ): Pick<Letter, 'to' | 'kind' | 'fileIds'> => ({
    ...{ kind: 'meeting', fileIds },
    to: { address, name, personId },
  });

  private async calendar(meeting: Meeting, cancelled = false): Promise<string> {
    const { locale } = currentAssociation();
    const { url, place, link, commission, timeZone } = await this.facts(meeting);
    const { id, sequence, title, startsAt, endsAt } = meeting;
    const file = calendarFile({
      ...{ sequence, startsAt, endsAt, cancelled, url, title },
      uid: `${id}@etabli`,
      place: place || link,
      description: [commission, formatInstant(startsAt, locale, timeZone), link].filter(Boolean).join('\n'),
      stampedAt: this.clock.now(),
    });
    const { id: fileId } = await this.files.keep({
      bytes: new TextEncoder().encode(file),
      name: wordsIn(locale).calendarFile,
      mediaType: 'text/calendar',
      readableWith: 'commissions.read',
    });
    return fileId;
  }
}
