import { authorize } from '@etabli/access';
import { type Cents, type Clock, demand, type IsoDate, Refusal } from '@etabli/kernel';
import { currentToday, readTable } from '@etabli/membership';
import { CLOCK, currentActor, Db, Files, inViewersWords, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Accounts } from '../books/accounts.service.js';
import { bookSentences } from '../books/words.js';
import { FinancialYear, LedgerAccount } from '../ledger/ledger.entities.js';
import { Ledger } from '../ledger/ledger.service.js';
import { type OpeningLine, openingEntry, openingProblem } from '../rules/moving/opening.js';
import { alone } from './dues-imports.service.js';
import { OpeningBalance } from './moving.entities.js';
import { movedPolicy } from './moving.policy.js';
import { readBalances } from './readers/read-balances.js';

/** What people owe of what was carried over, by the entries that carried it and have not been taken back. */
const CARRIED = `
  select coalesce(sum(l.debit_cents - l.credit_cents), 0)::int as cents
  from ledger_entry e
  join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
  join ledger_account a on a.association_id = l.association_id and a.id = l.account_id and a.number = '411'
  where e.voucher_kind in ('due', 'payment') and e.voucher_id in (
    select unnest(array[n.due_id, n.payment_id]) from dues_import i
    join dues_import_line n on n.association_id = i.association_id and n.import_id = i.id
    where i.carried and i.undone_at is null)`;

/** What the house held when it moved in: entered once, as the first entry of its first year. */
@Injectable()
export class Openings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that stand; null before any. */
  now(): Promise<OpeningBalance | null> {
    return this.db.findOne(OpeningBalance, { where: { undoneAt: IsNull() } });
  }

  /** The day they are of: the first of the books. */
  async day(): Promise<IsoDate> {
    return (await this.firstYear()).startsOn;
  }

  /** What people still owe of what was carried over, less what they had in credit. */
  async carriedCents(): Promise<Cents> {
    return (await this.db.row<{ cents: Cents }>(CARRIED))?.cents ?? 0;
  }

  /** The accounts and balances of a list. Refuses as `readTable` and `readBalances`. */
  async read(fileId: string): Promise<OpeningLine[]> {
    const { file, bytes } = await this.files.read(fileId);
    return readBalances(await readTable(bytes, file.name));
  }

  /**
   * Enters them. Refuses `opening.…` with what is wrong and by how much, `carry.opened-already`, and what the books refuse: the
   * first year may be closed.
   */
  async enter(lines: readonly OpeningLine[]): Promise<OpeningBalance> {
    await alone(this.db);
    demand(!(await this.now()), 'carry.opened-already');
    const chart = await this.db.find(LedgerAccount, {});
    const problem = openingProblem(
      lines,
      new Set(chart.map(({ number }) => number)),
      await this.carriedCents(),
    );
    if (problem) throw refusalOf(problem);
    const year = await this.firstYear();
    const opening = await this.db.add(OpeningBalance, { financialYearId: year.id });
    const entered = openingEntry(lines).map(({ account, ...line }) => ({
      number: account,
      personId: null,
      ...line,
    }));
    await this.ledger.post([
      {
        ...{ journal: 'AN', onDate: year.startsOn, label: inViewersWords(bookSentences).opening },
        ...{
          voucher: { kind: 'opening-balance', id: opening.id },
          lines: await this.accounts.entered(entered),
        },
      },
    ]);
    await this.live.announce('treasury');
    return this.db.get(OpeningBalance, opening.id);
  }

  /** Takes them back: the books say the opposite, and they may be entered again. Refuses `carry.undone-already`. */
  async undo(id: string): Promise<OpeningBalance> {
    await alone(this.db);
    const opening = await this.db.get(OpeningBalance, id, { lock: true });
    authorize(movedPolicy.undo(currentActor(), opening));
    const year = await this.db.get(FinancialYear, opening.financialYearId);
    const today = currentToday();
    const on = !year.closedAt && year.endsOn < today ? year.endsOn : today;
    const label = inViewersWords(bookSentences).opening;
    await this.ledger.reverse('opening-balance', [id], on, label, { kind: 'opening-balance-undone', id });
    await this.live.announce('treasury');
    return this.db.change(OpeningBalance, id, {
      undoneAt: this.clock.now(),
      undoneBy: currentActor().personId,
    });
  }

  private async firstYear(): Promise<FinancialYear> {
    const [first] = await this.db.find(FinancialYear, { order: { startsOn: 'asc' }, take: 1 });
    demand(first, 'not-found');
    return first;
  }
}

function refusalOf({ code, ...details }: NonNullable<ReturnType<typeof openingProblem>>): Refusal {
  return new Refusal(code, details, 'at' in details ? `lines.${details.at}` : 'lines');
}
