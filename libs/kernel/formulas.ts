/**
 * Spreadsheets run a cell that begins with = + - @ (or a tab, or their full-width forms) as a formula (CWE-1236).
 * Numbers and phone numbers begin with + or - too, and cannot harm: they are left alone.
 */
const risky = /^['\s]*[=+\-@\t\r＝＋－＠]/;
const harmless = /^[+-]?\d[\d .,()]*$/;

/** Would a spreadsheet take this text for a formula? */
export const isFormulaLike = (text: string): boolean => risky.test(text) && !harmless.test(text);

/** Puts an apostrophe before what a spreadsheet would run: it then shows the text instead. */
export const neutralise = (text: string): string => (isFormulaLike(text) ? `'${text}` : text);

/** Takes back the apostrophe of `neutralise`: `restoreText(neutralise(text))` is `text`, always. */
export const restoreText = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;
