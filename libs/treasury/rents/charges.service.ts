import { ChargeSources } from '@etabli/commissions';
import { Inject, Injectable } from '@nestjs/common';
import type { Charge } from '../rules/occupancy.js';
import type { Days } from '../rules/proration.js';
import { keyOf, RentLines } from './lines.service.js';

/** Everything that residents pay by the month: the lines kept here, and what other areas bring. */
@Injectable()
export class Charges {
  constructor(
    @Inject(RentLines) private readonly lines: RentLines,
    @Inject(ChargeSources) private readonly sources: ChargeSources,
  ) {}

  /** What may run in a month, by resident; one statement, and those of the areas. */
  async of(month: Days): Promise<Charge[]> {
    const lines = await this.lines.standing(month.from);
    const brought = await this.sources.charges(month.from, month.to);
    return [
      ...lines.map(({ id, personId, label, endsOn, prices }): Charge => {
        return { key: keyOf(id), personId, label, to: endsOn, prices };
      }),
      ...brought.map(({ key, personId, what, monthlyCents, changes = [], from, until }): Charge => {
        const prices = [{ from, monthlyCents }, ...changes].map((price) => ({ ...price, revised: false }));
        return { key, personId, label: what, to: until, prices };
      }),
    ];
  }
}
