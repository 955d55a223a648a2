/** A piece of a line: plain, strong, or the address of a page. */
export type Piece = { kind: 'text' | 'strong' | 'link'; text: string };

/** A block of a sheet, as it is shown. */
export type Block =
  | { kind: 'title'; pieces: Piece[] }
  | { kind: 'text'; pieces: Piece[] }
  | { kind: 'list'; numbered: boolean; items: Piece[][] };

const TITLE = /^#{1,6}\s+(.*)$/;
const POINT = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/;
const MARKED = /(\*\*[^*]+\*\*|https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** The pieces of one line: `**strong**`, web addresses, and the words around. Nothing else of Markdown is read. */
export const piecesOf = (line: string): Piece[] =>
  line
    .split(MARKED)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**') && part.endsWith('**') && part.length > 4) {
        return { kind: 'strong', text: part.slice(2, -2) };
      }
      return { kind: /^https?:\/\//.test(part) ? 'link' : 'text', text: part };
    });

/** The blocks of a how-to sheet: titles, lists and paragraphs of a small Markdown. Every word written is shown. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of text.split('\n').map((each) => each.trimEnd())) {
    open = line.trim() === '' ? false : add(blocks, line, open);
  }
  return blocks;
}

/** Adds a line to the blocks; says whether the next line may go on with the last one. */
function add(blocks: Block[], line: string, open: boolean): boolean {
  const last = open ? blocks.at(-1) : undefined;
  const title = TITLE.exec(line)?.[1];
  const [, number, point] = POINT.exec(line) ?? [];
  if (title) {
    blocks.push({ kind: 'title', pieces: piecesOf(title) });
    return false;
  }
  if (point) {
    const numbered = number !== undefined;
    if (last?.kind === 'list' && last.numbered === numbered) last.items.push(piecesOf(point));
    else blocks.push({ kind: 'list', numbered, items: [piecesOf(point)] });
    return true;
  }
  if (last?.kind === 'text') last.pieces.push({ kind: 'text', text: '\n' }, ...piecesOf(line));
  else if (last?.kind === 'list')
    last.items.at(-1)?.push({ kind: 'text', text: ' ' }, ...piecesOf(line.trim()));
  else blocks.push({ kind: 'text', pieces: piecesOf(line) });
  return true;
}
