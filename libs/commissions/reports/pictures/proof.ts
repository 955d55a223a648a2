import { type PaperDocument, type Picture, pictured, printed } from '@etabli/platform';

/** A page with nothing but a picture, to see whether it can be printed. */
export function proofOf(picture: Picture, createdAt: Date): PaperDocument {
  const { blocks, pictures } = pictured([picture]);
  const paper = { letterhead: { name: picture.alt, lines: [] }, blocks };
  return { ...printed(picture.alt, paper, { locale: 'fr', createdAt }), pictures };
}
