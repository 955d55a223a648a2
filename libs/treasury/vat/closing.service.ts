import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { CLOCK, currentActor, Db, inViewersWords, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Accounts } from '../books/accounts.service.js';
import { LedgerEntry } from '../ledger/ledger.entities.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryLine } from '../rules/posting.js';
import { vatEntry } from '../rules/vat/closing.js';
import { vatSummary } from '../rules/vat/statement.js';
import { VatClosing } from './closing.entities.js';
import { type StandingClosing, vatClosingPolicy, vatPeriodPolicy } from './closing.policy.js';
import { openDay } from './open-day.js';
import { standingRefund } from './refunds/standing.js';
import { VatStatements } from './statement.service.js';
import type { VatClosingInput } from './vat.inputs.js';
import { vatAlone } from './vat.service.js';
import { vatWords } from './words.js';

/** The voucher of its entry. */
const VOUCHER = 'vat-closing';

/** The end of a period: the accounts of the tax become what is owed to the State, or what it owes. */
@Injectable()
export class VatClosings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(VatStatements) private readonly statements: VatStatements,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Posts the entry of a period on its last day, or on the first day that is still open; a credit merely carried moves no
   * account, and has none. Refuses `vat.period`, `vat.changed` (money moved since it was looked at), and as the policy says:
   * `vat.closed`, `vat.not-over`, `vat.earlier-open`, `vat.nothing-to-close`.
   */
  async close({ from, to, netEuros }: VatClosingInput): Promise<VatClosing> {
    await vatAlone(this.db);
    const { figures, ...period } = await this.statements.told(from, to);
    authorize(vatPeriodPolicy.close(currentActor(), period));
    demand(vatSummary(figures).netEuros === netEuros, 'vat.changed');
    const closing = await this.db.add(VatClosing, { fromDay: from, toDay: to, figures, netEuros });
    const lines = await this.accounts.entered(vatEntry(figures));
    if (lines.length > 0) await this.post(closing, lines);
    await this.live.announce('treasury');
    return this.db.get(VatClosing, closing.id);
  }

  /** Takes the last one back: its entry is reversed, on the same day while its year is open. Refuses as the policy says. */
  async undo(id: string): Promise<VatClosing> {
    await vatAlone(this.db);
    const closing = await this.db.get(VatClosing, id);
    authorize(vatClosingPolicy.undo(currentActor(), await this.standing(closing)));
    const entry = await this.entryOf(id);
    const label = inViewersWords(vatWords).undone({ from: closing.fromDay, to: closing.toDay });
    const by = { kind: `${VOUCHER}-undone`, id };
    await this.ledger.reverse(
      VOUCHER,
      [id],
      await openDay(this.db, entry?.onDate ?? closing.toDay),
      label,
      by,
    );
    await this.live.announce('treasury');
    const undone = { undoneAt: this.clock.now(), undoneBy: currentActor().personId };
    return this.db.change(VatClosing, id, undone);
  }

  /** As its policy looks at it. */
  async standing(closing: VatClosing): Promise<StandingClosing> {
    const asked = await standingRefund(this.db, closing.id);
    return { ...closing, isLast: await this.isLast(closing), refunded: asked !== null };
  }

  /** None that stands comes after it. */
  async isLast({ toDay }: Pick<VatClosing, 'toDay'>): Promise<boolean> {
    return !(await this.db.findOne(VatClosing, { where: { undoneAt: IsNull(), fromDay: MoreThan(toDay) } }));
  }

  private async post({ id, fromDay: from, toDay: to }: VatClosing, lines: EntryLine[]): Promise<void> {
    await this.ledger.post([
      {
        ...{ journal: 'OD', onDate: await openDay(this.db, to), voucher: { kind: VOUCHER, id } },
        ...{ label: inViewersWords(vatWords).closing({ from, to }), lines },
      },
    ]);
  }

  /** What it wrote; null for a credit merely carried. */
  entryOf(id: string): Promise<LedgerEntry | null> {
    return this.db.findOne(LedgerEntry, { where: { voucherKind: VOUCHER, voucherId: id } });
  }
}
