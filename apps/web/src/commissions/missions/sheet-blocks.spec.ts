import fc from 'fast-check';
import { type Block, blocksOf, type Piece } from './sheet-blocks.js';

const words = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const read = (block: Block) => (block.kind === 'list' ? block.items.map(words) : words(block.pieces));

test('a sheet is read as titles, lists and paragraphs', () => {
  const text =
    '# Allumer\nLa clé est au **bureau**.\nDemander Max.\n\n1. Ouvrir\n2. Purger\n\n- eau\n- gaz\n';
  const blocks = blocksOf(text);
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'text', 'list', 'list']);
  expect(blocks.map(read)).toEqual([
    'Allumer',
    'La clé est au bureau.\nDemander Max.',
    ['Ouvrir', 'Purger'],
    ['eau', 'gaz'],
  ]);
});

test.each([
  ['voir https://exemple.org/clé.', ['voir ', 'https://exemple.org/clé', '.'], ['text', 'link', 'text']],
  ['**tout** de suite', ['tout', ' de suite'], ['strong', 'text']],
  ['javascript:alert(1)', ['javascript:alert(1)'], ['text']],
  ['5 * 3 ** 2', ['5 * 3 ** 2'], ['text']],
])('the line « %s »', (line, texts, kinds) => {
  const [block] = blocksOf(line);
  const pieces = block?.kind === 'text' ? block.pieces : [];
  expect(pieces.map(({ text }) => text)).toEqual(texts);
  expect(pieces.map(({ kind }) => kind)).toEqual(kinds);
});

test('no letter that was written is lost', () => {
  const line = fc.stringMatching(/^[a-zé #*.\-1)]{0,20}$/);
  const letters = (text: string) => text.replace(/[^a-zé]/g, '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const shown = blocksOf(lines.join('\n')).flatMap(read).join('');
      expect(letters(shown)).toBe(letters(lines.join('')));
    }),
  );
});
