import { DepositExchange } from '@etabli/commissions';
import { demand } from '@etabli/kernel';
import { Db, indexBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { BankLine, MatchingFacts, SentDebit } from '../rules/matching/facts.js';
import type { Action, Proposal } from '../rules/matching/outcome.js';
import { Collecting } from '../sepa/debits/collecting.service.js';
import { returnCodeOf } from '../sepa/rules/returns.js';
import { Spending } from '../spending/spending.service.js';

/** What was chosen for a line. */
export interface Chosen extends Proposal {
  line: BankLine;
  way: 'certain' | 'likely';
}

type Debit = { id: string; batchId: string; personId: string; state: string; paymentId: string | null };

/** What a line does besides being filed: an expense is paid, a deposit comes, debits are collected, or come back. */
@Injectable()
export class MatchEffects {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Collecting) private readonly collecting: Collecting,
    @Inject(Spending) private readonly spending: Spending,
    @Inject(DepositExchange) private readonly deposits: DepositExchange,
  ) {}

  /**
   * Does what lines say happened and nobody had said yet. Refuses as `Collecting` and `Spending`.
   *
   * @param bankOf the account of the books for an account of the bank
   * @returns the facts as they are now, and which expenses, returns and entries are of these lines
   */
  async carryOut(
    chosen: readonly Chosen[],
    facts: MatchingFacts,
    bankOf: (accountId: string) => string | null,
  ): Promise<{ facts: MatchingFacts; here: Set<string> }> {
    const here = new Set<string>();
    const arrived = new Map<string, string>();
    const debits = await this.debits(chosen.flatMap(({ action }) => debitsOf(action)));
    await this.hold(chosen, [...debits.values()]);
    for (const { line, action } of chosen) {
      if (action.kind === 'collected') await this.collect(action.debitIds, debits);
      if (action.kind === 'returned') {
        for (const id of action.debitIds) if (await this.comesBack(id, line, facts, debits)) here.add(id);
      }
      if (action.kind === 'guarantee') {
        const entryId = await this.arrives(action.contractId, line, bankOf(line.accountId));
        arrived.set(action.contractId, entryId);
        here.add(entryId);
      }
      if (action.kind === 'expenses') {
        for (const id of this.toPay(action.expenseIds, facts)) {
          await this.spending.pay(id, line.on, bankOf(line.accountId));
          here.add(id);
        }
      }
    }
    const now = await this.debits([...debits.keys()]);
    const known = (debit: SentDebit): SentDebit => {
      const { state, paymentId = null } = now.get(debit.id) ?? {};
      return { ...debit, paymentId: state === 'collected' ? paymentId : null };
    };
    const awaited = facts.awaited.map((one) => ({ ...one, entryId: arrived.get(one.id) ?? null }));
    return { facts: { ...facts, awaited, debits: facts.debits.map(known) }, here };
  }

  /** Takes back what a match did: expenses are to be paid again, deposits to come, and debits did not come back. */
  async undo(matchId: string, reason: string): Promise<void> {
    const parts = await this.db.query<Record<'expenseId' | 'debitId' | 'movementId', string | null>>(
      `select t.expense_id as "expenseId", t.debit_id as "debitId", e.voucher_id as "movementId" from bank_match_part t
       left join ledger_entry e on e.association_id = t.association_id and e.id = t.entry_id
       where t.match_id = $1 and t.recorded_here order by t.position`,
      [matchId],
    );
    for (const { expenseId, debitId, movementId } of parts) {
      if (movementId) await this.deposits.ofRegister()?.takeBack(movementId);
      if (expenseId) await this.spending.takeBackPayment(expenseId, reason);
      if (debitId) await this.collecting.takeBackReturn(debitId, reason);
    }
  }

  /** People first, all of them and in one order, as every payment does: nobody waits for each other. */
  private async hold(chosen: readonly Chosen[], debits: readonly Debit[]): Promise<void> {
    if (debits.length === 0) return;
    const payers = chosen.flatMap(({ action }) => (action.kind === 'dues' ? [action.payerId] : []));
    const ids = [...payers, ...debits.map(({ personId }) => personId)];
    await this.db.query('select 1 from person where id = any($1) order by id for update', [ids]);
  }

  private async collect(ids: readonly string[], debits: Map<string, Debit>): Promise<void> {
    const batches = new Set(ids.flatMap((id) => debits.get(id) ?? []).map(({ batchId }) => batchId));
    for (const batchId of batches) {
      const sent = [...debits.values()].filter((one) => one.batchId === batchId && one.state === 'sent');
      if (sent.length === 0) continue;
      await this.collecting.collect(batchId);
      for (const one of sent) debits.set(one.id, { ...one, state: 'collected' });
    }
  }

  private async comesBack(
    id: string,
    line: BankLine,
    facts: MatchingFacts,
    debits: Map<string, Debit>,
  ): Promise<boolean> {
    const debit = debits.get(id);
    if (!debit || debit.state === 'returned') return false;
    const endToEndId = facts.debits.find((one) => one.id === id)?.endToEndId;
    const detail = line.details.find((one) => one.endToEndId?.toUpperCase() === endToEndId);
    await this.collecting.markReturned(id, returnCodeOf(detail?.returnReason ?? line.returnReason), line.on);
    debits.set(id, { ...debit, state: 'returned' });
    return true;
  }

  /** The register receives it, which has it written at the account of the line; gives the entry. */
  private async arrives(contractId: string, { cents, on }: BankLine, bankId: string | null): Promise<string> {
    const movementId = await this.deposits.ofRegister()?.receive(contractId, cents, on, bankId);
    const entry = await this.db.row<{ id: string }>(
      `select id from ledger_entry where voucher_kind = 'deposit' and voucher_id = $1 and reverses_id is null`,
      [movementId ?? null],
    );
    demand(entry, 'matching.changed');
    return entry.id;
  }

  private toPay = (ids: readonly string[], { expenses }: MatchingFacts): string[] =>
    expenses.filter(({ id, paidOn }) => paidOn === null && ids.includes(id)).map(({ id }) => id);

  private async debits(ids: readonly string[]): Promise<Map<string, Debit>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<Debit>(
      `select id, batch_id as "batchId", person_id as "personId", state, payment_id as "paymentId"
       from debit_now where id = any($1)`,
      [ids],
    );
    return indexBy(rows, ({ id }) => id);
  }
}

const debitsOf = (action: Action): readonly string[] =>
  action.kind === 'collected' || action.kind === 'returned' ? action.debitIds : [];
