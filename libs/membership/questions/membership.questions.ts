import { authorize, boardRoles, type MandateRole } from '@etabli/access';
import { type Clock, type IsoDate } from '@etabli/kernel';
import { CLOCK, currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { en as officesEn } from '../monday/words.en.js';
import { fr as officesFr } from '../monday/words.fr.js';
import { holds } from '../people/people.policy.js';
import { isInGoodStanding, memberSince } from '../rules/standing.js';
import { currentToday } from '../today.js';
import { type Answering, QuestionSources } from './sources.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

const SITTING = `select p.id, p.display_name as name, m.role, m.starts_on::text as "startsOn", m.ends_on::text as "endsOn"
  from mandate m join person p on p.association_id = m.association_id and p.id = m.person_id
  where m.role = any($1) and m.in_force && daterange(make_date($2, 1, 1), make_date($2, 12, 31), '[]')
  order by array_position($1, m.role), p.sort_name, m.starts_on`;

const PERIODS = `select
  (select coalesce(jsonb_agg(jsonb_build_object('start', starts_on, 'end', ends_on)), '[]') from membership where person_id = $1) as memberships,
  (select coalesce(jsonb_agg(jsonb_build_object('start', c.starts_on, 'end', c.ends_on)), '[]') from fee_coverage c
    where c.person_id = $1 and not exists (select from fee_coverage_reversal r
      where r.association_id = c.association_id and r.coverage_id = c.id)) as paid,
  (select display_name from person where id = $1) as name`;

interface Sitting {
  id: string;
  name: string;
  role: MandateRole;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

interface Periods {
  memberships: { start: IsoDate; end: IsoDate | null }[];
  paid: { start: IsoDate; end: IsoDate | null }[];
  name: string;
}

/** What is asked of people: since when they are members, who sat on the board. */
@Injectable()
export class MembershipQuestions implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    const sentence = (key: 'standing' | 'board') => ({ fr: fr[key], en: en[key] });
    this.sources.declare(
      [
        {
          subject: 'person',
          select: 'select id, display_name from person where erased_at is null order by sort_name, id',
        },
      ],
      [
        {
          ...{
            id: 'standing',
            subject: 'person',
            permission: 'members.read',
            sentence: sentence('standing'),
          },
          answer: (id) => this.standing(id),
        },
        {
          ...{ id: 'board', subject: 'year', permission: 'members.directory', sentence: sentence('board') },
          answer: (year) => this.board(Number(year)),
        },
      ],
    );
  }

  private async standing(id: string): Promise<Answering> {
    authorize(holds(currentActor(), 'members.read'));
    const { memberships, paid, name } = (await this.db.row<Periods>(PERIODS, [id])) as Periods;
    const today = currentToday(this.clock);
    const since = memberSince(memberships, today);
    const words = inViewersWords({ fr, en });
    return {
      sentence: since
        ? words.memberSince({ name, since, paid: isInGoodStanding(paid, today) })
        : words.notMember({ name }),
      items: [{ label: name, detail: null, to: `membres/${id}` }],
    };
  }

  private async board(year: number): Promise<Answering> {
    const rows = await this.db.query<Sitting>(SITTING, [boardRoles, year]);
    const words = inViewersWords({ fr, en });
    const offices = inViewersWords({ fr: officesFr, en: officesEn });
    const people = new Set(rows.map(({ id }) => id)).size;
    return {
      sentence: words.sat({ people, year }),
      items: rows.map(({ id, name, role, startsOn, endsOn }) => ({
        label: name,
        detail: words.office({ office: offices[role], from: startsOn, until: endsOn }),
        to: `membres/${id}`,
      })),
    };
  }
}
