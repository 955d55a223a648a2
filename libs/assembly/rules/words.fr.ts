import { plainDate } from '@etabli/kernel';

const upToSixteen =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const tens = [
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
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

type Gender = 'masculine' | 'feminine';

/**
 * A whole number from 0 to 999 999 in French words, in the traditional spelling of legal papers: `vingt et un`,
 * `quatre-vingts`, `deux mille vingt-six`. RangeError outside.
 */
export function frenchWords(n: number, gender: Gender = 'masculine'): string {
  if (!Number.isInteger(n) || n < 0 || n > 999_999) throw new RangeError(`not in words: ${n}`);
  if (n < 1000) return underThousand(n, gender, true);
  const thousands = Math.floor(n / 1000);
  const head = thousands === 1 ? 'mille' : `${underThousand(thousands, 'masculine', false)} mille`;
  return n % 1000 === 0 ? head : `${head} ${underThousand(n % 1000, gender, true)}`;
}

/** `last` is false before `mille`, where `cent` and `quatre-vingt` take no s. */
function underThousand(n: number, gender: Gender, last: boolean): string {
  if (n < 100) return underHundred(n, gender, last);
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundreds === 1 ? 'cent' : `${upToSixteen[hundreds]} cent`;
  if (rest > 0) return `${head} ${underHundred(rest, gender, last)}`;
  return hundreds > 1 && last ? `${head}s` : head;
}

function underHundred(n: number, gender: Gender, last: boolean): string {
  if (n <= 16) return unit(n, gender);
  if (n < 20) return `dix-${upToSixteen[n - 10]}`;
  if (n === 80) return last ? 'quatre-vingts' : 'quatre-vingt';
  const ten = Math.floor(n / 10);
  const overSixty = ten === 7 || ten === 9;
  const rest = overSixty ? n - (ten - 1) * 10 : n % 10;
  if (rest === 0) return tens[ten] as string;
  const word = rest < 17 ? unit(rest, gender) : `dix-${upToSixteen[rest - 10]}`;
  const joinedByEt = (rest === 1 || rest === 11) && ten < 8;
  return joinedByEt ? `${tens[ten]} et ${word}` : `${tens[ten]}-${word}`;
}

const unit = (n: number, gender: Gender): string =>
  n === 1 && gender === 'feminine' ? 'une' : (upToSixteen[n] as string);

/** `l’an deux mille vingt-six, le quatorze mars`, from `2026-03-14`. */
export function frenchDateInWords(iso: string): string {
  const { year, month, day } = plainDate(iso);
  const dayWords = day === 1 ? 'premier' : frenchWords(day);
  return `l’an ${frenchWords(year)}, le ${dayWords} ${months[month - 1]}`;
}

/** `dix-huit heures trente`, from hours and minutes. */
export function frenchTimeInWords(hour: number, minute: number): string {
  const hours = `${frenchWords(hour, 'feminine')} ${hour < 2 ? 'heure' : 'heures'}`;
  return minute === 0 ? hours : `${hours} ${frenchWords(minute, 'feminine')}`;
}
