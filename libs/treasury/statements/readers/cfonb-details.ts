import type { FileLine } from '../../rules/statements/bank-file.js';

/** The detail records (05) of an operation, in their order. */
export interface CfonbDetails {
  pieces: { qualifier: string; text: string }[];
}

/** Notes a detail; one without a word says nothing. */
export function addDetail(details: CfonbDetails, qualifier: string, text: string): void {
  if (text.trim() !== '') details.pieces.push({ qualifier: qualifier.trim(), text: text.trimEnd() });
}

/**
 * An operation with what its details say. Qualifiers of the standard: `LIB` and `LCC`/`LC2` label, `LCS` structured
 * remittance, `NPY` who pays, `NBE` who is paid, `RCN` end-to-end reference, `REF` reference, `RUM` mandate, `IPY`/`IBE`
 * their identification, `MMO` amounts. Those not known here stay in the label: nothing that is written is lost.
 */
export function told(line: FileLine, { pieces }: CfonbDetails): FileLine {
  const of = (...qualifiers: string[]): string | null => {
    const texts = pieces
      .filter(({ qualifier }) => qualifiers.includes(qualifier))
      .map(({ text }) => text.trim().replace(/\s+/g, ' '));
    return texts.length > 0 ? texts.join(' ') : null;
  };
  const rcn = pieces
    .find(({ qualifier }) => qualifier === 'RCN')
    ?.text.slice(0, 35)
    .trim();
  const read = new Set(['NPY', 'NBE', 'RCN', 'RUM', 'IBE', 'IPY']);
  const free = pieces
    .filter(({ qualifier }) => !read.has(qualifier))
    .map(({ text }) => text.trim().replace(/\s+/g, ' '));
  return {
    ...line,
    label: [line.label, ...free].join(' '),
    remittance: of('LCS', 'LCC', 'LC2', 'LIB'),
    endToEndId: rcn || of('REF') || line.endToEndId,
    mandateId: of('RUM')?.slice(0, 35) ?? null,
    counterpartyName: line.amount < 0 ? (of('NBE') ?? of('NPY')) : (of('NPY') ?? of('NBE')),
  };
}
