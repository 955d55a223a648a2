import { mkdirSync, writeFileSync } from 'node:fs';
import { inspect } from '@etabli/platform/pdf/inspect';
import type { PdfDocument } from '@etabli/platform/pdf/pdf';
import { TypstPdf } from '@etabli/platform/pdf/typst-pdf';
import { attendanceDocument } from './attendance.js';
import * as cast from './cast.js';
import { convocationDocument } from './convocation.js';
import { extractDocument } from './extract.js';
import type { Making } from './facts.js';
import { minutesDocument } from './minutes.js';
import { proxyFormDocument } from './proxy-form.js';

const pdf = new TypstPdf();
const fr: Making = { locale: 'fr', createdAt: new Date('2026-03-20T10:00:00Z') };
const en: Making = { ...fr, locale: 'en' };

/** Prints, keeps the file for eyes when PAPERS names a folder, and reads it back. */
async function print(name: string, document: PdfDocument) {
  const bytes = await pdf.render(document);
  if (process.env['PAPERS']) {
    mkdirSync(process.env['PAPERS'], { recursive: true });
    writeFileSync(`${process.env['PAPERS']}/${name}.pdf`, bytes);
  }
  return inspect(bytes);
}

const papers: [string, (making: Making) => PdfDocument][] = [
  ['convocation', (making) => convocationDocument(cast.convocation, making)],
  ['proxy', (making) => proxyFormDocument(cast.proxyForm, making)],
  ['attendance', (making) => attendanceDocument(cast.attendance(), making)],
  ['minutes', (making) => minutesDocument(cast.minutes(), making)],
  ['minutes50', (making) => minutesDocument(cast.minutes(50), making)],
  ['extract', (making) => extractDocument(cast.extract, making)],
];

describe.each(papers)('%s', (name, paper) => {
  test.each([fr, en])('is archivable, structured, and says its language', async (making) => {
    const document = paper(making);
    const seen = await print(`${name}-${making.locale}`, document);
    expect(seen).toMatchObject({ lang: making.locale, marked: true, pdfa: '2A', title: document.title });
  });
});
