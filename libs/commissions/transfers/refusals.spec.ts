import { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { en } from '../messages.en.js';
import { fr } from '../messages.fr.js';
import { readTransfer, type TransferFile, transferFormats } from './transfers.js';

const file = (text: string, name = 'export.json'): TransferFile => ({ name, text });
const read = (...files: TransferFile[]) => readTransfer(files, { timeZone: 'Europe/Paris' });

/** What a refusal says: its code and its details. */
function refusal(...files: TransferFile[]): [string, unknown] {
  try {
    read(...files);
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.details];
    throw error;
  }
  throw new Error('nothing was refused');
}

const trello = (cards: unknown) =>
  JSON.stringify({ name: 'A', shortLink: 'x', lists: [{ id: 'l', name: 'L' }], cards });
const comments = '{"items": [], "included": {"users": []}}';

describe('a file that cannot be read', () => {
  test.each<[string, TransferFile[], string, unknown]>([
    ['nothing', [], 'transfer.empty', {}],
    ['white space', [file(' \n\t')], 'transfer.empty', {}],
    [
      'cut in the middle',
      [file('{"lists": [\n  {"id": 1')],
      'transfer.json',
      { line: 2, column: expect.any(Number) },
    ],
    ['a comma too many', [file('{\n  "a": 1,\n}')], 'transfer.json', { line: 3, column: 1 }],
    ['JSON of something else', [file('{"hello": "world"}')], 'transfer.unknown', {}],
    ['a list of numbers', [file('[1, 2]')], 'transfer.unknown', {}],
    ['a page of the web', [file('<!doctype html><html></html>')], 'transfer.unknown', {}],
    ['a table of something else', [file('name,age\nLouise,40')], 'transfer.unknown', {}],
    ['a quotation never closed', [file('Title,Stage\nA,B\n"C,D\n')], 'transfer.unclosed-quote', { line: 3 }],
    ['cards that are no list', [file(trello('many'))], 'transfer.shape', { path: 'cards', expected: 'list' }],
    [
      'a card that is no object',
      [file(trello([7]))],
      'transfer.shape',
      { path: 'cards.0', expected: 'object' },
    ],
    [
      'a title that is no text',
      [file(trello([{ id: 'c', idList: 'l', name: { fr: 'Porte' } }]))],
      'transfer.shape',
      { path: 'cards.0.name', expected: 'text' },
    ],
    [
      'a card without identifier',
      [file(trello([{ idList: 'l', name: 'A' }]))],
      'transfer.missing',
      { path: 'cards.0.id' },
    ],
    ['no board at all', [file('{"boards": []}')], 'transfer.no-board', {}],
    ['comments alone', [file(comments)], 'transfer.comments-alone', {}],
    ['two boards', [file(trello([])), file(trello([]))], 'transfer.several', {}],
    ['comments of another tool', [file(trello([])), file(comments)], 'transfer.several', {}],
    ['a file of our own', [file('{"format": "etabli-commissions-archive"}')], 'transfer.own', {}],
  ])('%s', (_, files, code, details) => {
    expect(refusal(...files)).toEqual([code, details]);
    expect(Object.keys(fr)).toContain(code);
    expect(Object.keys(en)).toContain(code);
  });

  test('is refused or read, and never fails otherwise', () => {
    const start = fc.constantFrom(
      '',
      '{',
      '[',
      '{"boards":',
      '{"lists":[],"cards":[],"actions":',
      'Title,Stage\n',
    );
    const json = fc.jsonValue().map((value) => JSON.stringify(value));
    const texts = fc.oneof(
      json,
      fc.tuple(start, fc.oneof(fc.string(), json)).map((parts) => parts.join('')),
    );
    const shaped = fc
      .record(
        {
          boards: fc.jsonValue(),
          lists: fc.jsonValue(),
          cards: fc.jsonValue(),
          actions: fc.jsonValue(),
          tasks: fc.jsonValue(),
          included: fc.jsonValue(),
          item: fc.jsonValue(),
          _format: fc.constant('wekan-board-1.0.0'),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(texts, shaped), (text) => {
        try {
          read(file(text));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('every format has its name', () => {
  for (const format of transferFormats) expect(Object.keys(fr)).toContain(`transfer.from-${format}`);
});
