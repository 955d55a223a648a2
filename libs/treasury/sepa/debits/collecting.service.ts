import { authorize } from '@etabli/access';
import { demand, type IsoDate } from '@etabli/kernel';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DueKind, ReductionKind } from '../../dues/dues.entities.js';
import { Dues } from '../../dues/dues.service.js';
import { Reductions } from '../../dues/reductions.service.js';
import { PaymentMethod } from '../../payments/payments.entities.js';
import { Payments } from '../../payments/payments.service.js';
import type { NamedDue } from '../../rules/settle.js';
import { Creditors } from '../creditor/creditors.service.js';
import { SepaMandates } from '../mandates/mandates.service.js';
import { returnReason, stopsMandate } from '../rules/returns.js';
import { BatchStep, Debit, DebitBatch, DebitState } from './debits.entities.js';
import { debitPolicy } from './debits.policy.js';
import { Debits } from './debits.service.js';

const words = {
  fr: { cost: 'Frais de rejet de prélèvement', back: (why: string) => `Prélèvement revenu : ${why}` },
  en: { cost: 'Cost of a returned direct debit', back: (why: string) => `Direct debit returned: ${why}` },
};

/** What became of debits at the bank: the money is there, or it came back. */
@Injectable()
export class Collecting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Debits) private readonly debits: Debits,
    @Inject(Payments) private readonly payments: Payments,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Reductions) private readonly reductions: Reductions,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(SepaMandates) private readonly mandates: SepaMandates,
  ) {}

  /**
   * The money of a batch is on the account: each debit is a payment of its due, once, however often this is told.
   * Refuses `sepa.batch-not-downloaded`, `sepa.batch-not-due`, `sepa.batch-collected`.
   */
  async collect(id: string): Promise<DebitBatch> {
    const batch = await this.debits.permitted(id, 'collect');
    const sent = (await this.db.find(Debit, { where: { batchId: id }, order: { id: 'asc' } })).filter(
      ({ state }) => state === DebitState.sent,
    );
    await this.debits.step(id, BatchStep.collected);
    await this.hold(sent.map(({ personId }) => personId));
    for (const debit of sent) await this.pay(debit);
    return batch;
  }

  /**
   * A debit came back: its due is owed again, its mandate rests when the next would come back too, and the bank's cost is
   * asked for if the association's rule says so. Refuses `sepa.debit-returned` and whatever is not at the bank.
   */
  async markReturned(id: string, code: string, returnedOn: IsoDate): Promise<Debit> {
    const debit = await this.db.get(Debit, id);
    authorize(debitPolicy.markReturned(currentActor(), debit));
    const inTime = returnedOn >= debit.collectedOn && returnedOn <= this.debits.today();
    demand(inTime, 'sepa.returned-when', {}, 'returnedOn');
    const sign = code.trim().toUpperCase();
    demand(/^[A-Z0-9]{4}$/.test(sign), 'sepa.return-code', {}, 'code');
    await this.hold([debit.personId]);
    const costDueId = await this.askCost(debit);
    await this.db.query(
      'insert into debit_return (debit_id, code, returned_on, cost_due_id) values ($1, $2, $3, $4)',
      [id, sign, returnedOn, costDueId],
    );
    const said = words[this.locale()];
    const why = said.back(returnReason(sign)[this.locale()]);
    if (debit.paymentId) await this.payments.undo(debit.paymentId, why);
    if (stopsMandate(sign)) await this.mandates.stopAfterReturn(debit.mandateId, why);
    return this.db.get(Debit, id);
  }

  /**
   * It did not come back after all: its money pays the due again, and the bank's cost is no longer asked for. The mandate that
   * was paused stays so until somebody looks. Refuses `sepa.debit-not-returned`, and
   * `sepa.debited-again` when another batch has its due.
   */
  async takeBackReturn(id: string, reason: string): Promise<Debit> {
    const debit = await this.db.get(Debit, id);
    authorize(debitPolicy.takeBackReturn(currentActor(), debit));
    await this.hold([debit.personId]);
    const again = await this.db.row(
      `select id from debit_now where due_id = $1 and id <> $2 and state in ('prepared', 'approved', 'sent', 'collected')`,
      [debit.dueId, id],
    );
    demand(!again, 'sepa.debited-again');
    await this.db.query(
      `update debit_return set undone_at = now(), undone_by = current_person() where debit_id = $1 and undone_at is null`,
      [id],
    );
    if (debit.costDueId) await this.stopAsking(debit.costDueId, reason);
    const now = await this.db.get(Debit, id);
    if (now.state === DebitState.collected) await this.payAgain(now);
    return this.db.get(Debit, id);
  }

  private async stopAsking(dueId: string, reason: string): Promise<void> {
    const due = await this.dues.byId(dueId);
    if (!due || due.withdrawnAt || due.amountCents === due.reducedCents) return;
    await this.reductions.reduce({ dueId, kind: ReductionKind.credit_note, reason });
  }

  /** People first, then their dues, as every payment does: the books come after, and nobody waits for each other. */
  private async hold(personIds: readonly string[]): Promise<void> {
    await this.db.query('select 1 from person where id = any($1) order by id for update', [personIds]);
    await this.db.query('select 1 from due where person_id = any($1) order by id for no key update', [
      personIds,
    ]);
  }

  private pay(debit: Debit): Promise<void> {
    const { id, dueId, amountCents } = debit;
    return this.record(debit, `debit:${id}`, [{ dueId, amountCents }]);
  }

  /** By another payment than the one that was taken back; what was paid otherwise meanwhile is credit. */
  private async payAgain(debit: Debit): Promise<void> {
    const { id, dueId, amountCents } = debit;
    const row = await this.db.row<{ times: number; owed: boolean }>(
      `select (select count(*)::int from debit_collection where debit_id = $1) as times,
         remaining_cents >= $3 as owed from due_now where id = $2`,
      [id, dueId, amountCents],
    );
    const dues = row?.owed ? [{ dueId, amountCents }] : [];
    await this.record(debit, `debit:${id}${row?.times ? `:${row.times}` : ''}`, dues);
  }

  private async record(debit: Debit, idempotencyKey: string, dues: NamedDue[]): Promise<void> {
    const { id, personId, amountCents, collectedOn: receivedOn } = debit;
    const payment = await this.payments.record({
      ...{ personId, amountCents, receivedOn, method: PaymentMethod.direct_debit },
      ...{ idempotencyKey, source: 'debit', distinct: true, dues },
    });
    await this.db.query('insert into debit_collection (debit_id, payment_id) values ($1, $2)', [
      id,
      payment.id,
    ]);
  }

  private async askCost({ personId, batchId }: Debit): Promise<string | null> {
    const { creditorId } = await this.debits.get(batchId);
    const { returnCostCents } = await this.creditors.get(creditorId);
    if (returnCostCents === 0) return null;
    const today = this.debits.today();
    const label = words[this.locale()].cost;
    const [id] = await this.dues.raise([
      { personId, kind: DueKind.other, label, amountCents: returnCostCents, calledOn: today, dueOn: today },
    ]);
    return id ?? null;
  }

  private locale(): 'fr' | 'en' {
    return currentAssociation().locale === 'en' ? 'en' : 'fr';
  }
}
