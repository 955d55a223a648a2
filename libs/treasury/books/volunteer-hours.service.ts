import { HoursReports } from '@etabli/commissions';
import { type Cents, demand } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { FinancialYear } from '../ledger/ledger.entities.js';
import { Ledger } from '../ledger/ledger.service.js';
import { Accounts } from './accounts.service.js';
import { bookSentences } from './words.js';

const KIND = 'volunteer-hours';

/** Validated voluntary hours in the books: contributions in kind, 864 against 875 (règlement ANC 2018-06, art. 211-1). */
@Injectable()
export class VolunteerHours {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(HoursReports) private readonly reports: HoursReports,
  ) {}

  /** What the hours of a year are worth beyond what is posted, in cents; negative when some were withdrawn since. */
  async toPost(year: FinancialYear): Promise<number> {
    return (await this.worth(year)) - (await this.posted(year));
  }

  /**
   * Posts what the hours of a year are worth now, in the place of what was posted before. Refuses `year.closed` and
   * `year.hours-posted` when nothing changed since.
   */
  async post(yearId: string): Promise<FinancialYear> {
    const year = await this.db.get(FinancialYear, yearId, { lock: true });
    demand(!year.closedAt, 'year.closed');
    const cents = await this.worth(year);
    demand(cents !== (await this.posted(year)), 'year.hours-posted');
    const label = inViewersWords(bookSentences).hours;
    const voucher = { kind: KIND, id: year.id };
    const [onDate = year.endsOn] = [year.endsOn, currentToday()].sort();
    await this.ledger.reverse(KIND, [year.id], onDate, label, voucher);
    if (cents > 0) {
      const lines = await this.accounts.entered([
        { number: '864', personId: null, debitCents: cents, creditCents: 0 },
        { number: '875', personId: null, debitCents: 0, creditCents: cents },
      ]);
      await this.ledger.post([{ journal: 'OD', onDate, label, voucher, lines }]);
    }
    return year;
  }

  private async worth({ startsOn, endsOn }: FinancialYear): Promise<Cents> {
    return (await this.reports.valuation(startsOn, endsOn)).cents;
  }

  private async posted({ id }: FinancialYear): Promise<Cents> {
    const row = await this.db.row<{ cents: string }>(
      `select coalesce(sum(l.debit_cents::bigint - l.credit_cents), 0)::text as cents
       from ledger_entry e join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
       join ledger_account a on a.association_id = l.association_id and a.id = l.account_id and a.number = '864'
       where e.voucher_kind = $2 and e.voucher_id = $1`,
      [id, KIND],
    );
    return Number(row?.cents ?? 0);
  }
}
