import { addConstraints } from '@etabli/platform';
import { Payment } from './payments.entities.js';
import { PaymentsResolver, SettlementResolver } from './payments.resolver.js';
import { Payments } from './payments.service.js';
import { Settlements } from './settlements.js';
import { Settling } from './settling.service.js';

addConstraints({ payment_not_exceeded: 'due.exceeded', payment_reversed_once: 'payment.reversed' });

/** The tables of what came in. */
export const paymentsEntities = [Payment];

/** What other areas may ask of payments. */
export const paymentsExports = [Payments, Settling];

export const paymentsProviders = [...paymentsExports, PaymentsResolver, SettlementResolver, Settlements];
