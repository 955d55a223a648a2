import { demand, Refusal } from '@etabli/kernel';
import { unzipSync } from 'fflate';
import { limits } from './limits.js';

/** The parts of a spreadsheet package, by their path inside it. */
export type Archive = Record<string, Uint8Array>;

const LOCAL_FILE_HEADER = 0x04034b50;

/** Is the package encrypted? The first entry's flags say so (APPNOTE 4.4.4, bit 0). */
export function looksProtected(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 8) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(0, true) === LOCAL_FILE_HEADER && (view.getUint16(6, true) & 1) === 1;
}

/**
 * Unpacks the wanted parts of a package, never more than `limits.unpackedBytes` in all: the directory's sizes are
 * added up before anything is inflated, and a part that inflates beyond the size it declares is refused.
 */
export function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const declared = new Map<string, number>();
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      if (declared.has(name)) throw new Refusal('import.file-is-damaged');
      declared.set(name, originalSize);
      total += originalSize;
      demand(total <= limits.unpackedBytes, 'import.unpacked-too-large', {
        limit: limits.unpackedBytes / 1024 / 1024,
      });
      return true;
    },
  });
  for (const [name, part] of Object.entries(parts)) {
    demand(part.byteLength === declared.get(name), 'import.file-is-damaged');
  }
  return parts;
}
