import { addRefusals } from '@etabli/platform';
import { CashCount, CashDeposit } from './cash.entities.js';
import { CashCountResolver, CashResolver } from './cash.resolver.js';
import { Cash } from './cash.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

addRefusals(fr, en);

/** The tables of the cash box. */
export const cashEntities = [CashCount, CashDeposit];

export const cashProviders = [Cash, CashResolver, CashCountResolver];
