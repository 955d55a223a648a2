import type { Cents } from '@etabli/kernel';

const UNITS = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  ...['treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** Below a hundred. `ends`: nothing follows that would take the s from quatre-vingts. */
function belowHundred(n: number, ends: boolean): string {
  if (n < 20) return UNITS[n] ?? '';
  const ten = Math.floor(n / 10);
  const word = TENS[ten] ?? '';
  const rest = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
  if (rest === 0) return ten === 8 && ends ? `${word}s` : word;
  const joins = ten < 8 && (rest === 1 || rest === 11) ? ' et ' : '-';
  return `${word}${joins}${UNITS[rest]}`;
}

function belowThousand(n: number, ends: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest, ends);
  const many = hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent`;
  if (rest === 0) return hundreds > 1 && ends ? `${many}s` : many;
  return `${many} ${belowHundred(rest, ends)}`;
}

/**
 * A whole number in French words, in the traditional spelling: vingt and cent take an s when they are multiplied and end the
 * number or stand before million; mille never does.
 *
 * @param n between 0 and 999 999 999 (RangeError otherwise)
 */
export function inWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n > 999_999_999) throw new RangeError(`not in words: ${n}`);
  const [millions, thousands, rest] = [Math.floor(n / 1_000_000), Math.floor(n / 1_000) % 1_000, n % 1_000];
  const parts = [
    millions === 0 ? '' : `${belowThousand(millions, true)} ${millions > 1 ? 'millions' : 'million'}`,
    thousands === 0 ? '' : thousands === 1 ? 'mille' : `${belowThousand(thousands, false)} mille`,
    rest === 0 && n > 0 ? '' : belowThousand(rest, true),
  ];
  return parts.filter(Boolean).join(' ');
}

/** An amount in French words, as a receipt says it beside its figures: `cent vingt euros et cinquante centimes`. */
export function euroWords(cents: Cents): string {
  const [euros, rest] = [Math.floor(cents / 100), cents % 100];
  const unit = euros >= 1_000_000 && euros % 1_000_000 === 0 ? 'd’euros' : euros > 1 ? 'euros' : 'euro';
  const small = `${inWords(rest)} centime${rest > 1 ? 's' : ''}`;
  if (rest === 0) return `${inWords(euros)} ${unit}`;
  return euros === 0 ? small : `${inWords(euros)} ${unit} et ${small}`;
}
