/**
 * What every bank of the SEPA area must accept: letters without accents, digits and a few signs
 * (EPC217-08, Best Practices: SEPA requirements for an extended character set, section 2).
 */
const ALLOWED = /^[A-Za-z0-9/\-?:().,'+ ]$/;

/** Signs and letters that have a usual writing of their own; accents are taken off by rule, not by table. */
const SIGNS: Record<string, string> = {
  '&': '+',
  '°': 'o',
  º: 'o',
  ª: 'a',
  '€': 'EUR',
  '@': '(a)',
  _: '-',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '"': "'",
  '“': "'",
  '”': "'",
  '«': "'",
  '»': "'",
  '[': '(',
  '{': '(',
  '<': '(',
  ']': ')',
  '}': ')',
  '>': ')',
  '\\': '/',
  '|': '/',
  ';': ',',
  '!': '.',
  '…': '...',
  '·': '.',
  '•': '-',
  '×': 'x',
};

const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Greek and Cyrillic, letter by letter, as the same guide writes them. */
const [GREEK, GREEK_LATIN] = [
  'αβγδεζηθικλμνξοπρσςτυφχψω',
  'a v g d e z i th i k l m n x o p r s s t y f ch ps o',
];
const [CYRILLIC, CYRILLIC_LATIN] = [
  'абвгдежзийклмнопрстуфхцчшщъыьэюяєіґ',
  'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y y e yu ya ye i g',
];
for (const [letters, latin] of [
  [GREEK, GREEK_LATIN],
  [CYRILLIC, CYRILLIC_LATIN],
]) {
  const written = (latin as string).split(' ');
  [...(letters as string)].forEach((letter, i) => {
    LETTERS[letter] = written[i] as string;
  });
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One character (composed form) as the SEPA set writes it; `.` when nothing stands for it. */
function written(character: string): string {
  if (ALLOWED.test(character)) return character;
  if (/\s/.test(character)) return ' ';
  const sign = SIGNS[character];
  if (sign !== undefined) return sign;
  const lower = character.toLowerCase();
  const letter = LETTERS[lower];
  if (letter !== undefined) return lower === character ? letter : titled(letter);
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare !== character && bare !== '') return sepaCharacters(bare);
  return bare === '' ? '' : '.';
}

const sepaCharacters = (text: string): string => [...text].map(written).join('');

/**
 * A text in the SEPA character set, never empty, never longer than asked.
 *
 * @param text anything people write: accents, « n° », « & », Greek, Cyrillic
 * @param max the most characters the field of the file may have
 * @param otherwise what to write where no letter or digit is left (a name in a script the table does not have)
 */
export function sepaText(text: string, max: number, otherwise: string): string {
  const plain = sepaCharacters(text.normalize('NFC'))
    .replace(/ +/g, ' ')
    .replace(/^[ /]+/, '')
    .replace(/\/{2,}/g, '/')
    .slice(0, max)
    .replace(/[ /]+$/, '');
  return /[A-Za-z0-9]/.test(plain) ? plain : otherwise;
}

/** Whether a text holds only what the SEPA set allows. */
export const isSepaText = (text: string): boolean => [...text].every((character) => ALLOWED.test(character));
