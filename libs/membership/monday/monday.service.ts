import { type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { byUrgency, isAside, LONGEST_ASIDE, mayWaitUntil, urgencyOf } from '../rules/monday.js';
import { currentToday } from '../today.js';
import type { Monday, MondayAside, MondayLine, PutAsideInput } from './monday.types.js';
import { type MondayFact, MondaySources } from './sources.js';

interface Aside {
  line: string;
  until: IsoDate | null;
  by: string | null;
}

/** The coordinator’s Monday: what every area expects of who keeps the house, and what was put aside for later. */
@Injectable()
export class Mondays {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly sources: MondaySources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The lines of today: a constant number of statements. */
  async read(): Promise<Monday> {
    const today = currentToday(this.clock);
    return this.told(await this.sources.lines(today), today);
  }

  /**
   * Puts a line of today aside, for everyone, until a day. Refuses `monday.until` for a day that is not to come or is more than
   * ninety days away, and `not-found` for what is no line today.
   */
  putAside({ key, until }: PutAsideInput): Promise<Monday> {
    const possible = mayWaitUntil(until, currentToday(this.clock));
    demand(possible, 'monday.until', { days: LONGEST_ASIDE }, 'until');
    return this.say(key, until);
  }

  /** Brings a line back before its day. Refuses `not-found` for what is no line today. */
  bringBack(key: string): Promise<Monday> {
    return this.say(key, null);
  }

  private async say(key: string, until: IsoDate | null): Promise<Monday> {
    const today = currentToday(this.clock);
    const facts = await this.sources.lines(today);
    demand(
      facts.some((fact) => fact.key === key),
      'not-found',
    );
    await this.note(key, until);
    return this.told(facts, today);
  }

  private async told(facts: MondayFact[], today: IsoDate): Promise<Monday> {
    const asides = new Map((await this.asides()).map((aside) => [aside.line, aside]));
    const lines: MondayLine[] = [];
    const aside: MondayAside[] = [];
    for (const fact of byUrgency(facts, today)) {
      const { until = null, by = null } = asides.get(fact.key) ?? {};
      const line = lineOf(fact, today);
      if (until !== null && isAside(until, today)) aside.push({ line, until, by });
      else lines.push(line);
    }
    return { lines, aside };
  }

  private async note(line: string, until: IsoDate | null): Promise<void> {
    await this.db.query('insert into monday_aside (id, line, until) values ($1, $2, $3)', [
      newId(),
      line,
      until,
    ]);
  }

  /** The last word on each line that is still aside, and whose it was. */
  private asides(): Promise<Aside[]> {
    return this.db.query<Aside>(
      `select distinct on (a.line) a.line, a.until::text as until, p.display_name as by
       from monday_aside a
       left join person p on p.association_id = a.association_id and p.id = a.recorded_by
       order by a.line, a.recorded_at desc, a.id desc`,
    );
  }
}

const lineOf = ({ key, by, sentence, detail, action }: MondayFact, today: IsoDate): MondayLine => ({
  ...{ key, by, sentence, action },
  urgency: urgencyOf(by, today),
  detail: detail ?? null,
});
