import { authorize } from '@etabli/access';
import { type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Payment } from '../payments/payments.entities.js';
import { STATEMENTS } from '../statements/imports.service.js';
import { ChequeDeposit, ChequeDepositState, type ChequesPage } from './cheques.entities.js';
import { chequeDepositPolicy } from './cheques.policy.js';

/** How many slips are shown. */
const SHOWN = 50;

/** Received, standing, on no slip, and told by no line of the bank. */
const WAITING = `
  select p.id from payment_now p where p.method = 'cheque' and p.reversed_at is null
    and not exists (select from cheque_deposit_part t join cheque_deposit d
      on d.association_id = t.association_id and d.id = t.deposit_id and d.undone_at is null
      where t.association_id = p.association_id and t.payment_id = p.id)
    and not exists (select from bank_match_part t join bank_match m
      on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
      where t.association_id = p.association_id and t.payment_id = p.id)`;

const STATES = `
  select t.deposit_id as "depositId", sum(p.amount_cents)::int as "totalCents", count(*)::int as count,
    bool_or(exists (select from bank_match_part b join bank_match m
      on m.association_id = b.association_id and m.id = b.match_id and m.undone_at is null
      where b.association_id = t.association_id and b.payment_id = t.payment_id)) as credited
  from cheque_deposit_part t join payment p on p.association_id = t.association_id and p.id = t.payment_id
  where t.deposit_id = any($1) group by t.deposit_id`;

/** Cheques between the hand that gave them and the account: the books move them when the bank has told its line. */
@Injectable()
export class Cheques {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(): Promise<ChequesPage> {
    const waiting = await this.db.query<{ id: string }>(WAITING);
    return {
      waiting: await this.inOrder(waiting.map(({ id }) => id)),
      deposits: await this.db.find(ChequeDeposit, { order: { number: 'desc' }, take: SHOWN }),
    };
  }

  /** A slip by id. Refuses `not-found`. */
  get(id: string): Promise<ChequeDeposit> {
    return this.db.get(ChequeDeposit, id);
  }

  /** What is known of a slip by its cheques; batched. */
  async state(id: string): Promise<ChequeDepositState> {
    const found = await load('cheque-deposit-state', id, async (ids) =>
      indexBy(await this.db.query<ChequeDepositState>(STATES, [ids]), ({ depositId }) => depositId),
    );
    const nothing = { depositId: id, totalCents: 0, count: 0, credited: false };
    return Object.assign(new ChequeDepositState(), found ?? nothing);
  }

  /** The cheques of a slip, the first received first; batched. */
  async of(id: string): Promise<Payment[]> {
    const found = await load('cheques-of-deposit', id, async (ids) => {
      const rows = await this.db.query<{ depositId: string; id: string }>(
        'select deposit_id as "depositId", payment_id as id from cheque_deposit_part where deposit_id = any($1)',
        [ids],
      );
      const cheques = indexBy(await this.inOrder(rows.map((row) => row.id)), (cheque) => cheque.id);
      const owners = new Map(rows.map((row) => [row.id, row.depositId]));
      return groupBy(ids, [...cheques.values()], (cheque) => owners.get(cheque.id) ?? '');
    });
    return found ?? [];
  }

  /**
   * Puts cheques on a slip, to take them to the bank. Refuses `cheques.none`, `cheques.future`, `cheques.not-waiting` (one is
   * no cheque, was undone, or is on another slip).
   */
  async deposit(paymentIds: readonly string[], onDate: IsoDate): Promise<ChequeDeposit> {
    const ids = [...new Set(paymentIds)];
    demand(ids.length > 0, 'cheques.none', {}, 'paymentIds');
    demand(onDate <= currentToday(this.clock), 'cheques.future', {}, 'onDate');
    await this.alone();
    const fit = await this.db.query<{ id: string }>(`${WAITING} and p.id = any($1)`, [ids]);
    demand(fit.length === ids.length, 'cheques.not-waiting', {}, 'paymentIds');
    const id = newId();
    await this.db.query(
      `insert into cheque_deposit (id, number, on_date)
       select $1, coalesce(max(number), 0) + 1, $2 from cheque_deposit`,
      [id, onDate],
    );
    await this.db.query(
      'insert into cheque_deposit_part (deposit_id, payment_id) select $1, unnest($2::uuid[])',
      [id, ids],
    );
    await this.changed();
    return this.get(id);
  }

  /** The cheques are to be taken to the bank again. Refuses `cheques.undone`, `cheques.credited`. */
  async undo(id: string): Promise<ChequeDeposit> {
    await this.alone();
    const deposit = await this.get(id);
    const { credited } = await this.state(id);
    authorize(chequeDepositPolicy.undo(currentActor(), { ...deposit, credited }));
    const undone = await this.db.change(ChequeDeposit, id, {
      undoneAt: this.clock.now(),
      undoneBy: currentActor().personId,
    });
    await this.changed();
    return undone;
  }

  private inOrder(ids: readonly string[]): Promise<Payment[]> {
    return this.db.find(Payment, { where: { id: In([...ids]) }, order: { receivedOn: 'asc', id: 'asc' } });
  }

  /** What a line of the bank may be has changed too. */
  private async changed(): Promise<void> {
    for (const topic of ['treasury', STATEMENTS]) await this.live.announce(topic);
  }

  /** One slip of an association at a time: their numbers follow each other. */
  private async alone(): Promise<void> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('cheques' || current_association()::text, 0))`,
    );
  }
}
