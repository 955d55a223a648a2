import { type Clock, demand, formatDate, type IsoDate, newId, plainDate } from '@etabli/kernel';
import { CLOCK, currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person } from '../people/people.entities.js';
import { PersonalData } from '../privacy/sources.js';
import { words } from '../privacy/words.js';
import { currentToday } from '../today.js';
import { DueItem, DueKind, type RetentionReview } from './retention.entities.js';
import { PROSPECT_MONTHS, type Retention } from './retention.rules.js';
import { Retentions } from './retention.settings.js';
import { duePeopleSql } from './review.sql.js';

interface DuePerson {
  id: string;
  kind: DueKind;
  since: IsoDate;
  total: number;
}

/** The yearly review: who and what is past the time it may be kept. */
@Injectable()
export class Reviews {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Retentions) private readonly retentions: Retentions,
    @Inject(PersonalData) private readonly data: PersonalData,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The list as it stands today, with what an erasure would leave; a constant number of statements. It is due a year after the
   * last review, the first a year after the association came here.
   */
  async today(): Promise<RetentionReview> {
    const today = currentToday(this.clock);
    const settings = await this.retentions.current();
    const due = await this.db.query<DuePerson>(duePeopleSql, [
      today,
      settings.departedMemberMonths,
      PROSPECT_MONTHS,
    ]);
    const last = await this.db.row<{ at: Date | null; by: string | null; next: IsoDate }>(
      `select r.recorded_at as at, r.recorded_by as by,
         (coalesce(r.recorded_at, a.recorded_at) + interval '1 year')::date::text as next
       from association a
         left join lateral (select * from retention_review order by recorded_at desc limit 1) r on true
       where a.id = current_association()`,
    );
    return {
      reviewedAt: last?.at ?? null,
      reviewedBy: last?.by ? await this.db.findOne(Person, { where: { id: last.by } }) : null,
      dueOn: last?.next ?? today,
      settings,
      people: due[0]?.total ?? 0,
      items: [...(await this.people(due)), ...(await this.papers(today, settings))],
    };
  }

  /** Notes that somebody went through the list: the next is due in a year. */
  async close(note: string): Promise<RetentionReview> {
    demand(note.length <= 2000, 'input.too-long', { max: 2000 }, 'note');
    await this.db.query('insert into retention_review (id, note) values ($1, $2)', [newId(), note.trim()]);
    return this.today();
  }

  /** Forgets what was corrected on people's pages before the time it is kept. Gives how many corrections went. */
  async forgetOldCorrections(): Promise<number> {
    const { auditMonths } = await this.retentions.current();
    const before = plainDate(currentToday(this.clock)).subtract({ months: auditMonths }).toString();
    const [gone] = await this.db.query<{ count: number }>(
      `with gone as (delete from person_change where kind = 'corrected' and recorded_at < $1::date returning 1)
       select count(*)::int as count from gone`,
      [before],
    );
    return gone?.count ?? 0;
  }

  private async people(due: DuePerson[]): Promise<DueItem[]> {
    const ids = due.map(({ id }) => id);
    const people = new Map(
      (await this.db.find(Person, { where: { id: In(ids) } })).map((person) => [person.id, person]),
    );
    const kept = await this.data.kept(ids);
    const { locale } = currentActor();
    return due.map(({ id, kind, since }) => ({
      key: id,
      kind,
      person: people.get(id) ?? null,
      what: people.get(id)?.displayName ?? '',
      reason: words(kind === DueKind.prospect ? 'due.prospect' : 'due.departed', locale, {
        date: formatDate(since, locale),
      }),
      count: 1,
      since,
      kept: kept.get(id) ?? [],
    }));
  }

  private async papers(today: IsoDate, settings: Retention): Promise<DueItem[]> {
    const { locale } = currentActor();
    const items: DueItem[] = [];
    for (const source of this.data.sources) {
      for (const { kind, what, count, since } of (await source.overdue?.(today, settings)) ?? []) {
        const reason = words('due.papers', locale, { date: formatDate(since, locale) });
        items.push({ key: kind, kind: DueKind.papers, person: null, what, reason, count, since, kept: [] });
      }
    }
    return items;
  }
}
