import fc from 'fast-check';
import { readTransfer, type Transfer, type TransferCard, writeOwn } from './transfers.js';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const few = { maxLength: 3 };

const cards: fc.Arbitrary<TransferCard> = fc.record({
  title: text,
  description: text,
  checklists: fc.array(
    fc.record({ name: text, items: fc.array(fc.record({ text, done: fc.boolean() }), few) }),
    few,
  ),
  comments: fc.array(
    fc.record({ author: orNull(text), writtenAt: orNull(day.map((date) => date.toISOString())), text }),
    few,
  ),
  assignees: fc.array(text, few),
  labels: fc.array(text, few),
  dueOn: orNull(day.map((date) => date.toISOString().slice(0, 10))),
  minutes: orNull(fc.nat()),
  attachments: fc.array(fc.record({ name: text, url: orNull(text) }), few),
  done: fc.boolean(),
  archived: fc.boolean(),
});

const transfers: fc.Arbitrary<Transfer> = fc.record({
  people: fc.array(fc.record({ key: text, name: text, username: text }), few),
  boards: fc.array(
    fc.record({
      name: text,
      description: text,
      archived: fc.boolean(),
      lists: fc.array(fc.record({ name: text, archived: fc.boolean(), cards: fc.array(cards, few) }), few),
    }),
    few,
  ),
});

const readBack = (written: string) =>
  readTransfer([{ name: 'commissions.json', text: written }], { timeZone: 'Europe/Paris' });

describe('our own file', () => {
  test('read again is what was written, and nothing is left out', () => {
    fc.assert(
      fc.property(transfers, (transfer) => {
        expect(readBack(writeOwn(transfer))).toEqual({ format: 'etabli', ...transfer, leftOut: [] });
      }),
    );
  });

  test('written again is the same file', () => {
    fc.assert(
      fc.property(transfers, (transfer) => {
        const written = writeOwn(transfer);
        expect(writeOwn(readBack(written))).toBe(written);
      }),
    );
  });

  test('of a later version is refused', () => {
    const later = writeOwn({ people: [], boards: [] }).replace('"version": 1', '"version": 2');
    expect(() => readBack(later)).toThrow(
      expect.objectContaining({ code: 'transfer.version', details: { version: 2, known: 1 } }),
    );
  });

  test('tells what it holds that this version does not know', () => {
    const added = writeOwn({
      people: [],
      boards: [{ name: 'A', description: '', archived: false, lists: [] }],
    });
    const { leftOut } = readBack(added.replace('"name": "A"', '"name": "A", "colour": "blue"'));
    expect(leftOut).toEqual([{ kind: 'other', count: 1, examples: ['Établi, colour: blue'] }]);
  });
});
