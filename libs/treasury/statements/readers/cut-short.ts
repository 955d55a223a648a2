import { Refusal } from '@etabli/kernel';

/** A file that stops before its end, with the line where it stops: `statements.cut-short`. */
export const cutShort = (text: string): Refusal =>
  new Refusal('statements.cut-short', { line: text.trimEnd().split(/\r\n?|\n/).length });
