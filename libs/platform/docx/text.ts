import { type IRunOptions, TextRun } from 'docx';

// Characters that no XML may hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size'>;

/** A text with its line breaks. */
export const lines = (text: string, look: Look = {}): TextRun[] =>
  text
    .replace(UNWRITABLE, '')
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));

/** Blank lines part paragraphs. */
export const paragraphs = (text: string): string[] => text.split('\n\n');
