import { squaresPath } from '@etabli/kernel/squares';
import { encode } from 'uqr';

/** A code that cameras read, as one path, with the quiet border they need; `M` bears more damage. */
export const qrPath = (text: string, ecc: 'L' | 'M' = 'L'): { size: number; path: string } =>
  squaresPath(encode(text, { border: 3, ecc }).data);
