import { authorize } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Ledger } from '../ledger/ledger.service.js';
import { Settling } from '../payments/settling.service.js';
import { RELIEF } from '../rules/posting.js';
import { DueTaxes } from '../vat/due-taxes.service.js';
import { Coverages } from './coverages.service.js';
import { Due, DueReduction, ReductionKind } from './dues.entities.js';
import type { ReductionInput } from './dues.inputs.js';
import { duePolicy } from './dues.policy.js';
import { Dues, eventOf } from './dues.service.js';

/** What is taken off a due: a waiver, or a credit note. Nothing that was asked for is ever deleted. */
@Injectable()
export class Reductions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Coverages) private readonly coverages: Coverages,
    @Inject(DueTaxes) private readonly taxes: DueTaxes,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What was taken off a due, in the order of time; batched. */
  async ofDue(dueId: string): Promise<DueReduction[]> {
    const found = await load('reductions', dueId, async (ids) => {
      const rows = await this.db.find(DueReduction, {
        where: { dueId: In([...ids]) },
        order: { recordedAt: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.dueId);
    });
    return found ?? [];
  }

  /**
   * Takes something off a due. A waiver lets off what remains, or a part of it. A credit note takes back what should not have
   * been asked for: what was paid of it becomes credit of who paid, and pays what they owe.
   *
   * Refuses `due.settled`, `due.withdrawn`, `settle.more-than-due`, `input.required` (a reason), and what the books refuse.
   */
  async reduce({ dueId, kind, amountCents, reason }: ReductionInput): Promise<Due> {
    const due = await this.dues.locked(dueId);
    const credits = kind === ReductionKind.credit_note;
    authorize((credits ? duePolicy.credit : duePolicy.waive)(currentActor(), due));
    const most = credits ? due.amountCents - due.reducedCents : due.remainingCents;
    const cents = amountCents ?? most;
    demand(cents > 0 && cents <= most, 'settle.more-than-due', {}, 'amountCents');
    const payers = cents > due.remainingCents ? await this.settling.takeBack({ dueId }) : [];
    const reduction = await this.write(dueId, kind, cents, said(reason, 'reason'));
    const taxCents = await this.taxes.writeReduction(reduction.id, due, cents);
    const withdrawn = credits && cents === most && due.reducedCents === 0;
    if (withdrawn) {
      await this.db.query('update due set withdrawn_at = clock_timestamp() where id = $1', [dueId]);
    }
    await this.settling.spendCredits(payers);
    await this.coverages.follow([dueId]);
    await this.ledger.record([
      {
        ...{ event: eventOf(due.kind), amountCents: cents, taxCents, back: true, personId: due.personId },
        ...{ onDate: currentToday(this.clock), label: due.label },
        voucher: { kind: 'due-reduction', id: reduction.id },
      },
    ]);
    if (withdrawn) await this.giveBackRelief(due, reduction.id);
    await this.live.announce('treasury');
    return this.db.get(Due, dueId);
  }

  /** What the solidarity pool paid of a rent that was never due goes back to it. */
  private async giveBackRelief({ id, label }: Due, reductionId: string): Promise<void> {
    const by = { kind: 'due-reduction', id: reductionId };
    await this.ledger.reverse(RELIEF, [id], currentToday(this.clock), label, by);
  }

  private async write(
    dueId: string,
    kind: ReductionKind,
    amountCents: number,
    reason: string,
  ): Promise<DueReduction> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('dues' || current_association(), 0))`);
    const last = await this.db.row<{ next: number }>(
      'select coalesce(max(number), 0) + 1 as next from due_reduction where kind = $1',
      [kind],
    );
    const number = last?.next ?? 1;
    return this.db.add(DueReduction, { id: newId(), dueId, kind, amountCents, reason, number });
  }
}
