import type { Payer } from '../../rules/matching/facts.js';
import { printedReference, REFERENCE_LETTERS } from '../../rules/reference.js';
import type { Dice } from './dice.js';

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').toUpperCase();

/** A name as banks write it. */
export function scribbledName({ givenName, familyName }: Payer, dice: Dice): string {
  const [given, family] = [plain(givenName), plain(familyName)];
  if (!given) return dice.of([family, `${family} SARL`, `SARL ${family}`]);
  return dice.of([
    `${given} ${family}`,
    `${family} ${given}`,
    `MME ${family} ${given}`,
    `M. ${given} ${family}`,
  ]);
}

const digitsTaken: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };
const lettersTaken: Record<string, string> = { S: '5', Z: '2', B: '8', G: '6' };

/** Signs taken for others that look like them, by whoever copies. */
const mistaken = (reference: string): string =>
  [...reference].map((sign, at) => (at < 4 ? digitsTaken : lettersTaken)[sign] ?? sign).join('');

/** A reference as people copy it: right, but not as it was printed. */
export function copiedReference(reference: string, dice: Dice): string {
  const printed = printedReference(reference);
  return dice.of([
    printed,
    reference.toLowerCase(),
    printed.replace(/ /g, '-'),
    printed.replace(/ /g, ' - ').toLowerCase(),
    mistaken(reference),
    `REF:${reference}/`,
    `LOYER${reference}`,
  ]);
}

/** A reference with one wrong sign. */
export function mistypedReference(reference: string, dice: Dice): string {
  const at = 2 + dice.below(reference.length - 2);
  const signs = [...(at < 4 ? '0123456789' : REFERENCE_LETTERS)].filter((sign) => sign !== reference[at]);
  return printedReference(reference.slice(0, at) + dice.of(signs) + reference.slice(at + 1));
}
