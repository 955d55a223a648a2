/** A contact cell understood: the value kept, and the other values the cell held. */
export interface ContactReading {
  value: string;
  others: string[];
}

const address =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** Is this a plausible address (the grammar browsers use for `type=email`, with at least one dot in the domain)? */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && address.test(text) && !/\.\.|^\.|\.@/.test(text);

/** Reads `Léa <lea@exemple.org>`, `mailto:`, or several addresses in one cell, of which the first valid one is kept. */
export function readEmail(cell: string): ContactReading | null {
  const found = cell
    .toLowerCase()
    .replace(/mailto:/g, '')
    .split(/[\s,;|<>()]+/)
    .map((part) => part.replace(/^['"]+|['".]+$/g, ''))
    .filter(isEmail);
  const [value, ...others] = [...new Set(found)];
  return value === undefined ? null : { value, others };
}

export interface PhoneReading extends ContactReading {
  /** A leading zero, eaten by a spreadsheet, was put back. */
  restored: boolean;
}

/** Overseas numbers start like national ones but have their own country code (ARCEP numbering plan). */
const overseas: [RegExp, string][] = [
  [/^0(262|692|693|263|269|639)/, '+262'],
  [/^0(590|690|691)/, '+590'],
  [/^0(594|694)/, '+594'],
  [/^0(596|696|697)/, '+596'],
];

/** A number in international form (E.164), French when it names no country; null when it cannot be read as one. */
export function readPhone(cell: string): PhoneReading | null {
  const parts = cell.split(/[/;,|\n]|\bou\b|\bor\b/).map((part) => international(part));
  const whole = international(cell.replace(/\//g, ''));
  const found = whole ? [whole] : parts.filter((part) => part !== null);
  const [first, ...others] = found;
  if (!first) return null;
  return { ...first, others: others.map(({ value }) => value).filter((value) => value !== first.value) };
}

function international(text: string): { value: string; restored: boolean } | null {
  const compact = text
    .replace(/^(?:t[ée]l\.?|portable|mobile|fixe)\s*:?/i, '')
    .replace(/[\s\u00a0\u202f().\-_']/g, '');
  const digits = compact.replace(/^00(?=[1-9])/, '+').replace(/^\+330(?=[1-9])/, '+33');
  if (/^\+33[1-9]\d{8}$/.test(digits)) return { value: digits, restored: false };
  if (/^\+(?!33)[1-9]\d{7,14}$/.test(digits)) return { value: digits, restored: false };
  if (/^0[1-9]\d{8}$/.test(digits)) return { value: national(digits), restored: false };
  if (/^[1-9]\d{8}$/.test(digits)) return { value: national(`0${digits}`), restored: true };
  return /^33[1-9]\d{8}$/.test(digits) ? { value: `+${digits}`, restored: false } : null;
}

const national = (digits: string): string =>
  `${overseas.find(([pattern]) => pattern.test(digits))?.[1] ?? '+33'}${digits.slice(1)}`;
