import { authorize } from '@etabli/access';
import { type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Creditors } from '../creditor/creditors.service.js';
import { MandateFactsOf } from '../mandates/mandate-facts.service.js';
import { SepaMandate } from '../mandates/mandates.entities.js';
import { accountChanged, standingOf } from '../rules/mandates.js';
import { demandCollectionDay, earliestCollection } from '../rules/notice.js';
import {
  BatchStep,
  Debit,
  DebitBatch,
  DebitBatchStep,
  DebitState,
  type PrepareDebitsInput,
} from './debits.entities.js';
import { type BatchRecord, debitBatchPolicy } from './debits.policy.js';
import { DebitNotices } from './notices.service.js';
import { DebitPlanning, type Plan } from './planning.service.js';

const INSERT = `
  insert into debit (id, batch_id, due_id, mandate_id, person_id, amount_cents, sequence, iban, bic, holder,
    account_changed, label)
  select id, batch, due, mandate, person, amount, sequence, iban, bic, holder, changed, label
  from jsonb_to_recordset($1) as x(id uuid, batch uuid, due uuid, mandate uuid, person uuid, amount int,
    sequence text, iban text, bic text, holder text, changed boolean, label text)`;

/** What may be done to a batch, in the order in which it is. */
const life = Object.values(BatchStep);

/** Batches of debits: prepared by one, approved by another, and followed until the money is there or came back. */
@Injectable()
export class Debits {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(DebitPlanning) private readonly planning: DebitPlanning,
    @Inject(MandateFactsOf) private readonly facts: MandateFactsOf,
    @Inject(DebitNotices) private readonly notices: DebitNotices,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every batch, the latest day first. */
  list(): Promise<DebitBatch[]> {
    return this.db.find(DebitBatch, { order: { collectedOn: 'desc', recordedAt: 'desc' } });
  }

  /** A batch by id. Refuses `not-found`. */
  get(id: string): Promise<DebitBatch> {
    return this.db.get(DebitBatch, id);
  }

