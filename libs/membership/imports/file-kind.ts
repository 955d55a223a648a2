/** What the bytes are, whatever the file name says. Only `text`, `xlsx` and `ods` can be read. */
export type FileKind =
  | 'text'
  | 'xlsx'
  | 'ods'
  | 'empty'
  | 'pdf'
  | 'image'
  | 'old-xls'
  | 'protected'
  | 'web-page'
  | 'numbers'
  | 'other';

const signatures: [FileKind, number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** White space and the bytes of the UTF-8 mark. */
const blanks = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

const startsWith = (bytes: Uint8Array, start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Tells the kind of a file from its first bytes and, for packages, from the names inside. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => blanks.has(byte))) return 'empty';
  const known = signatures.find(([, start]) => startsWith(bytes, start));
  if (known) return known[0];
  if (startsWith(bytes, OLE)) return contains(bytes, utf16('EncryptedPackage')) ? 'protected' : 'old-xls';
  if (startsWith(bytes, ZIP)) return packageKind(bytes);
  return textKind(bytes);
}

function packageKind(bytes: Uint8Array): FileKind {
  if (contains(bytes, 'application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (contains(bytes, 'xl/workbook.xml')) return 'xlsx';
  if (contains(bytes, 'application/vnd.oasis.opendocument.')) return 'other';
  if (contains(bytes, 'META-INF/manifest.xml') && contains(bytes, 'content.xml')) return 'ods';
  return contains(bytes, 'Index/Document.iwa') ? 'numbers' : 'other';
}

/** Text, or something else: UTF-16 declares itself by its mark; otherwise a null byte never occurs in a list. */
function textKind(bytes: Uint8Array): FileKind {
  const marked = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!marked && bytes.includes(0)) return 'other';
  const start = ascii(bytes.subarray(0, 2000)).replace(/\0/g, '').toLowerCase();
  return /<(!doctype html|html|table)[\s>]/.test(start) ? 'web-page' : 'text';
}

const ascii = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const contains = (bytes: Uint8Array, part: string | Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);
