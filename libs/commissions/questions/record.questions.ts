import type { Clock } from '@etabli/kernel';
import { type Answering, currentToday, type QuestionSource, QuestionSources } from '@etabli/membership';
import { CLOCK, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DecisionsPageInput, type LoggedDecision } from '../decisions/decisions.entities.js';
import { DecisionLog } from '../decisions/decisions.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

const NAMED = 20;

const GIVEN = `select p.display_name as name,
    coalesce(sum(h.minutes) filter (where h.state = 'validated'), 0)::int as minutes,
    coalesce(sum(h.minutes) filter (where h.state = 'declared'), 0)::int as waiting
  from person p left join volunteer_hours_now h on h.association_id = p.association_id and h.person_id = p.id
    and h.on_day between make_date($2, 1, 1) and make_date($2, 12, 31)
  where p.id = $1 group by p.id, p.display_name`;

/** What is asked of what was kept: decisions, hours. */
@Injectable()
export class RecordQuestions implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DecisionLog) private readonly log: DecisionLog,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    const decided: QuestionSource = {
      ...{ id: 'decided', subject: 'words', permission: 'commissions.read' },
      sentence: { fr: fr.decided, en: en.decided },
      answer: (words) => this.decided(words),
    };
    const hours: QuestionSource = {
      ...{ id: 'hours', subject: 'person', permission: 'commissions.write' },
      sentence: { fr: fr.hours, en: en.hours },
      answer: (id) => this.hours(id),
    };
    this.sources.declare([], [decided, hours]);
  }

  private async decided(search: string): Promise<Answering> {
    const page = Object.assign(new DecisionsPageInput(), { search, limit: NAMED });
    const { items, total } = await this.log.list(page);
    return {
      sentence: inViewersWords({ fr, en }).decisions({ words: search, count: total }),
      items: items.map((decision) => ({
        label: decision.what,
        detail: inViewersWords({ fr, en }).decision({
          by: decision.by ?? '',
          on: decision.decidedOn,
          replaced: decision.supersededBy !== null,
        }),
        to: pageOf(decision, search),
      })),
    };
  }

  private async hours(id: string): Promise<Answering> {
    const year = currentToday(this.clock).slice(0, 4);
    const given = await this.db.row<{ name: string; minutes: number; waiting: number }>(GIVEN, [
      id,
      Number(year),
    ]);
    const { name, minutes, waiting } = given ?? { name: '', minutes: 0, waiting: 0 };
    return {
      sentence: inViewersWords({ fr, en }).gave({ name, minutes, waiting, year }),
      items: [{ label: name, detail: null, to: `membres/${id}` }],
    };
  }
}

/** Where a decision was taken: its assembly, its meeting, or its place in the log. */
function pageOf({ source, originId }: LoggedDecision, search: string): string {
  if (source === 'assembly' && originId) return `assemblees/${originId}`;
  return originId ? `reunions/${originId}` : `decisions?mots=${encodeURIComponent(search)}`;
}
