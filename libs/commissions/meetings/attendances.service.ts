import { type Clock, demand } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { CLOCK, currentActor, Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agendas } from './agendas.service.js';
import { CALLED } from './invited.js';
import { Meeting, MeetingState } from './meetings.entities.js';
import { Meetings } from './meetings.service.js';

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
