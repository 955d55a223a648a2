import { receiptCode } from './receipt.js';

const record = { voteId: 'v', electorId: 'e', choice: 'for', at: new Date('2026-12-22T18:00:00Z') };
const code = (changes: Partial<Parameters<typeof receiptCode>[1]> = {}) =>
  receiptCode('a secret', { ...record, ...changes });

test('a receipt by name changes with whatever it is given for', () => {
  const codes = [code(), code({ choice: 'against' }), code({ electorId: 'f' }), code({ voteId: 'w' })];
  expect(new Set(codes).size).toBe(4);
  for (const one of codes) expect(one).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
});

test('a receipt of a secret ballot is computed from neither choice nor hour: it proves that one took part', () => {
  const secret = { choice: null, at: null };
  expect(code(secret)).toBe(code(secret));
  expect(code({ ...secret, electorId: 'f' })).not.toBe(code(secret));
});
