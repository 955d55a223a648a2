import { authorize } from '@etabli/access';
import { demand, type IsoDate } from '@etabli/kernel';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DueKind } from '../../dues/dues.entities.js';
import { Dues } from '../../dues/dues.service.js';
import { PaymentMethod } from '../../payments/payments.entities.js';
import { Payments } from '../../payments/payments.service.js';
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

  /** People first, then their dues, as every payment does: the books come after, and nobody waits for each other. */
  private async hold(personIds: readonly string[]): Promise<void> {
    await this.db.query('select 1 from person where id = any($1) order by id for update', [personIds]);
    await this.db.query('select 1 from due where person_id = any($1) order by id for no key update', [
      personIds,
    ]);
  }

  private async pay({ id, personId, dueId, amountCents, collectedOn }: Debit): Promise<void> {
    const payment = await this.payments.record({
      ...{ personId, amountCents, receivedOn: collectedOn, method: PaymentMethod.direct_debit },
      ...{ idempotencyKey: `debit:${id}`, source: 'debit', distinct: true },
      dues: [{ dueId, amountCents }],
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
