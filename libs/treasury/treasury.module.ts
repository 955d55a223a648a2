import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { MoneyAccountsResolver } from './accounts/accounts.resolver.js';
import { MoneyAccounts } from './accounts/accounts.service.js';
import { asidesEntities, asidesProviders } from './asides/parts.js';
import { booksExports, booksProviders } from './books/parts.js';
import { budgetsEntities, budgetsExports, budgetsProviders } from './budgets/parts.js';
import { cashEntities, cashProviders } from './cash/parts.js';
import { chequesEntities, chequesProviders } from './cheques/parts.js';
import { depositsExports, depositsProviders } from './deposits/parts.js';
import { duesEntities, duesExports, duesProviders } from './dues/parts.js';
import { entriesProviders } from './entries/parts.js';
import { handoverEntities, handoverProviders } from './handover/parts.js';
import { householdsExports, householdsProviders } from './households/parts.js';
import { ledgerEntities, ledgerExports, ledgerProviders } from './ledger/parts.js';
import { TasksAboutDueResolver, TasksAboutExpenseResolver } from './linked/tasks-about.resolver.js';
import { matchingEntities, matchingProviders } from './matching/parts.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

import { TreasuryLines } from './monday/treasury.lines.js';
import { monthsEntities, monthsProviders } from './months/parts.js';
import { movingEntities, movingProviders } from './moving/parts.js';

import { MonthStepsResolver } from './overview/month-steps.js';
import { OverviewResolver } from './overview/overview.js';
import { papersProviders } from './papers/parts.js';
import { paymentsEntities, paymentsExports, paymentsProviders } from './payments/parts.js';
import { TreasurySource } from './privacy.source.js';
import { proposalsEntities, proposalsProviders } from './proposals/parts.js';
import { cardControllers, cardEntities, cardProviders } from './providers/parts.js';
import { remindersEntities, remindersProviders } from './reminders/parts.js';
import { rentsEntities, rentsExports, rentsProviders } from './rents/parts.js';
import { schedulesEntities, schedulesExports, schedulesProviders } from './schedules/parts.js';
import { TreasuryFinds } from './search/treasury.finds.js';
import { sepaEntities, sepaProviders } from './sepa/parts.js';
import { spendingEntities, spendingExports, spendingProviders } from './spending/parts.js';
import { statementEntities, statementParts } from './statements/parts.js';
import { taxReceiptsExports, taxReceiptsProviders } from './tax-receipts/parts.js';
import { vatEntities, vatExports, vatProviders } from './vat/parts.js';

addRefusals(fr, en);

/** The tables of the area, for the data source. */
export const treasuryEntities = [
  ...ledgerEntities,
  ...duesEntities,
  ...paymentsEntities,
  ...statementEntities,
  ...matchingEntities,
  ...asidesEntities,
  ...schedulesEntities,
  ...rentsEntities,
  ...sepaEntities,
  ...remindersEntities,
  ...proposalsEntities,
  ...chequesEntities,
  ...cashEntities,
  ...spendingEntities,
  ...budgetsEntities,
  ...movingEntities,
  ...monthsEntities,
  ...cardEntities,
  ...handoverEntities,
  ...vatEntities,
];

@Module({
  imports: [MembershipModule, CommissionsModule],
  controllers: [...cardControllers],
  providers: [
    ...ledgerProviders,
    ...duesProviders,
    ...depositsProviders,
    ...paymentsProviders,
    ...statementParts,
    ...matchingProviders,
    ...asidesProviders,
    ...schedulesProviders,
    ...rentsProviders,
    ...booksProviders,
    MoneyAccounts,
    MoneyAccountsResolver,
    ...sepaProviders,
    ...papersProviders,
    ...remindersProviders,
    ...proposalsProviders,
    ...chequesProviders,
    ...cashProviders,
    TreasuryLines,
    TreasuryFinds,
    TasksAboutDueResolver,
    TasksAboutExpenseResolver,
    ...spendingProviders,
    ...budgetsProviders,
    ...entriesProviders,
    ...movingProviders,
    ...monthsProviders,
    ...cardProviders,
    ...vatProviders,
    ...householdsProviders,
    ...taxReceiptsProviders,
    ...handoverProviders,
    OverviewResolver,
    MonthStepsResolver,
    TreasurySource,
  ],
  exports: [
    ...ledgerExports,
    ...duesExports,
    ...depositsExports,
    ...paymentsExports,
    ...schedulesExports,
    ...rentsExports,
    ...booksExports,
    ...spendingExports,
    ...budgetsExports,
    ...vatExports,
    ...householdsExports,
    ...taxReceiptsExports,
  ],
})
export class TreasuryModule {}
