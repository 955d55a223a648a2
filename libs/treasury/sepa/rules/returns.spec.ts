import { RETURN_REASONS, returnReason, stopsMandate } from './returns.js';

test.each([
  ['AC04', 'Le compte est fermé.', true],
  ['md06 ', RETURN_REASONS['MD06']?.fr, false],
  ['AM04', 'Il n’y avait pas assez d’argent sur le compte.', false],
  ['ZZ99', 'La banque donne un motif inconnu.', false],
])('%s is said in a sentence', (code, fr, stops) => {
  expect(returnReason(code).fr).toBe(fr);
  expect(stopsMandate(code)).toBe(stops);
});

test('every reason has its two sentences', () => {
  for (const [code, { fr, en }] of Object.entries(RETURN_REASONS)) {
    expect(code).toMatch(/^[A-Z]{2}\d{2}$|^[CD]NOR$/);
    expect([fr, en].every((sentence) => sentence.endsWith('.'))).toBe(true);
  }
});
