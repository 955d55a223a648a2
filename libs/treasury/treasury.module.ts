import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { statementEntities, statementParts } from './statements/parts.js';

addRefusals(fr, en);

/** The tables of the area, for the data source. */
export const treasuryEntities = [...statementEntities];

@Module({ imports: [MembershipModule, CommissionsModule], providers: [...statementParts] })
export class TreasuryModule {}
