import { demand, formatDate, type IsoDate, newId } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { yearsToOpen } from '../rules/years.js';
import { FinancialYear } from './ledger.entities.js';

/** Financial years: one holds each day on which something is written, and opens by itself when it must. */
@Injectable()
export class FinancialYears {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The latest first. */
  list(): Promise<FinancialYear[]> {
    return this.db.find(FinancialYear, { order: { startsOn: 'desc' } });
  }

  /**
   * The open years that hold the days, locked until the operation ends so that numbers follow each other; a year that is
   * not there yet opens after the last, or before the first. Refuses `ledger.year-closed`, `ledger.no-year`.
   */
  async holding(days: readonly IsoDate[]): Promise<(day: IsoDate) => FinancialYear> {
    const wanted = [...new Set(days)];
    const missing = (years: FinancialYear[]) => wanted.filter((day) => !yearOf(years, day));
    const known = await this.locked(wanted);
    const years = missing(known).length > 0 ? await this.opened(missing(known), wanted) : known;
    for (const day of wanted) {
      const on = formatDate(day, currentActor().locale);
      demand(!yearOf(years, day)?.closedAt, 'ledger.year-closed', { on });
    }
    return (day) => yearOf(years, day) as FinancialYear;
  }

  /** The years of some days, in the order of time so that two operations never wait for each other. */
  private locked(days: readonly IsoDate[]): Promise<FinancialYear[]> {
    return this.db.query<FinancialYear>(
      `select id, starts_on::text as "startsOn", ends_on::text as "endsOn", last_number as "lastNumber",
         closed_at as "closedAt", closed_by as "closedBy"
       from financial_year where exists (select from unnest($1::date[]) day where day between starts_on and ends_on)
       order by starts_on for no key update`,
      [days],
    );
  }

  private async opened(missing: readonly IsoDate[], wanted: readonly IsoDate[]): Promise<FinancialYear[]> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('years' || current_association(), 0))`,
    );
    for (const day of missing) {
      const opening = yearsToOpen(await this.list(), day);
      demand(opening, 'ledger.no-year', { on: formatDate(day, currentActor().locale) });
      for (const year of opening) await this.db.add(FinancialYear, { id: newId(), ...year });
    }
    return this.locked(wanted);
  }
}

const yearOf = (years: readonly FinancialYear[], day: IsoDate): FinancialYear | undefined =>
  years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
