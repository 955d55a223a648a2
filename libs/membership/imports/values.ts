import { type Cents, searchable } from '@etabli/kernel';

/** Single spaces, no leading or trailing ones, no invisible characters. Line breaks are kept when `multiline`. */
export function tidy(text: string, multiline = false): string {
  const clean = text.normalize('NFC').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
  if (!multiline) return clean.replace(/\s+/g, ' ').trim();
  return clean
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

const words = (list: string): Set<string> => new Set(list.split(' '));
const yes = words(
  'oui o yes y 1 x vrai true ok abonne abonnee inscrit inscrite paye payee regle reglee coche',
);
const no = words('non n no 0 faux false desabonne desabonnee desinscrit desinscrite impaye impayee');
const ticks = words('✓ ✔ ☑');

/** Oui or non in the ways lists write them; null when it is neither. */
export function readYesNo(cell: string): boolean | null {
  const plain = searchable(cell).replace(' ', '');
  if (yes.has(plain) || ticks.has(cell.trim())) return true;
  return no.has(plain) ? false : null;
}

const organisationWords =
  /\b(morale|mor|structure|organisation|organization|organisme|association|entreprise|societe|collectivite|company|legal)\b/;
const personWords =
  /\b(physique|phy|personne|person|individuel|individuelle|individual|particulier|homme|femme)\b/;

/** Natural or legal person, from what a « type » column says; null when it says neither. */
export function readKind(cell: string): 'person' | 'organisation' | null {
  const plain = searchable(cell);
  if (organisationWords.test(plain)) return 'organisation';
  return personWords.test(plain) ? 'person' : null;
}

/**
 * An amount in whole cents: `20,00`, `1 234,5 €`, `1.234,56`, `1,234.56`. Null when it is not one, or is negative.
 */
export function readAmount(cell: string): Cents | null {
  const text = cell.replace(/[\s\u00a0\u202f€]|EUR/gi, '');
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, whole = '', mark, decimals = ''] = match;
  if (mark && whole.includes(mark)) return null;
  const cents = Number(whole.replace(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** A postal code as France writes it; `restored` when a spreadsheet had eaten its leading zero. */
export function readPostcode(cell: string): { postcode: string; restored: boolean } | null {
  const text = cell.replace(/[\s\u00a0\u202f]/g, '').replace(/^F(?:R)?-?(?=\d)/i, '');
  if (/^\d{5}$/.test(text)) return { postcode: text, restored: false };
  return /^[1-9]\d{3}$/.test(text) ? { postcode: `0${text}`, restored: true } : null;
}

/** Labels separated by commas, semicolons, bars or line breaks, each once. */
export const readTags = (cell: string): string[] => [
  ...new Map(
    cell
      .split(/[,;|\n]/)
      .map((tag) => tidy(tag))
      .filter(Boolean)
      .map((tag) => [searchable(tag), tag] as const),
  ).values(),
];
