import { newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { FinancialYear } from '../ledger/ledger.entities.js';

/** What the treasurer says of a year to the assembly. What it said before is kept. */
@Injectable()
export class YearWords {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Says it; the last word counts, an empty one takes the others back. Refuses `not-found`. */
  async say(yearId: string, text: string): Promise<FinancialYear> {
    const year = await this.db.get(FinancialYear, yearId);
    const kept = text.trim() ? said(text, 'text', 20_000) : '';
    await this.db.query('insert into year_word (id, financial_year_id, text) values ($1, $2, $3)', [
      ...[newId(), yearId, kept],
    ]);
    return year;
  }

  /** The last word on a year, empty when there is none. */
  async of(yearId: string): Promise<string> {
    const row = await this.db.row<{ text: string }>(
      'select text from year_word where financial_year_id = $1 order by recorded_at desc limit 1',
      [yearId],
    );
    return row?.text ?? '';
  }
}
