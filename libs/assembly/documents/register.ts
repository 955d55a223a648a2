import { civilDate, formatDate } from '@etabli/kernel';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import type { AssociationIdentity, Making } from './facts.js';
import { letterheadOf, printed, wordsIn } from './paper.js';

/** One signed minutes of the register, with what was adopted. */
export interface RegisterLine {
  number: number;
  title: string;
  heldAt: Date;
  recordedAt: Date;
  sha256: string;
  adopted: string[];
}

export interface RegisterFacts {
  association: AssociationIdentity;
  timeZone: string;
  lines: RegisterLine[];
}

/** The register as a loose-leaf book: every line in order, with the fingerprint that its signed copy must have. */
export function registerDocument(
  { association, timeZone, lines }: RegisterFacts,
  making: Making,
): PaperDocument {
  const words = wordsIn(making.locale);
  const day = (instant: Date) => formatDate(civilDate(instant, timeZone), making.locale);
  const paper = {
    letterhead: letterheadOf(association, words),
    orientation: 'landscape' as const,
    subtitle: words.registerLead({ count: lines.length }),
    blocks: [
      {
        kind: 'table' as const,
        size: 'small' as const,
        columns: [
          { header: words.number, align: 'end' as const },
          { header: words.sitting, share: 4 },
          { header: words.heldOn, share: 2 },
          { header: words.filedOn, share: 2 },
          { header: words.adopted, share: 6 },
          { header: words.fingerprint, share: 4 },
        ],
        rows: lines.map(({ number, title, heldAt, recordedAt, sha256, adopted }) => [
          String(number),
          title,
          day(heldAt),
          day(recordedAt),
          adopted.join('\n'),
          sha256.replace(/.{16}(?=.)/g, '$&\n'),
        ]),
      },
    ],
  };
  return printed(words.register, paper, making);
}
