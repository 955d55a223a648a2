import { can } from '@etabli/access';
import { Commission, Commissions } from '@etabli/commissions';
import { People, Person } from '@etabli/membership';
import {
  Ability,
  abilitiesFor,
  currentActor,
  Page,
  PlainDate,
  Read,
  StoredFile,
  Verb,
} from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Journal } from '../ledger/journal.service.js';
import { LedgerAccount } from '../ledger/ledger.entities.js';
import { approvalsNeeded, type ExpenseState } from '../rules/approvals.js';
import { PurchaseTax } from '../vat/vat.entities.js';
import { PurchaseTaxInput } from '../vat/vat.inputs.js';
import { Claiming } from './claiming.service.js';
import { Expenses } from './expenses.service.js';
import { PurchaseTaxes } from './purchase-taxes.service.js';
import { Receipts } from './receipts.service.js';
import { Expense, ExpenseStateEnum, ExpenseStep, SpendingRule } from './spending.entities.js';
import { ClaimInput, ExpensesInput, InvoiceInput, SpendingRuleInput } from './spending.inputs.js';
import { expensePolicy } from './spending.policy.js';
import { Spending } from './spending.service.js';

const id = () => Args('id', { type: () => ID });

@ObjectType()
export class ExpensePage extends Page(Expense) {}

@Resolver(() => Expense)
export class ExpensesResolver {
  constructor(
    @Inject(Expenses) private readonly expenses: Expenses,
    @Inject(Spending) private readonly spending: Spending,
    @Inject(Claiming) private readonly claiming: Claiming,
    @Inject(PurchaseTaxes) private readonly taxes: PurchaseTaxes,
  ) {}

  @Read(() => [Expense], { permission: 'self.pay', description: 'The viewer’s claims, the last one first.' })
  myExpenses(): Promise<Expense[]> {
    return this.expenses.ofPerson(currentActor().personId);
  }

  @Read(() => String, {
    permission: 'self.pay',
    nullable: true,
    description: 'IBAN of the viewer’s last claim.',
  })
  myLastIban(): Promise<string | null> {
    return this.claiming.lastIban();
  }

  @Read(() => SpendingRule, { permission: 'signed-in' })
  spendingRule(): Promise<Pick<SpendingRule, 'ceilingCents'>> {
    return this.expenses.rule();
  }

  @Read(() => [Expense], { permission: 'signed-in', description: 'Those that wait for the viewer.' })
  expensesToApprove(): Promise<Expense[]> {
    return this.expenses.toApprove();
  }

  @Read(() => ExpensePage, { permission: 'treasury.read' })
  expenseList(@Args('page') page: ExpensesInput): Promise<ExpensePage> {
    return this.expenses.page(page);
  }

  @Verb(() => Expense, { permission: 'self.pay', description: 'What the viewer paid for the house.' })
  claimExpense(@Args('input') input: ClaimInput): Promise<Expense> {
    return this.claiming.claim(input);
  }

  @Verb(() => Expense, { permission: 'treasury.write' })
  recordInvoice(@Args('input') input: InvoiceInput): Promise<Expense> {
    return this.claiming.record(input);
  }

  @Verb(() => Expense, { permission: 'signed-in', description: 'By who handed it in, while it waits.' })
  withdrawExpense(@id() expenseId: string): Promise<Expense> {
    return this.spending.withdraw(expenseId);
  }

  @Verb(() => Expense, {
    permission: 'signed-in',
    description: 'By another person; above the ceiling, by two.',
  })
  approveExpense(@id() expenseId: string): Promise<Expense> {
    return this.spending.approve(expenseId);
  }

  @Verb(() => Expense, { permission: 'signed-in' })
  refuseExpense(@id() expenseId: string, @Args('reason') reason: string): Promise<Expense> {
    return this.spending.refuse(expenseId, reason);
  }

