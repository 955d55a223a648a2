import { demand, Refusal } from '@etabli/kernel';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { cutShort } from './cut-short.js';

/** An element of an XML file: its parts by name, and the path to it, for the sentences. */
export class Element {
  constructor(
    private readonly content: unknown,
    readonly path: string,
  ) {}

  /** The text of the element; of one that has attributes too. */
  get text(): string {
    const content = isParts(this.content) ? this.content['#text'] : this.content;
    return typeof content === 'string' ? content.replace(/\s+/g, ' ').trim() : '';
  }

  attribute(name: string): string | null {
    const value = isParts(this.content) ? this.content[`@${name}`] : undefined;
    return typeof value === 'string' ? value : null;
  }

  /** Every part of that name, numbered from 1 when it may come several times. */
  all(name: string): Element[] {
    const found = isParts(this.content) ? this.content[name] : undefined;
    if (found === undefined) return [];
    const list = Array.isArray(found) ? found : [found];
    return list.map((each, at) => new Element(each, under(this.path, `${name} ${at + 1}`)));
  }

  /** The part at the end of a path, the first where there are several; null when it is not there. */
  find(...path: string[]): Element | null {
    let at: Element = this;
    for (const name of path) {
      const found = isParts(at.content) ? at.content[name] : undefined;
      if (found === undefined) return null;
      at = new Element(Array.isArray(found) ? found[0] : found, under(at.path, name));
    }
    return at;
  }

  /** Refuses `statements.element-missing` when there is nothing at the end of the path. */
  need(...path: string[]): Element {
    const found = this.find(...path);
    demand(found, 'statements.element-missing', { element: under(this.path, path.join(' › ')) });
    return found;
  }

  /** The text at the end of a path, or null. */
  say(...path: string[]): string | null {
    return this.find(...path)?.text || null;
  }
}

const under = (path: string, name: string): string => (path === '' ? name : `${path} › ${name}`);

const isParts = (content: unknown): content is Record<string, unknown> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** The first element of a file, as it is opened. */
const ROOT = /<([\w:.-]+)(?:\s[^>]*)?>/;

/** Whether a file stops before its first element is closed: the validator names another line then, often the first. */
function isCutShort(text: string): boolean {
  const root = ROOT.exec(text)?.[1];
  return root === undefined || !text.trimEnd().endsWith(`</${root}>`);
}

/**
 * Reads an XML file without its namespaces' prefixes. Refuses `statements.cut-short` with the line where the file stops,
 * `statements.xml-broken` with the line, and a file that declares entities of its own (`statements.xml-entities`): no bank
 * does, and they may hide anything.
 */
export function readXml(text: string): Element {
  demand(!/<!DOCTYPE|<!ENTITY/i.test(text), 'statements.xml-entities');
  const verdict = XMLValidator.validate(text);
  if (verdict !== true)
    throw isCutShort(text)
      ? cutShort(text)
      : new Refusal('statements.xml-broken', { line: verdict.err.line });
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
  });
  return new Element(parser.parse(text), '');
}
