import { addConstraints, addRefusals } from '@etabli/platform';
import { Creditor } from './creditor/creditor.entities.js';
import { CreditorResolver } from './creditor/creditor.resolver.js';
import { Creditors } from './creditor/creditors.service.js';
import { BankFiles } from './debits/bank-file.service.js';
import { Collecting } from './debits/collecting.service.js';
import { Debit, DebitBatch, DebitBatchStep } from './debits/debits.entities.js';
import {
  DebitBatchResolver,
  DebitBatchStepResolver,
  DebitResolver,
  PlannedDebitResolver,
} from './debits/debits.resolver.js';
import { Debits } from './debits/debits.service.js';
import { DebitNotices } from './debits/notices.service.js';
import { DebitPlanning } from './debits/planning.service.js';
import { MandateFactsOf } from './mandates/mandate-facts.service.js';
import { SepaMandate, SepaMandateVersion } from './mandates/mandates.entities.js';
import { SepaMandateResolver, SepaMandateVersionResolver } from './mandates/mandates.resolver.js';
import { SepaMandates } from './mandates/mandates.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { SepaSource } from './privacy.source.js';
import { TransferResolver } from './transfers/transfers.resolver.js';

addRefusals(fr, en);
addConstraints({
  creditor_approved_once: 'sepa.creditor-not-pending',
  creditor_two_people: 'sepa.creditor-by-another',
  sepa_mandate_rum: 'sepa.rum-taken',
  sepa_mandate_live: 'sepa.mandate-there',
  sepa_mandate_revoked: 'sepa.mandate-revoked',
  sepa_mandate_two_people: 'sepa.mandate-by-another',
  sepa_mandate_version_number: 'sepa.changed-meanwhile',
  debit_once_at_a_time: 'sepa.debited-meanwhile',
  debit_batch_two_people: 'sepa.batch-by-another',
  debit_batch_step_once: 'sepa.changed-meanwhile',
  debit_batch_step_order: 'sepa.changed-meanwhile',
  debit_returned_once: 'sepa.debit-returned',
});

/** The tables of transfers and direct debits. */
export const sepaEntities = [Creditor, SepaMandate, SepaMandateVersion, DebitBatch, DebitBatchStep, Debit];

/** Transfers, mandates and direct debits. */
export const sepaProviders = [
  ...[Creditors, CreditorResolver, TransferResolver, SepaSource],
  ...[MandateFactsOf, SepaMandates, SepaMandateResolver, SepaMandateVersionResolver],
  ...[DebitPlanning, Debits, DebitNotices, BankFiles, Collecting],
  ...[DebitBatchResolver, DebitBatchStepResolver, DebitResolver, PlannedDebitResolver],
];
