import { demand } from '@etabli/kernel';
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
 * Unpacks the wanted parts of a package, never more than `limits.unpackedBytes` in all: the sizes that the directory
 * declares are added up before anything is inflated, and a part that lies about its size is cut where it said.
 */
export function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const seen = new Set<string>();
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      demand(!seen.has(name), 'import.file-is-damaged');
      seen.add(name);
      total += originalSize;
      demand(total <= limits.unpackedBytes, 'import.unpacked-too-large', {
        limit: limits.unpackedBytes / 1024 / 1024,
      });
      return true;
    },
  });
}
