import { type Clock, calendarFile, demand, formatInstant, type Locale } from '@etabli/kernel';
import { Person, said } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  Files,
  indexBy,
  type Letter,
  load,
  Outbox,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Commissions } from '../commissions.service.js';
import { Agendas } from './agendas.service.js';
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

/** Who is called to a meeting, what they answered, and who came. */
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
  ) {}

  /** Calls a guest besides those whose meeting it is, or no more. */
  async guest(id: string, personId: string, called: boolean): Promise<Meeting> {
    const meeting = await this.meetings.locked(id, 'move');
    await this.db.get(Person, personId);
    await this.note(id, personId, 'guest', called);
    return meeting;
  }

  /**
   * Writes to everyone called who has an address, with a calendar file; sent again after a change, it replaces what calendars
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
    await this.outbox.post(
      reached.map((to) => ({ ...this.to(to, fileIds), ...invitationMail({ ...facts, agenda, again }, to) })),
    );
    const invited = await this.db.change(Meeting, id, { invitedAt: this.clock.now(), sequence });
    await this.meetings.touch(id);
    return invited;
  }

  /** Says whether the viewer comes. Refuses `meeting.not-invited`. */
  async answer(id: string, coming: boolean): Promise<Meeting> {
    const meeting = await this.meetings.allowed(id, 'answer');
    await this.note(id, currentActor().personId as string, 'coming', coming);
    return meeting;
  }

  /** What the viewer answered; batched, null while they have not. */
  async ownAnswer(id: string): Promise<boolean | null> {
    const found = await load('meeting-own-answer', id, async (ids) => {
      const rows = await this.db.query<{ id: string; coming: boolean | null }>(
        'select meeting_id as id, coming from meeting_person where person_id = current_person() and meeting_id = any($1)',
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
    return found?.coming ?? null;
  }

  /** Notes that somebody called is there, or not. Refuses `meeting.person-not-called`. */
  async attend(id: string, personId: string, present: boolean): Promise<Meeting> {
    const meeting = await this.meetings.allowed(id, 'write');
    demand(
      await this.db.row(`select 1 from ${CALLED} and m.id = $1 and p.id = $2`, [id, personId]),
      'meeting.person-not-called',
    );
    await this.note(id, personId, 'present', present);
    return meeting;
  }

  /** Begins a meeting: what the last one left over comes in, and those called are those it is held with. */
  async hold(id: string): Promise<Meeting> {
    const meeting = await this.meetings.locked(id, 'hold');
    await this.agendas.takeOver(meeting);
    await this.db.query(
      `insert into meeting_person (meeting_id, person_id) select m.id, p.id from ${CALLED} and m.id = $1
       on conflict (association_id, meeting_id, person_id) do nothing`,
      [id],
    );
    const held = await this.db.change(Meeting, id, { state: MeetingState.held, heldAt: this.clock.now() });
    await this.meetings.touch(id);
    return held;
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

  private async note(
    id: string,
    personId: string,
    what: 'guest' | 'coming' | 'present',
    value: boolean,
  ): Promise<void> {
    const answered = what === 'coming' ? ', answered_at = clock_timestamp()' : '';
    await this.db.query(
      `insert into meeting_person (meeting_id, person_id, ${what}) values ($1, $2, $3)
       on conflict (association_id, meeting_id, person_id) do update set ${what} = excluded.${what}${answered}`,
      [id, personId, value],
    );
    await this.meetings.touch(id);
  }
}
