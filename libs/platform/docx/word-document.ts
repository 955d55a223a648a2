import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Paper } from '../pdf/blocks.js';
import type { PaperDocument } from '../pdf/pdf.js';
import { drawnAll } from './blocks.js';
import { lines } from './text.js';

const MILLIMETRE = 56.7;
const MARGIN = Math.round(22 * MILLIMETRE);
/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const ACCENT = '2C5D45';
const QUIET = '655C52';

const pageOf = { fr: ['page ', ' sur '], en: ['page ', ' of '] } as const;

/**
 * The same paper as the printed one, to be opened in a word processor: headings, tables and lists are real ones, and nothing is
 * worded here, so that both say the same.
 */
export async function wordDocument({
  data,
  lang,
  title,
  author,
  pictures = [],
}: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: styles(lang === 'fr' ? 'fr-FR' : 'en-GB'),
    sections: [
      {
        properties: { page: sheet(data) },
        headers: { default: new Header({ children: [running(`${author} · ${title}`)] }) },
        footers: { default: new Footer({ children: [numbering(lang)] }) },
        children: [...head(data, title), ...drawnAll(data.blocks, pictures)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const sheet = ({ orientation }: Paper) => ({
  size: {
    ...A4,
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
});

const styles = (language: string) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: language } },
      paragraph: { spacing: { after: 140 } },
    },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
    heading1: {
      run: { size: 26, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { size: 23, bold: true },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
  },
});

function head({ letterhead, dateline, addressee, subtitle }: Paper, title: string): Paragraph[] {
  const quiet = (text: string) => new Paragraph({ children: lines(text, { color: QUIET, size: 18 }) });
  return [
    new Paragraph({
      children: [new TextRun({ text: letterhead.name, bold: true, color: ACCENT, size: 26 })],
    }),
    quiet(letterhead.lines.join(' · ')),
    ...(dateline ? [new Paragraph({ alignment: AlignmentType.END, children: lines(dateline) })] : []),
    ...(addressee ? [new Paragraph({ indent: { left: 4800 }, children: lines(addressee.join('\n')) })] : []),
    new Paragraph({ style: 'Title', children: lines(title) }),
    ...(subtitle ? [quiet(subtitle)] : []),
  ];
}

const running = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, color: QUIET, size: 17 })] });

const numbering = (lang: keyof typeof pageOf) => {
  const [page, total] = pageOf[lang];
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [
      new TextRun({
        children: [page, PageNumber.CURRENT, total, PageNumber.TOTAL_PAGES],
        color: QUIET,
        size: 17,
      }),
    ],
  });
};
