import type { IsoDate, Locale } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CALLED } from '../meetings/invited.js';
import type { DigestMention, DigestTask } from '../rules/digest.js';
import { mentionsSince } from '../rules/mentions.js';
import { WAITING_MENTIONS } from '../tasks/mentions.service.js';
import type { DigestRhythm } from './digest.entities.js';

/** Somebody whom a digest can reach, with what they chose. */
export interface Reader {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  rhythm: DigestRhythm | null;
  weekday: number | null;
  holdsSomething: boolean;
}

/** A task as a digest names it. `sat`: its person sits in its commission. */
export interface NamedTask extends DigestTask {
  personId: string;
  title: string;
  commission: string;
  sat: boolean;
}

export interface NamedCall {
  personId: string;
  missionId: string;
  title: string;
  commission: string;
}

export interface NamedMeeting {
  personId: string;
  title: string;
  startsAt: Date;
  place: string;
}

export interface NamedMention extends DigestMention {
  personId: string;
  taskId: string;
  commissionId: string;
  title: string;
  author: string;
  body: string;
}

const SEATED = `exists (select from mandate d where d.association_id = t.association_id and d.person_id = x.person_id
  and d.commission_id = t.commission_id and d.in_force @> $2::date)`;

/** What goes into digests, read for all their readers at once: one statement each, however many they are. */
@Injectable()
export class DigestMatters {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Who may have a digest on a day and has none yet. */
  readers(day: IsoDate, now: Date): Promise<Reader[]> {
    return this.db.query<Reader>(
      `select p.id, p.display_name as name, p.email::text, p.locale, r.rhythm, r.weekday,
         exists (select from task_assignee x join task t on t.association_id = x.association_id and t.id = x.task_id
             where x.association_id = p.association_id and x.person_id = p.id and x.until is null
               and not t.finished and t.removed_at is null)
           or exists (select from mission_seat s where s.association_id = p.association_id and s.person_id = p.id
             and s.kind = 'holder' and s.in_force @> $1::date) as "holdsSomething"
       from person p
       left join digest_rhythm r on r.association_id = p.association_id and r.person_id = p.id
       where p.email is not null and p.erased_at is null and p.kind = 'person' and r.rhythm is distinct from 'off'
         and (belongs_at(p.association_id, p.id, $2) or exists (select from mandate d
           where d.association_id = p.association_id and d.person_id = p.id and d.in_force @> $1::date))
         and not exists (select from digest g
           where g.association_id = p.association_id and g.person_id = p.id and g.day = $1)
       order by p.id`,
      [day, now],
    );
  }

  /**
   * Open tasks that have a day until `until`: those that the readers do, and those of the missions they hold. Drafts are
   * left out: they are their author’s alone, and mails are kept where others read them.
   */
  tasks(ids: readonly string[], day: IsoDate, until: IsoDate): Promise<NamedTask[]> {
    return this.db.query<NamedTask>(
      `with x as (
         select a.association_id, a.person_id, a.task_id, true as own from task_assignee a where a.person_id = any($1) and a.until is null
         union all
         select s.association_id, s.person_id, t.id, false from mission_seat s
           join mission m on m.id = s.mission_id and m.ended_at is null
           join task_series z on z.mission_id = m.id join task t on t.series_id = z.id
         where s.person_id = any($1) and s.kind = 'holder' and s.in_force @> $2::date and not exists (
           select from task_assignee a where a.task_id = t.id and a.person_id = s.person_id and a.until is null))
       select x.person_id as "personId", t.id, t.title, t.due_on::text as "dueOn", c.name as commission, x.own,
         ${SEATED} as sat
       from x join task t on t.association_id = x.association_id and t.id = x.task_id
       join commission c on c.association_id = t.association_id and c.id = t.commission_id
       where not t.private and not t.finished and t.removed_at is null and c.closed_at is null and t.due_on <= $3`,
      [ids, day, until],
    );
  }

  /** Missions of the readers’ commissions that look for somebody; not those that they themselves leave. */
  calls(ids: readonly string[], day: IsoDate): Promise<NamedCall[]> {
    return this.db.query<NamedCall>(
      `select distinct d.person_id as "personId", m.id as "missionId", m.title, c.name as commission
       from mission_call k join mission m on m.id = k.mission_id and m.ended_at is null
       join commission c on c.id = m.commission_id and c.closed_at is null
       join mandate d on d.commission_id = c.id and d.person_id = any($1) and d.in_force @> $2::date
       where k.closed_at is null and not exists (select from mission_seat s where s.mission_id = m.id
         and s.person_id = d.person_id and s.kind = 'holder' and s.in_force @> $2::date)
       order by m.title, m.id`,
      [ids, day],
    );
  }

  /** Words that wait for the readers on a day, the latest of each task, the latest first. */
  mentions(ids: readonly string[], day: IsoDate): Promise<NamedMention[]> {
    return this.db.query<NamedMention>(
      `select * from (
         select distinct on (m.person_id, t.id) m.person_id as "personId", t.id as "taskId", t.commission_id as "commissionId",
           t.title, coalesce(w.display_name, c.author_name) as author, c.body, c.recorded_at as at,
           not exists (select from digest g where g.association_id = m.association_id and g.person_id = m.person_id
             and g.recorded_at > m.recorded_at) as fresh
         from ${WAITING_MENTIONS} order by m.person_id, t.id, c.recorded_at desc) latest order by at desc`,
      [ids, mentionsSince(day)],
    );
  }

  /** Meetings to come to which the readers are called, before an instant. */
  meetings(ids: readonly string[], from: Date, until: Date): Promise<NamedMeeting[]> {
    return this.db.query<NamedMeeting>(
      `select p.id as "personId", m.title, m.starts_at as "startsAt", m.place
       from ${CALLED} and m.state = 'planned' and p.id = any($1) and m.starts_at >= $2 and m.starts_at < $3
       order by m.starts_at, m.id`,
      [ids, from, until],
    );
  }
}
