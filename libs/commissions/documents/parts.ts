import { addConstraints, addRefusals } from '@etabli/platform';
import { CommissionDocument } from './documents.entities.js';
import { CommissionDocumentResolver, OwnDocumentsResolver } from './documents.resolver.js';
import { DocumentsOfCommissions } from './documents.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { CommissionDocumentsSource } from './privacy.source.js';

addRefusals(fr, en);
addConstraints({ commission_document_once: 'commission-document.there-already' });

/** The table of documents that commissions keep at hand. */
export const documentsEntities = [CommissionDocument];

export const documentsProviders = [
  DocumentsOfCommissions,
  OwnDocumentsResolver,
  CommissionDocumentResolver,
  CommissionDocumentsSource,
];