  @Verb(() => Expense, { permission: 'treasury.write', description: 'What is written is written again.' })
  classifyExpense(
    @id() expenseId: string,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<Expense> {
    return this.spending.classify(expenseId, accountId);
  }

  @Verb(() => Expense, {
    permission: 'treasury.write',
    description: 'The tax on it; what is written is written again.',
  })
  sayPurchaseTax(@Args('input') input: PurchaseTaxInput): Promise<Expense> {
    return this.taxes.say(input);
  }

  @Verb(() => Expense, { permission: 'treasury.write' })
  payExpense(
    @id() expenseId: string,
    @Args('paidOn', { type: () => PlainDate }) paidOn: string,
  ): Promise<Expense> {
    return this.spending.pay(expenseId, paidOn);
  }

  @Verb(() => Expense, { permission: 'treasury.write' })
  takeBackExpensePayment(@id() expenseId: string, @Args('reason') reason: string): Promise<Expense> {
    return this.spending.takeBackPayment(expenseId, reason);
  }

  @Verb(() => SpendingRule, { permission: 'treasury.approve', description: 'From now on, by a decision.' })
  decideSpendingRule(@Args('input') input: SpendingRuleInput): Promise<SpendingRule> {
    return this.spending.decide(input);
  }
}

/** What is said of an expense besides its row. */
@Resolver(() => Expense)
export class ExpenseFieldsResolver {
  constructor(
    @Inject(Expenses) private readonly expenses: Expenses,
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(People) private readonly people: People,
    @Inject(Journal) private readonly journal: Journal,
    @Inject(PurchaseTaxes) private readonly taxes: PurchaseTaxes,
  ) {}

  @ResolveField(() => ExpenseStateEnum)
  async state(@Parent() expense: Expense): Promise<ExpenseState> {
    return (await this.expenses.record(expense)).state;
  }

  @ResolveField(() => Int, { description: 'How many people must approve it: one, or two above the ceiling.' })
  approvalsNeeded(@Parent() expense: Expense): number {
    return approvalsNeeded(expense);
  }

  @ResolveField(() => [ExpenseStep])
  steps(@Parent() { id: expenseId }: Expense): Promise<ExpenseStep[]> {
    return this.expenses.steps(expenseId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who is paid back.' })
  async person(@Parent() { personId }: Expense): Promise<Person | null> {
    return personId ? this.people.byId(personId) : null;
  }

  @ResolveField('enteredBy', () => Person, { nullable: true })
  async author(@Parent() { recordedBy }: Expense): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => Commission, { nullable: true })
  async commission(@Parent() { commissionId }: Expense): Promise<Commission | null> {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => LedgerAccount, { nullable: true })
  account(@Parent() { accountId }: Expense): Promise<LedgerAccount | null> {
    return this.journal.account(accountId);
  }

  @ResolveField(() => PurchaseTax, { nullable: true, description: 'Its tax, once somebody said it.' })
  tax(@Parent() { id }: Expense): Promise<PurchaseTax | null> {
    return this.taxes.ofExpense(id);
  }

  @ResolveField(() => String, { nullable: true, description: 'For who is paid, and who pays.' })
  iban(@Parent() { iban, personId }: Expense): string | null {
    const actor = currentActor();
    return can(actor, 'treasury.write') || actor.personId === personId ? iban : null;
  }

  @ResolveField('receipts', () => [StoredFile], { description: 'As the viewer may read them.' })
  proofs(@Parent() expense: Expense): Promise<StoredFile[]> {
    return this.receipts.readable(expense);
  }

  @ResolveField(() => [Ability])
  async viewerCan(
    @Parent() expense: Expense,
    @Args('only', { type: () => [String], nullable: true }) only?: string[],
  ): Promise<Ability[]> {
    return abilitiesFor(expensePolicy, await this.expenses.record(expense), only);
  }
}

@Resolver(() => ExpenseStep)
export class ExpenseStepResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: ExpenseStep): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
