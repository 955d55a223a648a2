import { addDays, type Clock, demand } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, inViewersWords, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { FinancialYear } from '../ledger/ledger.entities.js';
import { Ledger } from '../ledger/ledger.service.js';
import { allocateResult, carryForward } from '../rules/books/closing.js';
import { resultOf } from '../rules/books/income-statement.js';
import { Accounts } from './accounts.service.js';
import { Balances } from './balances.service.js';
import type { ResultAllocationInput } from './books.inputs.js';
import type { ClosingPoint } from './books.types.js';
import { VolunteerHours } from './volunteer-hours.service.js';
import { bookSentences } from './words.js';

/** Closing a year: what to look at first, the lock, and what the next year opens with. */
@Injectable()
export class Closing {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Balances) private readonly balances: Balances,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(VolunteerHours) private readonly hours: VolunteerHours,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What to look at before a year is closed, nothing once it is; what is `needed` stands in the way. */
  async points(year: FinancialYear): Promise<ClosingPoint[]> {
    if (year.closedAt) return [];
    const waiting = await this.waiting(year.id);
    const left = (number: string) => waiting.get(number) ?? 0;
    const hours = await this.hours.toPost(year);
    const over = year.endsOn < currentToday();
    const vat = over ? await this.vatTold(year) : null;
    const point = (
      key: string,
      done: boolean,
      needed: boolean,
      cents: number | null = null,
    ): ClosingPoint => ({
      ...{ key, done, needed, cents },
    });
    return [
      point('over', over, true),
      point('earlier', !(await this.earlierOpen(year)), true),
      point('suspense', left('471') === 0, false, left('471')),
      point('transfers', left('580') === 0, false, left('580')),
      ...(vat ? [point('vat', vat.done, false)] : []),
      point('hours', hours === 0, false, hours),
    ];
  }

  /**
   * Closes a year for good: the next one opens with what its accounts hold, person by person, and nothing is written in
   * it any more. Refuses `year.closed`, `year.not-over`, `year.earlier-open`.
   */
  async close(yearId: string): Promise<FinancialYear> {
    const year = await this.db.get(FinancialYear, yearId, { lock: true });
    demand(!year.closedAt, 'year.closed');
    demand(year.endsOn < currentToday(), 'year.not-over');
    demand(!(await this.earlierOpen(year)), 'year.earlier-open');
    const lines = await this.accounts.entered(carryForward(await this.balances.heldByPerson(yearId)));
    const words = inViewersWords(bookSentences);
    if (lines.length > 0)
      await this.ledger.post([
        {
          ...{ journal: 'AN', onDate: addDays(year.endsOn, 1), label: words.opening, lines },
          voucher: { kind: 'opening', id: year.id },
        },
      ]);
    return this.db.change(FinancialYear, yearId, {
      closedAt: this.clock.now(),
      closedBy: currentActor().personId,
    });
  }

  /**
   * Enters where the assembly decided that a result goes, and names it. Refuses `year.not-closed`, `year.allocated`, and
   * `year.allocation-sum` when the parts do not come to the result.
   */
  async allocate({ yearId, decidedOn, decidedBy, parts }: ResultAllocationInput): Promise<FinancialYear> {
    const year = await this.db.get(FinancialYear, yearId, { lock: true });
    demand(year.closedAt, 'year.not-closed');
    demand(!(await this.isAllocated(yearId)), 'year.allocated');
    const result = resultOf((await this.balances.of(year)).moved);
    const sum = parts.reduce((cents, part) => cents + part.cents, 0);
    demand(result !== 0 && sum === result, 'year.allocation-sum', { result, sum }, 'parts');
    const named = parts.map(({ account, cents }) => ({ number: account, cents }));
    const lines = await this.accounts.entered(allocateResult(result, named));
    const label = inViewersWords(bookSentences).allocation(decidedBy.trim());
    const voucher = { kind: 'allocation', id: yearId };
    await this.ledger.post([{ journal: 'OD', onDate: decidedOn, label, lines, voucher }]);
    return year;
  }

  /** Is the result of the year allocated? Batched. */
  async isAllocated(yearId: string): Promise<boolean> {
    const found = await load('year-allocated', yearId, async (ids) => {
      const rows = await this.db.query<{ id: string }>(
        `select voucher_id as id from ledger_entry where voucher_kind = 'allocation' and voucher_id = any($1)`,
        [ids],
      );
      return new Map(rows.map(({ id }) => [id, true]));
    });
    return found ?? false;
  }

  /** What accounts 471 and 580 hold of a year, where nothing should stay; batched. */
  private async waiting(yearId: string): Promise<ReadonlyMap<string, number>> {
    const found = await load('waiting-of-year', yearId, async (ids) => {
      const rows = await this.db.query<{ id: string; number: string; cents: string }>(
        `select e.financial_year_id as id, a.number, sum(l.debit_cents::bigint - l.credit_cents)::text as cents
         from ledger_account a
         join ledger_line l on l.association_id = a.association_id and l.account_id = a.id
         join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id
         where a.number in ('471', '580') and e.financial_year_id = any($1) group by 1, 2`,
        [ids],
      );
      return groupBy(ids, rows, ({ id }) => id);
    });
    return new Map((found ?? []).map(({ number, cents }) => [number, Number(cents)]));
  }

  /** Is the tax of a year closed to its end? Null while the association was not subject to it. */
  private async vatTold({ endsOn }: FinancialYear): Promise<{ done: boolean } | null> {
    const row = await this.db.row<{ done: boolean }>(
      `select exists (select from vat_closing where undone_at is null and to_day >= $1) as done
       where exists (select from vat_setting_now where regime = 'liable' and from_day <= $1)`,
      [endsOn],
    );
    return row ?? null;
  }

  private async earlierOpen({ startsOn }: FinancialYear): Promise<boolean> {
    const found = await this.db.row(
      'select 1 from financial_year where starts_on < $1 and closed_at is null limit 1',
      [startsOn],
    );
    return found !== null && found !== undefined;
  }
}