  /** The debits of a batch, by whose account it is; batched. */
  async of(batchId: string): Promise<Debit[]> {
    const found = await load('debits', batchId, async (ids) => {
      const rows = await this.db.find(Debit, {
        where: { batchId: In([...ids]) },
        order: { holder: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (debit) => debit.batchId);
    });
    return found ?? [];
  }

  /** Every debit of a person that was decided, the latest day first. */
  ofPerson(personId: string): Promise<Debit[]> {
    const decided = Not(In([DebitState.prepared, DebitState.aside, DebitState.cancelled]));
    return this.db.find(Debit, {
      where: { personId, state: decided },
      order: { collectedOn: 'desc', id: 'asc' },
    });
  }

  /** What was done with a batch, in order; batched. */
  async steps(batchId: string): Promise<DebitBatchStep[]> {
    const found = await load('debit-batch-steps', batchId, async (ids) => {
      const rows = await this.db.find(DebitBatchStep, { where: { batchId: In([...ids]) } });
      // In the order of its life: of two steps at once, the one that waited began first.
      rows.sort((one, other) => life.indexOf(one.step) - life.indexOf(other.step));
      return groupBy(ids, rows, (step) => step.batchId);
    });
    return found ?? [];
  }

  /** A batch as the policy looks at it today. */
  async record({ id, recordedBy, collectedOn }: DebitBatch): Promise<BatchRecord> {
    const steps = (await this.steps(id)).map(({ step }) => step);
    return { preparedBy: recordedBy, steps, due: collectedOn <= this.today() };
  }

  /** What would be debited on a day, and the first day possible. Refuses `sepa.no-account`, `sepa.no-creditor-id`. */
  async plan(collectedOn: IsoDate): Promise<Plan & { earliest: IsoDate }> {
    const { noticeDays } = await this.creditors.demandDebiting();
    const plan = await this.planning.plan(collectedOn, null);
    return { ...plan, earliest: earliestCollection(this.today(), noticeDays) };
  }

  /**
   * Prepares a batch: the dues asked for, or every one expected by its day, that a mandate covers.
   * Refuses `sepa.no-account`, `sepa.no-creditor-id`, `sepa.bank-closed`, `sepa.notice-too-short`,
   * `sepa.nothing-to-debit`, and `sepa.debited-meanwhile` when somebody prepares the same at this moment.
   */
  async prepare({ collectedOn, dueIds }: PrepareDebitsInput): Promise<DebitBatch> {
    const creditor = await this.creditors.demandDebiting();
    demandCollectionDay(collectedOn, this.today(), creditor.noticeDays);
    const plan = await this.planning.plan(collectedOn, dueIds ?? null);
    demand(plan.debits.length > 0, 'sepa.nothing-to-debit');
    const batch = await this.db.add(DebitBatch, { collectedOn, creditorId: creditor.id });
    await this.db.query(INSERT, [JSON.stringify(await this.rows(batch.id, plan))]);
    await this.live.announce('treasury');
    return batch;
  }

  /**
   * Another person approves: everybody is told, and the file may be made. Refuses `sepa.batch-by-another`, and
   * `sepa.notice-too-short` when it comes so late that people could no longer be told in time.
   */
  async approve(id: string): Promise<DebitBatch> {
    const batch = await this.permitted(id, 'approve');
    const { noticeDays } = await this.creditors.get(batch.creditorId);
    demandCollectionDay(batch.collectedOn, this.today(), noticeDays);
    await this.step(id, BatchStep.approved);
    await this.setAside(batch);
    await this.notices.post(batch);
    return batch;
  }

  /** Nothing of it is presented. Refuses `sepa.batch-downloaded`. */
  async cancel(id: string, reason: string): Promise<DebitBatch> {
    const batch = await this.permitted(id, 'cancel');
    await this.step(id, BatchStep.cancelled, said(reason, 'reason'));
    return batch;
  }

  /** What was paid since, or whose mandate ended, is taken out: it only ever makes a batch smaller. */
  async setAside(batch: DebitBatch): Promise<void> {
    const debits = await this.db.find(Debit, { where: { batchId: batch.id } });
    const open = debits.filter(({ state }) => state === DebitState.approved);
    const remaining = await this.planning.remaining(open.map(({ dueId }) => dueId));
    const mandates = await this.db.find(SepaMandate, { where: { id: In(open.map((one) => one.mandateId)) } });
    const known = indexBy(await this.facts.known(mandates), ({ id }) => id);
    const rows = open.flatMap(({ id, dueId, mandateId, amountCents }) => {
      const mandate = known.get(mandateId);
      const standing = mandate ? standingOf(mandate, batch.collectedOn) : 'revoked';
      if (standing !== 'active') return [{ id, reason: `mandate-${standing}` }];
      return (remaining.get(dueId) ?? 0) < amountCents ? [{ id, reason: 'already-paid' }] : [];
    });
    await this.db.query(
      'insert into debit_aside (debit_id, reason) select id, reason from jsonb_to_recordset($1) as x(id uuid, reason text)',
      [JSON.stringify(rows)],
    );
  }

  /** Notes what was done. The database refuses it out of turn, whoever comes at the same moment. */
  async step(batchId: string, step: BatchStep, reason = '', fileId: string | null = null): Promise<void> {
    await this.db.query(
      'insert into debit_batch_step (batch_id, step, reason, file_id) values ($1, $2, $3, $4)',
      [batchId, step, reason, fileId],
    );
    await this.live.announce('treasury');
  }

  /** A batch whose policy lets the actor do this. */
  async permitted(id: string, action: keyof typeof debitBatchPolicy): Promise<DebitBatch> {
    const batch = await this.db.get(DebitBatch, id);
    authorize(debitBatchPolicy[action](currentActor(), await this.record(batch)));
    return batch;
  }

  today(): IsoDate {
    return currentToday(this.clock);
  }

  private async rows(batch: string, { debits, dues, mandates }: Plan): Promise<object[]> {
    const ids = [...new Set(debits.map(({ mandateId }) => mandateId))];
    const last = new Map(
      await Promise.all(ids.map(async (id) => [id, (await this.facts.versions(id)).at(-1)] as const)),
    );
    return debits.map(({ dueId, mandateId, amountCents, sequence }) => {
      const [due, mandate, account] = [dues.get(dueId), mandates.get(mandateId), last.get(mandateId)];
      demand(due && mandate && account, 'not-found');
      const { iban, bic, holder } = account;
      return {
        ...{ id: newId(), batch, due: dueId, mandate: mandateId, person: due.personId },
        ...{ amount: amountCents, sequence, iban, bic, holder },
        ...{ changed: accountChanged(mandate), label: `${due.reference} ${due.label}` },
      };
    });
  }
}
