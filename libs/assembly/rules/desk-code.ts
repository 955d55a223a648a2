/** Digits and letters that nobody takes for one another (Crockford’s base 32). */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const HOUSE = 'ETABLI';
const GROUP = 4;

/** What a code says: which assembly, when it was scanned whole, and who. Neither can be read from it without the list. */
export interface DeskCode {
  assembly: string | null;
  person: string;
}

/** The code as it is printed and drawn: `ETABLI-7K2M-Q4XR-90TB`. The last two groups are enough when typed. */
export const writtenCode = ({ assembly, person }: { assembly: string; person: string }): string =>
  [HOUSE, assembly, person.slice(0, GROUP), person.slice(GROUP)].join('-');

/** The part one types: `Q4XR-90TB`. */
export const shortCode = (code: string): string => code.split('-').slice(-2).join('-');

/**
 * Reads a code, scanned whole or typed in short, whatever its case and separators; letters that look like digits are taken
 * for them. Null for anything else: another code was scanned, or some are missing.
 */
export function readDeskCode(text: string): DeskCode | null {
  const groups = text.toUpperCase().trim();
  const whole = groups.startsWith(HOUSE);
  const digits = [...(whole ? groups.slice(HOUSE.length) : groups).replace(/[\s-]/g, '')].map(asDigit);
  if (digits.length !== (whole ? 3 : 2) * GROUP || digits.some((digit) => !DIGITS.includes(digit)))
    return null;
  const said = digits.join('');
  return whole
    ? { assembly: said.slice(0, GROUP), person: said.slice(GROUP) }
    : { assembly: null, person: said };
}

const asDigit = (letter: string): string => ({ O: '0', I: '1', L: '1' })[letter] ?? letter;

/** Whom a code stands for at the desk of an assembly, or why nobody. */
export type Recognised =
  | { personId: string }
  /** Not one of ours; of another assembly; of this one, for nobody on its list now. */
  | { unknown: 'unreadable' | 'foreign' | 'nobody' };

/**
 * Finds whom a code stands for, among the codes of an assembly. Works on the list the desk holds, without network: the code
 * is a signature that only the house can make, and knowing the list is the only way to read it.
 */
export function recognise(text: string, codes: readonly { personId: string; code: string }[]): Recognised {
  const said = readDeskCode(text);
  if (!said) return { unknown: 'unreadable' };
  const here = codes.map(({ personId, code }) => ({ personId, ...(readDeskCode(code) as DeskCode) }));
  if (said.assembly && here.every(({ assembly }) => assembly !== said.assembly))
    return { unknown: 'foreign' };
  const found = here.find(({ person }) => person === said.person);
  return found ? { personId: found.personId } : { unknown: 'nobody' };
}
