import { squaresPath } from '@etabli/kernel/squares';
import { encode } from 'uqr';

/** A code that cameras read, as one path, with the quiet border they need. */
export const qrPath = (text: string): { size: number; path: string } =>
  squaresPath(encode(text, { border: 3 }).data);
