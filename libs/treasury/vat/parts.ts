import { addConstraints, addRefusals } from '@etabli/platform';
import { VatClosing } from './closing.entities.js';
import { VatClosingResolver, VatStatementResolver } from './closing.resolver.js';
import { VatClosings } from './closing.service.js';
import { DueTaxes } from './due-taxes.service.js';
import { VatExport } from './export.service.js';
import { VatFacts } from './facts.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { VatRefund } from './refunds/refunds.entities.js';
import { RefundOfClosingResolver, VatRefundResolver } from './refunds/refunds.resolver.js';
import { VatRefunds } from './refunds/refunds.service.js';
import { VatStatements } from './statement.service.js';
import { DueTaxResolver, VatResolver } from './vat.resolver.js';
import { Vat } from './vat.service.js';

addRefusals(fr, en);
addConstraints({
  vat_setting_number: 'vat.number',
  vat_closing_once: 'vat.closed',
  vat_refund_once: 'vat.refund-asked',
});

/** The tables of the tax that are read as they are. */
export const vatEntities = [VatClosing, VatRefund];

/** What other areas may ask of the tax. */
export const vatExports = [Vat];

export const vatProviders = [
  ...vatExports,
  DueTaxes,
  DueTaxResolver,
  RefundOfClosingResolver,
  VatClosingResolver,
  VatClosings,
  VatExport,
  VatFacts,
  VatRefundResolver,
  VatRefunds,
  VatResolver,
  VatStatementResolver,
  VatStatements,
];
