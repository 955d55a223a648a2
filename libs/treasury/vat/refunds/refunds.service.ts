import { authorize } from '@etabli/access';
import { type Cents, type Clock } from '@etabli/kernel';
import { CLOCK, currentActor, Db, inViewersWords, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../../books/accounts.service.js';
import { LedgerEntry } from '../../ledger/ledger.entities.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { awaitedOf, demandRefund, refundEntry } from '../../rules/vat/refund.js';
import { VatClosing } from '../closing.entities.js';
import { vatClosingPolicy } from '../closing.policy.js';
import { VatClosings } from '../closing.service.js';
import { openDay } from '../open-day.js';
import { needAccounts, vatAlone } from '../vat.service.js';
import { vatWords } from '../words.js';
import { VatRefund } from './refunds.entities.js';
import type { VatRefundInput } from './refunds.inputs.js';
import { vatRefundPolicy } from './refunds.policy.js';
import { standingRefund } from './standing.js';

/** The voucher of its entry. */
const VOUCHER = 'vat-refund';
const ASKED: [string, string] = ['44583', 'Remboursement de TVA demandé'];

const HELD = `
  select coalesce((select sum(l.debit_cents - l.credit_cents) from ledger_account a
      join ledger_line l on l.association_id = a.association_id and l.account_id = a.id
      join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id and e.voucher_kind <> 'opening'
      where a.number = '44583'), 0)::int as held,
    (select coalesce(sum(amount_euros), 0)::int * 100 from vat_refund
      where undone_at is null
        and recorded_at > (select r.recorded_at from vat_refund r where r.id = $1)) as later`;

/** Credits asked back from the State: they leave 44567 for 44583, until its transfer comes. */
@Injectable()
export class VatRefunds {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(VatClosings) private readonly closings: VatClosings,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Asks back some or all of the credit that the last closing left, on the day of its entry. Refuses as the policy says
   * (`vat.not-last`, `vat.refund-asked`…), and `vat.no-credit`, `vat.refund-least`, `vat.refund-most`.
   */
  async ask({ closingId, amountEuros }: VatRefundInput): Promise<VatRefund> {
    await vatAlone(this.db);
    const closing = await this.db.get(VatClosing, closingId);
    authorize(vatClosingPolicy.askRefund(currentActor(), await this.closings.standing(closing)));
    demandRefund({ to: closing.toDay, creditEuros: -closing.netEuros }, amountEuros);
    await needAccounts(this.db, [ASKED]);
    const refund = await this.db.add(VatRefund, { closingId, amountEuros });
    await this.ledger.post([
      {
        ...{ journal: 'OD', onDate: await openDay(this.db, closing.toDay) },
        voucher: { kind: VOUCHER, id: refund.id },
        label: inViewersWords(vatWords).refund({ from: closing.fromDay, to: closing.toDay }),
        lines: await this.accounts.entered(refundEntry(amountEuros)),
      },
    ]);
    await this.live.announce('treasury');
    return this.db.get(VatRefund, refund.id);
  }

  /** Takes it back: the credit is carried forward again. Refuses `vat.refund-undone`, `vat.not-last`, `vat.refund-received`. */
  async undo(id: string): Promise<VatRefund> {
    await vatAlone(this.db);
    const refund = await this.db.get(VatRefund, id);
    authorize(vatRefundPolicy.undo(currentActor(), await this.standing(refund)));
    const { fromDay, toDay } = await this.db.get(VatClosing, refund.closingId);
    const entry = await this.entryOf(id);
    const label = inViewersWords(vatWords).refundUndone({ from: fromDay, to: toDay });
    const by = { kind: `${VOUCHER}-undone`, id };
    await this.ledger.reverse(VOUCHER, [id], await openDay(this.db, entry?.onDate ?? toDay), label, by);
    await this.live.announce('treasury');
    const undone = { undoneAt: this.clock.now(), undoneBy: currentActor().personId };
    return this.db.change(VatRefund, id, undone);
  }

  /** What of it the State has not paid yet. */
  async awaited({ id, amountEuros, undoneAt }: VatRefund): Promise<Cents> {
    if (undoneAt) return 0;
    const known = await this.db.row<{ held: Cents; later: Cents }>(HELD, [id]);
    return awaitedOf(amountEuros * 100, known?.held ?? 0, known?.later ?? 0);
  }

  /** As its policy looks at it. */
  async standing(refund: VatRefund) {
    const closing = await this.db.get(VatClosing, refund.closingId);
    const received = (await this.awaited(refund)) < refund.amountEuros * 100;
    return { undoneAt: refund.undoneAt, isLast: await this.closings.isLast(closing), received };
  }

  /** The one that stands for a closing. */
  of(closingId: string): Promise<VatRefund | null> {
    return standingRefund(this.db, closingId);
  }

  /** What it wrote. */
  entryOf(id: string): Promise<LedgerEntry | null> {
    return this.db.findOne(LedgerEntry, { where: { voucherKind: VOUCHER, voucherId: id } });
  }
}
