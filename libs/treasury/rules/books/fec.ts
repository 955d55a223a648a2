import type { IsoDate } from '@etabli/kernel';
import { decimal } from '@etabli/kernel';
import type { ExportedEntry, ExportedLine } from './entries.js';

/** The eighteen columns, in their order: Livre des procédures fiscales, art. A47 A-1, VII. */
export const fecColumns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;

/** The name of the file: SIREN, FEC, last day of the year; an association without SIREN gives nine zeros. */
export const fecName = (siren: string | null, lastDay: IsoDate): string =>
  `${siren?.replace(/\D/g, '') || '000000000'}FEC${compact(lastDay)}.txt`;

/**
 * The file of accounting entries (LPF art. A47 A-1): tabs between columns, comma decimals, dates YYYYMMDD, one line a
 * record, ended by CR LF. Lettering is kept by dues and payments, and the house has a single currency: their columns stay empty.
 *
 * @param entries by number; each balances, and is told whole
 * @returns bytes in ISO 8859-15, a character it lacks becoming its nearest (œ stays, an em dash becomes a hyphen)
 */
export function fec(entries: readonly ExportedEntry[]): Uint8Array {
  const records = entries.flatMap((entry) => entry.lines.map((line) => recordOf(entry, line)));
  return latin9([fecColumns.join('\t'), ...records].map((record) => `${record}\r\n`).join(''));
}

function recordOf(entry: ExportedEntry, line: ExportedLine): string {
  return [
    entry.journal,
    entry.journalName,
    String(entry.number),
    compact(entry.date),
    line.account,
    line.accountName,
    line.person?.code ?? '',
    line.person?.name ?? '',
    entry.voucher,
    compact(entry.voucherDate),
    entry.label,
    decimal(line.debitCents),
    decimal(line.creditCents),
    '',
    '',
    compact(entry.recordedOn),
    '',
    '',
  ]
    .map(oneCell)
    .join('\t');
}

const compact = (date: IsoDate): string => date.replaceAll('-', '');

/** No separator may hide in a value. */
const oneCell = (value: string): string => value.replace(/[\t\r\n]+/g, ' ').trim();

/** Where ISO 8859-15 differs from ISO 8859-1. */
const latin9Only: Record<string, number> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};
const replaced = new Set([0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

/** What people type that the code page lacks. */
const nearest: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u202f': ' ',
  '\u00a0': ' ',
};

/** Text as ISO 8859-15; an accent it lacks is dropped, any other character it lacks becomes `?`. */
export function latin9(text: string): Uint8Array {
  const plain = text.replace(/[’‘“”–—…\u202f\u00a0]/g, (one) => nearest[one] ?? one);
  return Uint8Array.from([...plain].flatMap(bytesOf));
}

function bytesOf(character: string): number[] {
  const own = latin9Only[character];
  if (own !== undefined) return [own];
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100 && !replaced.has(code)) return [code];
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== character && bare.length > 0 ? [...bare].flatMap(bytesOf) : [0x3f];
}
