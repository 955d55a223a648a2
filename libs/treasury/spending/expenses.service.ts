import { can } from '@etabli/access';
import { Charters } from '@etabli/commissions';
import { currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { DEFAULT_CEILING, expenseState } from '../rules/approvals.js';
import { Expense, ExpenseStep, SpendingRule } from './spending.entities.js';
import type { ExpensesInput } from './spending.inputs.js';
import { type ExpenseRecord, expensePolicy } from './spending.policy.js';

const STATED = `
  select x.id, count(*) over ()::int as total from expense_now x
  left join person p on p.association_id = x.association_id and p.id = x.person_id
  where ($1::text[] is null or x.state = any($1))
    and fold(concat_ws(' ', x.label, x.supplier, x.reference, p.display_name)) like all (
      select '%' || fold(word) || '%' from unnest($2::text[]) word)
  order by array_position(array['approved', 'waiting'], x.state), coalesce(x.due_on, x.spent_on) desc, x.id`;

/** Expenses as they are read. */
@Injectable()
export class Expenses {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Charters) private readonly charters: Charters,
  ) {}

  /** Of everybody, what is to be paid first ahead. */
  async page({ states, search, offset, limit }: ExpensesInput): Promise<{ items: Expense[]; total: number }> {
    const words = (search ?? '')
      .replace(/[\\%_]/g, '\\$&')
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 8);
    const rows = await this.db.query<{ id: string; total: number }>(`${STATED} limit $3 offset $4`, [
      ...[states?.length ? states : null, words],
      ...[limit, offset],
    ]);
    return { items: await this.inOrder(rows), total: rows[0]?.total ?? 0 };
  }

  /** Of one person, the last handed in first. */
  ofPerson(personId: string | null): Promise<Expense[]> {
    if (!personId) return Promise.resolve([]);
    return this.db.find(Expense, { where: { personId }, order: { recordedAt: 'desc' } });
  }

  /** Those that wait for the viewer’s approval, the oldest first. */
  async toApprove(): Promise<Expense[]> {
    const actor = currentActor();
    if (!can(actor, 'treasury.approve') && !can(actor, 'commissions.lead')) return [];
    const waiting = await this.inOrder(
      await this.db.query<{ id: string }>(
        `select id from expense_now where state = 'waiting' order by recorded_at, id`,
      ),
    );
    const records = await Promise.all(waiting.map((expense) => this.record(expense)));
    return waiting.filter((_, index) => {
      const record = records[index];
      return record !== undefined && expensePolicy.approve(actor, record) === true;
    });
  }

  /** What was done with an expense, in order; batched. */
  async steps(expenseId: string): Promise<ExpenseStep[]> {
    const found = await load('expense-steps', expenseId, (ids) => this.stepsOf(ids));
    return found ?? [];
  }

  /** An expense as the policy looks at it. */
  async record(expense: Expense): Promise<ExpenseRecord> {
    return this.recordWith(expense, await this.steps(expense.id));
  }

  /** The same, as it stands in the database at this moment: its row is locked. */
  async recordNow(expense: Expense): Promise<ExpenseRecord & { steps: number }> {
    const steps = (await this.stepsOf([expense.id])).get(expense.id) ?? [];
    return { ...(await this.recordWith(expense, steps)), steps: steps.length };
  }

  /** The rules of spending in force. */
  async rule(): Promise<Pick<SpendingRule, 'ceilingCents' | 'mileageTenths' | 'decision'>> {
    const [last] = await this.db.find(SpendingRule, { order: { recordedAt: 'desc' }, take: 1 });
    return last ?? { ceilingCents: DEFAULT_CEILING, mileageTenths: 0, decision: '' };
  }

  private async recordWith(expense: Expense, steps: readonly ExpenseStep[]): Promise<ExpenseRecord> {
    const { amountCents, ceilingCents, personId, recordedBy, commissionId } = expense;
    const charter = commissionId ? await this.charters.inForce(commissionId) : null;
    return {
      ...{ amountCents, ceilingCents, commissionId, claimantId: personId, enteredBy: recordedBy },
      approvers: steps.flatMap(({ act, recordedBy: by }) => (act === 'approved' && by ? [by] : [])),
      state: expenseState(
        expense,
        steps.map(({ act }) => act),
      ),
      charterCents: charter?.ceilingCents ?? null,
    };
  }

  private async stepsOf(ids: readonly string[]): Promise<Map<string, ExpenseStep[]>> {
    const order = { number: 'asc' } as const;
    const rows = await this.db.find(ExpenseStep, { where: { expenseId: In([...ids]) }, order });
    return groupBy(ids, rows, (step) => step.expenseId);
  }

  private async inOrder(rows: readonly { id: string }[]): Promise<Expense[]> {
    const ids = rows.map(({ id }) => id);
    const found = indexBy(await this.db.find(Expense, { where: { id: In(ids) } }), ({ id }) => id);
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}
