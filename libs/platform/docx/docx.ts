import type { PaperDocument } from '../pdf/pdf.js';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper as a word processor opens it. The library is only loaded when somebody asks for one. */
export async function toWord(paper: PaperDocument): Promise<Uint8Array> {
  const { wordDocument } = await import('./word-document.js');
  return wordDocument(paper);
}
