import { ChargeSources } from '@etabli/commissions';
import { Inject, Injectable } from '@nestjs/common';
import type { Charge } from '../rules/occupancy.js';
import type { Days } from '../rules/proration.js';
import { priceWithTax, rentSubjects, type VatTerms } from '../rules/vat/terms.js';
import { Vat } from '../vat/vat.service.js';
import { keyOf, RentLines } from './lines.service.js';

/** Everything that residents pay by the month: the lines kept here, and what other areas bring. */
@Injectable()
export class Charges {
  constructor(
    @Inject(RentLines) private readonly lines: RentLines,
    @Inject(ChargeSources) private readonly sources: ChargeSources,
    @Inject(Vat) private readonly vat: Vat,
  ) {}

  /** What may run in a month, by resident, tax included; one statement, what holds of the tax, and those of the areas. */
  async of(month: Days): Promise<Charge[]> {
    const lines = await this.lines.standing(month.from);
    const brought = await this.sources.charges(month.from, month.to);
    const terms = await this.vat.terms();
    const charges = [
      ...lines.map(({ id, personId, label, kind, endsOn, prices }): Charge => {
        return { key: keyOf(id), personId, label, kind, to: endsOn, prices };
      }),
      ...brought.map(({ key, personId, what, monthlyCents, changes = [], from, until }): Charge => {
        const prices = [{ from, monthlyCents }, ...changes].map((price) => ({ ...price, revised: false }));
        return { key, personId, label: what, to: until, prices };
      }),
    ];
    return terms?.excluded ? charges.map((charge) => taxed(terms, charge)) : charges;
  }
}

/** Monthly prices said without tax, with it. */
const taxed = (terms: VatTerms, charge: Charge): Charge => ({
  ...charge,
  prices: charge.prices.map((price) => ({
    ...price,
    monthlyCents: priceWithTax(terms, rentSubjects(charge.key, charge.kind ?? null), price.monthlyCents),
  })),
});
