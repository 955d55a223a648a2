import { demand, type IsoDate } from '@etabli/kernel';
import { daysBetween } from '@etabli/kernel/dates';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Plan, PlanNews } from './plan.types.js';
import { PlaceReads } from './reads.service.js';

/** Ten years at once: the history of a house on one slider. */
const MOST_DAYS = 3660;

/** Who is where, on any day of a period: five statements, however long it is and whatever the house holds. */
@Injectable()
export class Plans {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
  ) {}

  /** Refuses `plan.days` for a period that ends before it starts, or of more than ten years. */
  async read(from: IsoDate, to: IsoDate): Promise<Plan> {
    demand(from <= to && daysBetween(from, to) <= MOST_DAYS, 'plan.days', {}, 'to');
    const days = { from, to };
    return {
      ...days,
      buildings: await this.reads.buildings(),
      places: await this.reads.openIn(days),
      shapes: await this.reads.shapes(days),
      stays: await this.reads.stays(days),
      holds: await this.reads.holds(days),
    };
  }

  async news(): Promise<PlanNews> {
    const row = await this.db.row<PlanNews>(
      `select ((select count(*) from allocation) + (select count(*) from allocation_end)
         + (select count(*) + count(back_from) from desk_release)
         + (select count(*) + count(given_back_at) from desk_taking))::int as lines`,
    );
    return row ?? { lines: 0 };
  }
}
