import type { Association } from '@etabli/membership';
import type { Letterhead } from '@etabli/platform/pdf/blocks';

/** The association at the head of its papers, with its seat on one line and its registers where they are known. */
export function letterheadOf({ name, street, postcode, city, siret, rna }: Association): Letterhead {
  const seat = [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');
  const registers = [siret && `SIRET ${siret}`, rna && `RNA ${rna}`].filter(Boolean).join(' · ');
  return { name, lines: [seat, registers].filter(Boolean) };
}
