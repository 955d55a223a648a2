import { createHmac } from 'node:crypto';
import { DIGITS, writtenCode } from '../rules/desk-code.js';

/**
 * The code by which a person is recognised at the desk of one assembly. A signature of both ids by the house: nothing can be
 * read from it, nobody else can make one, and it is worth nothing for another person or another assembly.
 */
export const deskCode = (secret: string, assemblyId: string, personId: string): string =>
  writtenCode({
    assembly: signed(secret, `desk ${assemblyId}`, 4),
    person: signed(secret, `desk ${assemblyId} ${personId}`, 8),
  });

/** So many digits of five bits each. */
const signed = (secret: string, text: string, length: number): string =>
  [...createHmac('sha256', secret).update(text).digest().subarray(0, length)]
    .map((byte) => DIGITS.charAt(byte & 31))
    .join('');
