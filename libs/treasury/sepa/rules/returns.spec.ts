import { RETURN_REASONS, returnCodeOf, returnReason, stopsMandate } from './returns.js';

test.each([
  ['AC04', 'Le compte est fermé.', true],
  ['md06 ', RETURN_REASONS['MD06']?.fr, false],
  ['AM04', 'Il n’y avait pas assez d’argent sur le compte.', false],
  ['ZZ99', 'La banque donne un motif inconnu.', false],
])('%s is said in a sentence', (code, fr, stops) => {
  expect(returnReason(code).fr).toBe(fr);
  expect(stopsMandate(code)).toBe(stops);
});

test.each([
  ['AC04', 'AC04'],
  ['am04', 'AM04'],
  ['REJET MOTIF MD06 DU 12/03', 'MD06'],
  ['compte clos', 'MS03'],
  ['COMPTE', 'MS03'],
  ['', 'MS03'],
  [null, 'MS03'],
])('%s is the code %s', (said, code) => {
  expect(returnCodeOf(said)).toBe(code);
});

test('every reason has its two sentences', () => {
  for (const [code, { fr, en }] of Object.entries(RETURN_REASONS)) {
    expect(code).toMatch(/^[A-Z]{2}\d{2}$|^[CD]NOR$/);
    expect([fr, en].every((sentence) => sentence.endsWith('.'))).toBe(true);
  }
});
