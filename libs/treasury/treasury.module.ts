import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { MoneyAccountsResolver } from './accounts/accounts.resolver.js';
import { MoneyAccounts } from './accounts/accounts.service.js';
import { booksExports, booksProviders } from './books/parts.js';
import { duesEntities, duesExports, duesProviders } from './dues/parts.js';
import { ledgerEntities, ledgerExports, ledgerProviders } from './ledger/parts.js';
import { matchingEntities, matchingProviders } from './matching/parts.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { monthsEntities, monthsProviders } from './months/parts.js';
import { movingEntities, movingProviders } from './moving/parts.js';
import { OverviewResolver } from './overview/overview.js';
import { papersProviders } from './papers/parts.js';
import { paymentsEntities, paymentsExports, paymentsProviders } from './payments/parts.js';
import { TreasurySource } from './privacy.source.js';
import { schedulesEntities, schedulesExports, schedulesProviders } from './schedules/parts.js';
import { sepaEntities, sepaProviders } from './sepa/parts.js';
import { statementEntities, statementParts } from './statements/parts.js';

addRefusals(fr, en);

/** The tables of the area, for the data source. */
export const treasuryEntities = [
  ...ledgerEntities,
  ...duesEntities,
  ...paymentsEntities,
  ...statementEntities,
  ...matchingEntities,
  ...schedulesEntities,
  ...sepaEntities,
  ...movingEntities,
  ...monthsEntities,
];

@Module({
  imports: [MembershipModule, CommissionsModule],
  providers: [
    ...ledgerProviders,
    ...duesProviders,
    ...paymentsProviders,
    ...statementParts,
    ...matchingProviders,
    ...schedulesProviders,
    ...booksProviders,
    MoneyAccounts,
    MoneyAccountsResolver,
    ...sepaProviders,
    ...papersProviders,
    ...movingProviders,
    ...monthsProviders,
    OverviewResolver,
    TreasurySource,
  ],
  exports: [...ledgerExports, ...duesExports, ...paymentsExports, ...schedulesExports, ...booksExports],
})
export class TreasuryModule {}
