/** An element to be written: its name, its attributes, and a text or what is inside. What is null is left out. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  inside: string | Element[];
}

type Inside = string | (Element | null)[];

/** An element without attributes. */
export const element = (name: string, inside: Inside): Element => ({
  name,
  attributes: {},
  inside: typeof inside === 'string' ? inside : inside.filter((child) => child !== null),
});

/** An element that is there only if it has something to say. */
export const optional = (name: string, inside: string | null | undefined): Element | null =>
  inside ? element(name, inside) : null;

/** Elements one in the other: `nested(['FinInstnId', 'BICFI'], 'AGRIFRPP')`. */
export const nested = (names: string[], inside: Inside): Element =>
  names
    .slice(0, -1)
    .reduceRight((child, name) => element(name, [child]), element(names.at(-1) as string, inside));

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

function lines({ name, attributes, inside }: Element, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const opening = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${opening.join('')}>`;
  if (typeof inside === 'string') return [`${start}${escaped(inside)}</${name}>`];
  return [start, ...inside.flatMap((child) => lines(child, depth + 1)), `${indent}</${name}>`];
}

/** The document, one element a line, ended by a line end. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, 0).join('\n')}\n`;
