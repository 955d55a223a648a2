import { type Clock, demand } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { CLOCK, Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agendas } from './agendas.service.js';
import { MeetingAnswer } from './answers/answers.entities.js';
import { ANSWER, CALLED } from './invited.js';
import { Meeting, MeetingState } from './meetings.entities.js';
import { Meetings } from './meetings.service.js';

/** What somebody answered. Who does not know yet has answered without saying that they come. */
interface Answered {
  answer: MeetingAnswer | null;
  coming: boolean | null;
  answeredAt: Date | null;
}

const COMING = { [MeetingAnswer.yes]: true, [MeetingAnswer.no]: false, [MeetingAnswer.maybe]: null };

/** Who is called besides those whose meeting it is, what people answered, and who came. */
@Injectable()
export class Attendances {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Agendas) private readonly agendas: Agendas,
    @Inject(Meetings) private readonly meetings: Meetings,
  ) {}

  /** Calls a guest besides those whose meeting it is, or no more. */
  async guest(id: string, personId: string, called: boolean): Promise<Meeting> {
    const meeting = await this.meetings.locked(id, 'move');
    await this.db.get(Person, personId);
    await this.note(id, personId, 'guest', called);
    return meeting;
  }

  /** Says whether the viewer comes, or that they do not know yet. Refuses `meeting.not-invited`. */
  answer(id: string, answer: MeetingAnswer): Promise<Meeting> {
    return this.sayAgain(id, { coming: COMING[answer], answeredAt: this.clock.now() });
  }

  /** What the viewer said at some moment stands again, or that they said nothing. Refuses `meeting.not-invited`. */
  async sayAgain(
    id: string,
    { coming, answeredAt }: Pick<Answered, 'coming' | 'answeredAt'>,
  ): Promise<Meeting> {
    const meeting = await this.meetings.allowed(id, 'answer');
    await this.db.query(
      `insert into meeting_person (meeting_id, person_id, coming, answered_at) values ($1, current_person(), $2, $3)
       on conflict (association_id, meeting_id, person_id)
       do update set coming = excluded.coming, answered_at = excluded.answered_at`,
      [id, coming, answeredAt],
    );
    await this.meetings.touch(id);
    return meeting;
  }

  /** What somebody answered, and when; nothing while they have not. */
  async saidBy(id: string, personId: string): Promise<Answered> {
    const row = await this.db.row<Answered>(
      `select ${ANSWER} as answer, i.coming, i.answered_at as "answeredAt"
       from meeting_person i where i.meeting_id = $1 and i.person_id = $2`,
      [id, personId],
    );
    return row ?? { answer: null, coming: null, answeredAt: null };
  }

  /** What the viewer answered; batched, null while they have not. */
  async ownAnswer(id: string): Promise<MeetingAnswer | null> {
    const found = await load('meeting-own-answer', id, async (ids) => {
      const rows = await this.db.query<{ id: string; answer: MeetingAnswer | null }>(
        `select i.meeting_id as id, ${ANSWER} as answer from meeting_person i
         where i.person_id = current_person() and i.meeting_id = any($1)`,
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
    return found?.answer ?? null;
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

  private async note(id: string, personId: string, what: 'guest' | 'present', value: boolean): Promise<void> {
    await this.db.query(
      `insert into meeting_person (meeting_id, person_id, ${what}) values ($1, $2, $3)
       on conflict (association_id, meeting_id, person_id) do update set ${what} = excluded.${what}`,
      [id, personId, value],
    );
    await this.meetings.touch(id);
  }
}
