import { addConstraints, addRefusals } from '@etabli/platform';
import { DueTaxes } from './due-taxes.service.js';
import { VatExport } from './export.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { VatStatements } from './statement.service.js';
import { DueTaxResolver, VatResolver } from './vat.resolver.js';
import { Vat } from './vat.service.js';

addRefusals(fr, en);
addConstraints({ vat_setting_number: 'vat.number' });

/** What other areas may ask of the tax. */
export const vatExports = [Vat];

export const vatProviders = [...vatExports, DueTaxes, DueTaxResolver, VatExport, VatResolver, VatStatements];
