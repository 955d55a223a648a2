import type { Clock } from '@etabli/kernel';
import { type Answering, type Named, People, type QuestionSource, QuestionSources } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Commissions } from '../commissions.service.js';
import { SeatKind } from '../missions/missions.entities.js';
import { Missions } from '../missions/missions.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** How many an answer names; its page shows the others. */
const NAMED = 20;

const permission = 'commissions.read';
const subjects = [
  {
    subject: 'commission',
    select: 'select id, name from commission where closed_at is null order by position, name',
  },
  {
    subject: 'mission',
    select: 'select id, title from mission where ended_at is null order by fold(title), id',
  },
] as const;

/** What is asked of commissions and missions: who, what is late, when next. */
@Injectable()
export class CommissionsQuestions implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Missions) private readonly missions: Missions,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    const of = (
      id: 'leads' | 'members' | 'late' | 'next' | 'holds',
      subject: 'commission' | 'mission',
      answer: QuestionSource['answer'],
    ): QuestionSource => ({ id, subject, permission, sentence: { fr: fr[id], en: en[id] }, answer });
    this.sources.declare(
      [...subjects],
      [
        of('leads', 'commission', (id) => this.leads(id)),
        of('members', 'commission', (id) => this.members(id)),
        of('holds', 'mission', (id) => this.holds(id)),
        of('late', 'commission', (id) => this.late(id)),
        of('next', 'commission', (id) => this.next(id)),
      ],
    );
  }

  private async leads(id: string): Promise<Answering> {
    const { name } = await this.commissions.get(id);
    const items = (await this.seated(id)).filter(({ leads }) => leads).map(({ person }) => person);
    const words = inViewersWords({ fr, en });
    const who = new Intl.ListFormat(currentActor().locale).format(items.map(({ label }) => label));
    return { sentence: items.length > 0 ? words.ledBy({ name, who }) : words.ledByNobody({ name }), items };
  }

  private async members(id: string): Promise<Answering> {
    const { name } = await this.commissions.get(id);
    const seated = await this.seated(id);
    const words = inViewersWords({ fr, en });
    const items = seated.map(({ person, leads }) => ({ ...person, detail: leads ? words.lead : null }));
    return { sentence: words.seated({ name, count: items.length }), items };
  }

  /** Who sits in a commission today, each once, leads first. */
  private async seated(id: string): Promise<{ person: Named; leads: boolean }[]> {
    const seats = await this.commissions.seats(id);
    const people = await Promise.all(seats.map(({ personId }) => this.people.byId(personId)));
    const found = new Map<string, { person: Named; leads: boolean }>();
    for (const [index, { role }] of seats.entries()) {
      const person = people[index];
      if (!person || found.has(person.id)) continue;
      found.set(person.id, {
        person: { label: person.displayName, detail: null, to: `membres/${person.id}` },
        leads: role === 'commission_lead',
      });
    }
    return [...found.values()];
  }

  private async holds(id: string): Promise<Answering> {
    const { title } = await this.missions.get(id);
    const holder = await this.missions.seatOf(id, SeatKind.holder);
    const deputy = await this.missions.seatOf(id, SeatKind.deputy);
    const words = inViewersWords({ fr, en });
    const named = async (seat: { personId: string } | null, detail: string): Promise<Named[]> => {
      const person = seat ? await this.people.byId(seat.personId) : null;
      return person ? [{ label: person.displayName, detail, to: `membres/${person.id}` }] : [];
    };
    const [holds] = await named(holder, words.holder);
    return {
      sentence: holds ? words.heldBy({ name: title, who: holds.label }) : words.heldByNobody({ name: title }),
      items: [
        ...(holds ? [holds] : []),
        ...(await named(deputy, words.deputy)),
        { label: title, detail: null, to: `missions/${id}` },
      ],
    };
  }

  private async late(id: string): Promise<Answering> {
    const { name } = await this.commissions.get(id);
    const rows = await this.db.query<{ id: string; title: string; on: string; total: number }>(
      `select id, title, due_on::text as "on", count(*) over ()::int as total from task
       where commission_id = $1 and finished_at is null and removed_at is null and not private
         and due_on < (now() at time zone $2)::date
       order by due_on, id limit ${NAMED}`,
      [id, currentAssociation().timeZone],
    );
    const words = inViewersWords({ fr, en });
    return {
      sentence: words.lateTasks({ name, count: rows[0]?.total ?? 0 }),
      items: rows.map((task) => ({
        label: task.title,
        detail: words.due(task),
        to: `commissions/${id}?tache=${task.id}`,
      })),
    };
  }

  private async next(id: string): Promise<Answering> {
    const { name } = await this.commissions.get(id);
    const row = await this.db.row<{ id: string; title: string; at: Date; place: string }>(
      `select id, title, starts_at as at, place from meeting
       where commission_id = $1 and state = 'planned' and ends_at > $2 order by starts_at, id limit 1`,
      [id, this.clock.now()],
    );
    const words = inViewersWords({ fr, en });
    if (!row) return { sentence: words.noMeeting({ name }), items: [] };
    return {
      sentence: words.meets({ name, at: row.at, zone: currentAssociation().timeZone }),
      items: [{ label: row.title, detail: row.place || null, to: `reunions/${row.id}` }],
    };
  }
}
