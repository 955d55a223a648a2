export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  /** Some bytes do not belong to the encoding and came out as U+FFFD. */
  damaged: boolean;
}

/**
 * Decodes a text file: by its byte-order mark when it has one, else UTF-8 when the bytes allow it, else the old
 * single-byte encodings of Windows (of which ISO-8859-1 is a part) or of the Macintosh, told apart by where French
 * accented letters fall. A mostly UTF-8 file with a few foreign bytes stays UTF-8 and is reported as damaged.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  const utf8 = decoded(bytes, 'utf-8');
  if (!utf8.damaged || isMostlyUtf8(utf8.text)) return utf8;
  return decoded(bytes, looksMacintosh(bytes) ? 'macintosh' : 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.includes('\ufffd') };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isMostlyUtf8 = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII, except the replacement character
  countOf(text, /[^\x00-\x7f\ufffd]/g) > 4 * countOf(text, /\ufffd/g);

/** é è à ê ç ô ë î ï û ù â in each encoding: the one that makes more French letters wins. */
const macintoshLetters = new Set([0x8e, 0x8f, 0x88, 0x90, 0x8d, 0x99, 0x91, 0x94, 0x95, 0x9e, 0x9d, 0x89]);
const windowsLetters = new Set([0xe9, 0xe8, 0xe0, 0xea, 0xe7, 0xf4, 0xeb, 0xee, 0xef, 0xfb, 0xf9, 0xe2]);

function looksMacintosh(bytes: Uint8Array): boolean {
  let balance = 0;
  for (const byte of bytes) {
    if (macintoshLetters.has(byte)) balance++;
    else if (windowsLetters.has(byte)) balance--;
  }
  return balance > 0;
}
