import type { Block } from './blocks.js';
import type { PdfPicture } from './pdf.js';

/** A picture to print, with its size in pixels as it is held upright. */
export interface Picture {
  content: Uint8Array;
  width: number;
  height: number;
  /** Under it; may be empty. */
  caption: string;
  /** What is to be seen, for who does not see it. */
  alt: string;
}

/** The blocks that show pictures, and what a document of them carries. `from`: how many the document has already. */
export function pictured(
  pictures: readonly Picture[],
  from = 0,
): { blocks: Block[]; pictures: PdfPicture[] } {
  const carried = pictures.map(({ content }, at) => ({ path: `/pictures/${from + at + 1}`, content }));
  const blocks = pictures.map(({ content: _, ...shown }, at) => ({
    ...{ kind: 'picture' as const, path: `/pictures/${from + at + 1}` },
    ...shown,
  }));
  return { blocks, pictures: carried };
}

/**
 * Width and height in pixels of a PNG or a JPEG, as it is seen: a phone writes its pictures lying, and beside them how they are held
 * (EXIF 2.3, tag 0x0112). Null when the bytes are neither, or stop too early.
 */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) return sized(view.getUint32(16), view.getUint32(20));
    return view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
  } catch (error) {
    // Reading past the end: the file was cut.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const sized = (width: number, height: number) => (width > 0 && height > 0 ? { width, height } : null);

/** Segments of a JPEG that say how large it is (start of frame), all but the tables that share their numbers. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(view: DataView): { width: number; height: number } | null {
  let lies = false;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) lies = isTurned(view, at + 10);
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return lies ? sized(height, width) : sized(width, height);
    }
    at += 2 + length;
  }
}

/** Orientations 5 to 8 are a quarter turn. */
function isTurned(view: DataView, tiff: number): boolean {
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little) >= 5;
  }
  return false;
}
