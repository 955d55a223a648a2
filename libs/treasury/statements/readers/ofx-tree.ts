import { demand } from '@etabli/kernel';
import { cutShort } from './cut-short.js';

/** An element of an OFX file, with the line it opens on. */
export interface OfxNode {
  name: string;
  line: number;
  value: string;
  children: OfxNode[];
}

const token = /<(\/?)([A-Za-z0-9._-]+)\s*(\/?)>([^<]*)/g;

/**
 * Reads OFX as banks write it: SGML without closing tags, all on one line, or XML. An element that holds text closes by
 * itself; one that was left open empty gives what followed it back to its parent. Refuses `statements.cut-short` when an
 * element that holds others is never closed, and `statements.ofx-tag-astray` for a closing tag of nothing.
 */
export function ofxTree(text: string): OfxNode {
  const start = text.search(/<OFX>/i);
  demand(start >= 0, 'statements.ofx-empty');
  const root: OfxNode = { name: '', line: 1, value: '', children: [] };
  const open = [root];
  const lineAt = lineCounter(text);
  for (const match of text.slice(start).matchAll(token)) {
    const [, closing, name = '', selfClosing, after = ''] = match;
    const line = lineAt(start + match.index);
    if (closing) close(open, name.toUpperCase(), line);
    else {
      const node = { name: name.toUpperCase(), line, value: plain(after), children: [] };
      open.at(-1)?.children.push(node);
      if (node.value === '' && !selfClosing) open.push(node);
    }
  }
  if (open.length > 1) throw cutShort(text);
  return root;
}

/** Closes the nearest element of that name. What stood open and empty inside it gives back what followed. */
function close(open: OfxNode[], name: string, line: number): void {
  const leaf = open.at(-1)?.children.at(-1);
  if (leaf?.name === name && leaf.value !== '') return;
  const at = open.findLastIndex((node) => node.name === name);
  demand(at > 0, 'statements.ofx-tag-astray', { line, element: name });
  const inside = open.splice(at);
  for (let depth = inside.length - 1; depth > 0; depth--) {
    inside[depth - 1]?.children.push(...(inside[depth]?.children.splice(0) ?? []));
  }
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

const plain = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,6})|(\w+));/g, (whole, decimal, name) =>
      decimal ? String.fromCodePoint(Number(decimal)) : (entities[name.toLowerCase()] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** The line of growing positions, counted once over the whole text. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let seen = 0;
  return (at) => {
    for (let next = text.indexOf('\n', seen); next >= 0 && next < at; next = text.indexOf('\n', seen)) {
      line++;
      seen = next + 1;
    }
    return line;
  };
}
