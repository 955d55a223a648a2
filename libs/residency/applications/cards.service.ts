import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PlaceReads } from '../places/reads.service.js';
import { mismatches } from '../rules/fit.js';
import { rank, whatWouldChange } from '../rules/ranking.js';
import { WHOLE_WEEK } from '../rules/week.js';
import type { PlaceApplication } from './applications.entities.js';
import type { WaitingCard, WaitingHint } from './applications.types.js';
import { WaitingLists } from './list.service.js';

/** Days from application to place of half of those who found one of this kind in three years. */
const MEDIAN_DAYS = `select percentile_disc(0.5) within group (order by s.recorded_at::date - a.applied_on)::int as days
  from application a join application_step s on s.association_id = a.association_id and s.application_id = a.id
  where a.kind = $1 and s.kind = 'housed' and s.recorded_at > clock_timestamp() - interval '3 years'`;

/** Tells an applicant where they stand, why, what to expect, and what would change it; nothing of anybody else. */
@Injectable()
export class Cards {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
  ) {}

  /** Somebody whose application is paused is told where they would stand. */
  async of(application: PlaceApplication): Promise<WaitingCard> {
    const { id, kind, appliedOn, meets } = application;
    const { criteria, seed } = await this.lists.order();
    const others = (await this.lists.waiting(kind)).filter((one) => one.id !== id);
    const candidates = [...others, { id, kind, appliedOn, meets }];
    const own = rank(candidates, criteria, seed).find((one) => one.id === id);
    const found = await this.needs(application);
    const changes = whatWouldChange(id, candidates, criteria, seed).map(
      ({ criterion, rank: at }): WaitingHint => ({ criterion, rank: at, need: null, places: null }),
    );
    const median = await this.db.row<{ days: number | null }>(MEDIAN_DAYS, [kind]);
    return {
      applicationId: id,
      ...{ rank: own?.rank ?? 0, waiting: candidates.length, points: own?.points ?? 0, met: own?.met ?? [] },
      ...{ ticket: own?.ticket ?? '', seed, medianDays: median?.days ?? null },
      ...{ places: found.places, fitting: found.fitting, changes: [...changes, ...found.hints] },
    };
  }

  /** How many places of the kind have all that is asked for, and how many lack one thing alone, by that thing. */
  private async needs(application: PlaceApplication) {
    const { kind, startsOn } = application;
    const places = (await this.places.openIn({ from: startsOn, to: startsOn })).filter(
      (one) => one.kind === kind,
    );
    const wrong = places.map(({ areaHundredths, features, priceCents }) =>
      mismatches(application, {
        ...{ kind, areaHundredths, features, priceCents, freeWeek: WHOLE_WEEK, from: startsOn },
      }),
    );
    const alone = new Map<string, number>();
    for (const [only, ...others] of wrong) {
      if (only && others.length === 0) alone.set(only.reason, (alone.get(only.reason) ?? 0) + 1);
    }
    const hints = [...alone].map(
      ([need, count]): WaitingHint => ({ criterion: null, rank: null, need, places: count }),
    );
    return { places: places.length, fitting: wrong.filter((each) => each.length === 0).length, hints };
  }
}
