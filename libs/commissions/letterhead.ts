import type { Association } from '@etabli/membership';
import type { Letterhead } from '@etabli/platform/pdf/blocks';

/** The association at the head of its papers, with its seat on one line when it is known. */
export function letterheadOf({ name, street, postcode, city }: Association): Letterhead {
  const seat = [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');
  return { name, lines: seat ? [seat] : [] };
}
