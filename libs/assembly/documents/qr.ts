import { encode } from 'uqr';

/** A code that cameras read: its squares, dark or not, row by row, with the quiet border scanners need. */
export const qrSquares = (text: string): boolean[][] => encode(text, { border: 3, ecc: 'M' }).data;
