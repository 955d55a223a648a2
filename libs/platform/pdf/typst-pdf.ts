import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Pdf, type PdfAttachment, type PdfDocument, PdfFailure } from './pdf.js';
import { missingCharacters, printableJson } from './printable.js';

const FONTS = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  'bricolage-grotesque/600SemiBold/BricolageGrotesque_600SemiBold.ttf',
];

/** Results of earlier layouts unused during this many documents are forgotten, so that memory stays flat. */
const CACHE_AGE = 2;
/** Each attempt may name further characters the fonts lack; a document with more rounds than this is at fault. */
const MAX_ATTEMPTS = 4;

/** Prints with Typst inside the process. The compiler is made at the first document and kept warm. */
export class TypstPdf extends Pdf {
  #compiler: NodeCompiler | null = null;

  async render(document: PdfDocument): Promise<Uint8Array> {
    // Typesetting holds the thread; between the documents of a batch, requests get their turn.
    await nextTurn();
    const attachments = document.attachments ?? [];
    const carried = [
      ...attachments.map(({ content }, index) => ({ path: attachmentPath(index), content })),
      ...(document.pictures ?? []),
    ];
    this.#compiler ??= createCompiler();
    try {
      for (const { path, content } of carried) this.#compiler.mapShadow(path, Buffer.from(content));
      return typeset(this.#compiler, document, attachments);
    } finally {
      for (const { path } of carried) this.#compiler.unmapShadow(path);
      this.#compiler.evictCache(CACHE_AGE);
    }
  }
}

const attachmentPath = (index: number): string => `/attachments/${index}`;

function createCompiler(): NodeCompiler {
  const require = createRequire(import.meta.url);
  const fontBlobs = FONTS.map((file) => readFileSync(require.resolve(`@expo-google-fonts/${file}`)));
  return NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs }] });
}

/** Compiles and exports in one step: a compiled document kept on this side is native memory freed only much later. */
function typeset(compiler: NodeCompiler, document: PdfDocument, attachments: PdfAttachment[]): Uint8Array {
  const missing = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    const inputs = { document: printableJson(sourceOf(document, attachments), missing) };
    const source = { mainFileContent: document.template, inputs };
    try {
      return compiler.pdf(source, exportOptions(document));
    } catch (error) {
      const found = missingCharacters(messageOf(error));
      if (found.size === 0 || attempt === MAX_ATTEMPTS) {
        const diagnostics = diagnosticsOf(compiler.compile(source).takeDiagnostics());
        throw new PdfFailure(document.title, diagnostics.length > 0 ? diagnostics : [messageOf(error)]);
      }
      for (const character of found) missing.add(character);
    }
  }
}

/** What the template reads: see layout.typ.ts. */
const sourceOf = (document: PdfDocument, attachments: PdfAttachment[]) => ({
  data: document.data,
  lang: document.lang,
  title: document.title,
  author: document.author,
  attachments: attachments.map(({ content: _content, ...file }, index) => ({
    ...file,
    path: attachmentPath(index),
  })),
});

const exportOptions = (document: PdfDocument) => ({
  pdfStandard: document.attachments?.length ? 'a-3a' : 'a-2a',
  creationTimestamp: Math.floor(document.createdAt.getTime() / 1000),
});

function diagnosticsOf(error: { shortDiagnostics: unknown[] } | null): string[] {
  const diagnostics = (error?.shortDiagnostics ?? []) as { message: string; path?: string }[];
  return diagnostics.map(({ message }) => message);
}

/** The compiler throws objects whose words are in `code`. */
function messageOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code || message || String(error);
}
