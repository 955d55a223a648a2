/** Stands for a character that cannot be drawn. */
export const UNDRAWABLE = '□';

// Control characters, halves of characters, private use and non-characters: PDF/A refuses them whatever the font.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const NEVER_DRAWN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const NO_MEANING = /\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * The JSON of a value in which every text can be printed: halves of characters, control characters, private-use
 * characters and the given `missing` ones (those the fonts lack) are replaced or dropped.
 */
export function printableJson(value: unknown, missing: ReadonlySet<string> = new Set()): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? printable(part, missing) : part,
  );
}

function printable(text: string, missing: ReadonlySet<string>): string {
  const clean = text.replace(NEVER_DRAWN, '').replace(NO_MEANING, UNDRAWABLE);
  return missing.size === 0 ? clean : Array.from(clean, (c) => (missing.has(c) ? UNDRAWABLE : c)).join('');
}

const REFUSED_TEXT = /the text `\\*"(.+?)\\*"` could not be displayed/gu;

/** The characters that the typesetter's message says no font can draw. */
export function missingCharacters(message: string): Set<string> {
  const texts = Array.from(message.matchAll(REFUSED_TEXT), ([, text = '']) => text);
  return new Set(Array.from(texts.join('')).filter((character) => character.trim() !== ''));
}
