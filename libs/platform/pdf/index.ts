export * from './blocks.js';
export { PAPER, SETTINGS } from './layout.typ.js';
export * from './pdf.js';
export * from './pictures.js';
export * from './printed.js';
export { TypstPdf } from './typst-pdf.js';
