import { blank, inputOf, ownValue } from './answers.js';

test.each([
  ['number', '1 234,5', 1234.5],
  ['number', 'douze', 'douze'],
  ['yes_no', 'true', true],
  ['yes_no', 'false', false],
  ['text', '  Forge ', 'Forge'],
  ['date', '', null],
] as const)('a %s field answered « %s » gives %s', (kind, text, value) => {
  expect(ownValue(kind, text)).toBe(value);
});

test('who does not keep members sends neither number, kind nor representative', () => {
  const input = inputOf({ ...blank, familyName: 'Vérounet', memberNumber: '12' }, [], false);
  expect(input.familyName).toBe('Vérounet');
  expect(['kind', 'memberNumber', 'representativeId', 'custom'].filter((key) => key in input)).toEqual([]);
});

test('a person has no representative, whatever was chosen before turning back from an organisation', () => {
  const chosen = { ...blank, representative: { id: 'r', displayName: 'R' } };
  expect(inputOf(chosen, [], true).representativeId).toBeNull();
  expect(inputOf({ ...chosen, kind: 'organisation' }, [], true).representativeId).toBe('r');
});

test('what is left empty is none, so that an address can be taken away', () => {
  expect(inputOf({ ...blank, email: ' ', memberNumber: '' }, [], true)).toMatchObject({
    email: null,
    phone: null,
    birthDate: null,
    memberNumber: null,
  });
});

test('fields the viewer may not answer are not sent', () => {
  const answers = { ...blank, own: { taille: 'M', casier: '12' } };
  expect(inputOf(answers, [{ key: 'taille', kind: 'text' }], false).custom).toEqual({ taille: 'M' });
});
