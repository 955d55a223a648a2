import { demand } from '@etabli/kernel';
import { isAddress } from './addresses.js';

/** Documents that a commission keeps at hand; more than that is an archive, and nobody finds anything in it. */
export const MOST_DOCUMENTS = 200;

/** What a document of a commission is: a file handed in, or the address of a page. */
export interface DocumentSource {
  fileId?: string | null;
  url?: string | null;
}

/**
 * A document is a file or a page of the web. Refuses `commission-document.one` for neither and for both,
 * `commission-document.address` for what is no page of the web, with `path` before the name of the field.
 */
export function demandSource({ fileId, url }: DocumentSource, path: string): void {
  demand(Boolean(fileId) !== Boolean(url), 'commission-document.one', {}, `${path}.url`);
  demand(!url || isAddress(url), 'commission-document.address', {}, `${path}.url`);
}
