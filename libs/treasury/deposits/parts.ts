import { addConstraints } from '@etabli/platform';
import { DepositPostings } from './books.service.js';
import { DepositsResolver } from './deposits.resolver.js';
import { DepositDesks } from './desk.service.js';

addConstraints({ ledger_entry_deposit_once: 'conflict.concurrent' });

export const depositsExports = [DepositDesks];

export const depositsProviders = [DepositPostings, DepositsResolver, DepositDesks];
