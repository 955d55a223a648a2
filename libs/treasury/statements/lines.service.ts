import { Db, likeWord, orderBy, type PageInput, type PageOf, searchWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { BankLine } from './statements.entities.js';

const sortable = { day: 'l.booked_on', amount: 'l.amount_cents', label: 'l.label' };

/** The lines of an account that count. */
@Injectable()
export class BankLines {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Latest first unless asked; each word is looked for in the label, the reason, the names and references, the amount. */
  async list(accountId: string, { offset, limit, search, sort }: PageInput): Promise<PageOf<BankLine>> {
    const values: unknown[] = [accountId];
    const words = searchWords(search);
    const where = words.map((word) => {
      values.push(likeWord(word), centsLike(word));
      return `(l.search_text like fold($${values.length - 1}) or abs(l.amount_cents) = $${values.length}::int)`;
    });
    const order = orderBy(sort, sortable, 'l.booked_on desc, l.position desc').replace(/, id$/, ', l.id');
    const rows = await this.db.query<{ id: string; total: number }>(
      `select l.id, (count(*) over ())::int as total from bank_line_standing l
       where ${['l.account_id = $1', ...where].join(' and ')} order by ${order} limit ${limit} offset ${offset}`,
      values,
    );
    const found = await this.db.find(BankLine, { where: { id: In(rows.map(({ id }) => id)) } });
    const byId = new Map(found.map((line) => [line.id, line]));
    return {
      items: rows.map(({ id }) => byId.get(id)).filter((line) => line !== undefined),
      total: rows[0]?.total ?? 0,
    };
  }
}

/** `57,50` or `57` looked for as an amount; null for a word. */
function centsLike(word: string): number | null {
  const [, whole, decimals = ''] = /^[+-]?(\d{1,7})(?:[.,](\d{1,2}))?€?$/.exec(word) ?? [];
  return whole === undefined ? null : Number(whole + decimals.padEnd(2, '0'));
}
