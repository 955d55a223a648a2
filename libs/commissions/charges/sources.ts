import type { Cents, IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** What somebody owes every month for something they have, from a day to a day. */
export interface MonthlyCharge {
  /** The same for the same thing, however often it is read. */
  key: string;
  personId: string;
  /** What it is for, as people call it. */
  what: string;
  monthlyCents: Cents;
  /** What it becomes later, in the order of their days; left out while it stays the same. */
  changes?: readonly { from: IsoDate; monthlyCents: Cents }[];
  from: IsoDate;
  /** Last day; null while it goes on. */
  until: IsoDate | null;
}

/** An area where people have something that is paid by the month. */
export interface ChargeSource {
  /** What runs on at least a day of the period, by person and first day; a constant number of statements. */
  charges(from: IsoDate, until: IsoDate): Promise<MonthlyCharge[]>;
}

/** Every area that charges by the month, for whoever keeps the money. */
@Injectable()
export class ChargeSources {
  private readonly sources: ChargeSource[] = [];

  /** Called once by each area when it starts. */
  declare(source: ChargeSource): void {
    this.sources.push(source);
  }

  async charges(from: IsoDate, until: IsoDate): Promise<MonthlyCharge[]> {
    const all: MonthlyCharge[] = [];
    for (const source of this.sources) all.push(...(await source.charges(from, until)));
    return all;
  }
}
