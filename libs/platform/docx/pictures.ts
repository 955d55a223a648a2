import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Block } from '../pdf/blocks.js';
import type { PdfPicture } from '../pdf/pdf.js';
import { lines } from './text.js';

const QUIET = '655C52';
/** The most a picture takes on the page, in pixels of 96 to the inch: 166 mm between the margins, 90 mm high. */
const WIDEST = 627;
const HIGHEST = 340;

/** A photograph and its caption, kept on one page. */
export function picture(
  { path, width, height, alt, caption }: Extract<Block, { kind: 'picture' }>,
  pictures: readonly PdfPicture[],
): Paragraph[] {
  const content = pictures.find((one) => one.path === path)?.content;
  if (!content) return [];
  const shown = fitted(width, height);
  const image = new ImageRun({
    type: content[0] === 0x89 ? 'png' : 'jpg',
    data: Buffer.from(content),
    transformation: shown,
    altText: { name: caption || alt, description: alt, title: caption },
  });
  const centred = { alignment: AlignmentType.CENTER };
  return [
    new Paragraph({ ...centred, keepNext: caption !== '', children: [image] }),
    ...(caption ? [new Paragraph({ ...centred, children: lines(caption, { color: QUIET, size: 18 }) })] : []),
  ];
}

/** In whole pixels, in its proportions, at least one each way. */
function fitted(width: number, height: number): { width: number; height: number } {
  const wide = Math.max(1, Math.min(WIDEST, Math.floor((HIGHEST * width) / height)));
  return { width: wide, height: Math.max(1, Math.floor((wide * height) / width)) };
}
