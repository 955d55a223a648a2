/** How much one import may hold: bytes as received, lines of data, columns, and bytes once unpacked. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  unpackedBytes: 150 * 1024 * 1024,
} as const;
