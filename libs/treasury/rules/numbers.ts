import type { IsoDate } from '@etabli/kernel';

const rank = (number: number): string => String(number).padStart(5, '0');

/**
 * The number of a call or an invoice: the year, and its rank without a gap since the first of the house
 * (CGI, ann. II, art. 242 nonies A, I, 7°).
 */
export const dueNumber = ({ calledOn, sequence }: { calledOn: IsoDate; sequence: number }): string =>
  `${calledOn.slice(0, 4)}-${rank(sequence)}`;

/** The number of a credit note (`A`) or a waiver (`R`), each in a sequence of its own. */
export const reductionNumber = (
  { kind, number }: { kind: 'credit_note' | 'waiver'; number: number },
  onDate: IsoDate,
): string => `${kind === 'credit_note' ? 'A' : 'R'}${onDate.slice(0, 4)}-${rank(number)}`;
