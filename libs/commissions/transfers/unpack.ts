import { demand } from '@etabli/kernel';
import { unzipSync } from 'fflate';
import type { TransferFile } from './board.js';

/** How much one transfer may hold, packed and unpacked. */
export const transferLimits = { bytes: 50 * 1024 * 1024, unpackedBytes: 200 * 1024 * 1024 } as const;

/**
 * The files of boards in what was sent: itself, or, from an archive, the `data.json` of Vikunja when there is one, else every JSON
 * and CSV file. Refuses `transfer.too-large`, and `transfer.archive` for an archive that cannot be opened or holds none.
 */
export function filesIn(name: string, bytes: Uint8Array): TransferFile[] {
  demand(bytes.byteLength <= transferLimits.bytes, 'transfer.too-large', megabytes(transferLimits.bytes));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [{ name, text: textOf(bytes) }];
  const all = Object.entries(unpacked(bytes)).map(([path, part]) => ({ name: path, text: textOf(part) }));
  const data = all.filter((file) => file.name === 'data.json');
  const files = data.length > 0 ? data : all;
  demand(files.length > 0, 'transfer.archive');
  return files;
}

const megabytes = (bytes: number): { limit: number } => ({ limit: bytes / 1024 / 1024 });

/** Sizes are added up before anything is unpacked. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!/\.(json|csv)$/i.test(name) || /(^|\/)(__MACOSX|filters\.json)/.test(name)) return false;
    total += originalSize;
    demand(
      total <= transferLimits.unpackedBytes,
      'transfer.too-large',
      megabytes(transferLimits.unpackedBytes),
    );
    return true;
  };
  try {
    return unzipSync(bytes, { filter: wanted });
  } catch (error) {
    demand(
      !(error instanceof Error && 'code' in error && typeof error.code === 'number'),
      'transfer.archive',
    );
    throw error;
  }
}

/** UTF-8, UTF-16 when the first bytes say so, else the old encoding of Windows. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // All it can say is that the bytes are not UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
