import Papa from 'papaparse';

/**
 * Rows as a CSV that French spreadsheets open without a question: the mark of UTF-8, semicolons, CRLF after every row.
 * Cells are written as they are: amounts come with their comma (`decimal`), texts that could be formulas are made
 * harmless before.
 */
export const spreadsheetText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${Papa.unparse(rows as (string | number)[][], { delimiter: ';', newline: '\r\n' })}\r\n`;
