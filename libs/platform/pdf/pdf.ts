import type { Locale } from '@etabli/kernel';
import type { Paper } from './blocks.js';

/** A file carried inside the PDF (PDF/A-3): the figures behind a document, for machines to read again. */
export interface PdfAttachment {
  /** File name shown by readers: letters, digits, `.`, `-` and `_`. */
  name: string;
  mimeType: string;
  description: string;
  content: Uint8Array;
}

/** A photograph that a block shows, at the path by which it is named. */
export interface PdfPicture {
  path: string;
  content: Uint8Array;
}

/** What is printed: a Typst source that never changes, and the data it reads as `data`. */
export interface PdfDocument {
  /** Typst source; nothing of what people wrote is ever part of it. */
  template: string;
  /** Anything `JSON.stringify` keeps whole. */
  data: unknown;
  lang: Locale;
  title: string;
  /** The association, as a rule: it is the author of its acts. */
  author: string;
  /** The instant written in the file's properties (PDF/A demands one); equal documents give equal bytes. */
  createdAt: Date;
  attachments?: PdfAttachment[];
  pictures?: PdfPicture[];
}

/** A document made of blocks: it can also be written in other formats than PDF, from the very same content. */
export type PaperDocument = PdfDocument & { data: Paper };

/** Prints documents. */
export abstract class Pdf {
  /**
   * A tagged, archivable PDF: PDF/A-2a, or PDF/A-3a when it carries attachments.
   * Characters that no bundled font can draw are printed as `□`, because PDF/A forbids missing glyphs.
   *
   * @throws PdfFailure when the template does not compile: a fault of the program, never of the data.
   */
  abstract render(document: PdfDocument): Promise<Uint8Array>;
}

/** The template did not compile; `diagnostics` are the typesetter's own words. */
export class PdfFailure extends Error {
  constructor(
    title: string,
    readonly diagnostics: string[],
  ) {
    super(`“${title}” could not be printed: ${diagnostics.join('; ')}`);
    this.name = 'PdfFailure';
  }
}
