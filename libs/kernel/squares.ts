/** A code that cameras read, as one path of unit squares, and how wide the drawing is. Takes its squares, dark or not, row by row. */
export const squaresPath = (rows: readonly (readonly boolean[])[]): { size: number; path: string } => ({
  size: rows.length,
  path: rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
});
