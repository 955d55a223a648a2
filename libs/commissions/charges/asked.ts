import type { Cents, IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** What was asked for the occupation of the place over a month: credit notes, waivers and services taken off. */
export interface AskedOfMonth {
  /** Its first day. */
  month: IsoDate;
  cents: Cents;
}

/** What was asked for one thing that is paid by the month, under the key of its charge, and of whom; under no key, what was asked otherwise. */
export interface AskedOfCharge {
  key: string;
  personId: string;
  cents: Cents;
}

/** Whoever keeps the money, for those who count what a place brings. */
export interface AskedSource {
  /** The months that begin from a day to another, those without anything left out; one statement. */
  askedByMonth(from: IsoDate, until: IsoDate): Promise<AskedOfMonth[]>;
  /** Over the months that begin from a day to another, by charge: the same sum as by month; one statement. */
  askedByCharge(from: IsoDate, until: IsoDate): Promise<AskedOfCharge[]>;
}

/** Where what was asked is read. */
@Injectable()
export class AskedFees {
  private source: AskedSource | null = null;

  /** Called once, by the area that keeps the money. */
  declare(source: AskedSource): void {
    this.source = source;
  }

  /** Null in a house where nobody keeps the money. */
  async byMonth(from: IsoDate, until: IsoDate): Promise<AskedOfMonth[] | null> {
    return this.source ? this.source.askedByMonth(from, until) : null;
  }

  /** Null in a house where nobody keeps the money. */
  async byCharge(from: IsoDate, until: IsoDate): Promise<AskedOfCharge[] | null> {
    return this.source ? this.source.askedByCharge(from, until) : null;
  }
}
