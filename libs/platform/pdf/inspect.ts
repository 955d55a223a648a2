import { once } from 'node:events';
import { createRequire } from 'node:module';
import { MessageChannel, Worker } from 'node:worker_threads';

/** What tests look at in a PDF. Development only: the reader is not installed in production. */
export interface Inspected {
  pages: string[];
  text: string;
  lang: string | null;
  title: string | null;
  /** The file says that its structure is complete. */
  marked: boolean;
  /** The PDF/A level written in the metadata: `2A`. */
  pdfa: string | null;
  /** How many elements of each structure type the file declares: `{ H1: 2, TH: 8 }`. */
  tags: Record<string, number>;
}

interface Read {
  info: { Title?: string; Language?: string };
  mark: { Marked?: boolean } | null;
  text: string[];
}

// In a thread of its own, because the reader loads itself in ways a test runner's module loader cannot follow.
const READER = `
const { parentPort, workerData } = require('node:worker_threads');
const { extractText, getDocumentProxy } = require(workerData.reader);
parentPort.on('message', async ({ bytes, port }) => {
  const pdf = await getDocumentProxy(bytes);
  const { info } = await pdf.getMetadata();
  const { text } = await extractText(pdf, { mergePages: false });
  port.postMessage({ info: { Title: info.Title, Language: info.Language }, mark: await pdf.getMarkInfo(), text });
});`;

let thread: Worker | null = null;

/** Reads a PDF as a screen reader or an archivist would. */
export async function inspect(bytes: Uint8Array): Promise<Inspected> {
  const { info, mark, text } = await read(bytes);
  const raw = Buffer.from(bytes).toString('latin1');
  const pages = text.map((page) => page.replace(/\s*\n\s*/g, ' '));
  const level = /<pdfaid:part>(\d)<\/pdfaid:part><pdfaid:conformance>(\w)</.exec(raw);
  return {
    pages,
    text: pages.join(' '),
    lang: info.Language ?? null,
    title: info.Title ?? null,
    marked: mark?.Marked === true,
    pdfa: level ? `${level[1]}${level[2]}` : null,
    tags: tagsIn(raw),
  };
}

async function read(bytes: Uint8Array): Promise<Read> {
  if (!thread) {
    const reader = createRequire(import.meta.url).resolve('unpdf');
    thread = new Worker(READER, { eval: true, workerData: { reader } });
    thread.unref();
  }
  const { port1, port2 } = new MessageChannel();
  thread.postMessage({ bytes: new Uint8Array(bytes), port: port2 }, [port2]);
  const [answer] = (await once(port1, 'message')) as [Read];
  port1.close();
  return answer;
}

function tagsIn(raw: string): Record<string, number> {
  const tags: Record<string, number> = {};
  for (const [, tag = ''] of raw.matchAll(/\/Type \/StructElem\s+\/S \/(\w+)/g)) {
    tags[tag] = (tags[tag] ?? 0) + 1;
  }
  return tags;
}
