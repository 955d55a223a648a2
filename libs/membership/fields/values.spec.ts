import { FieldKind, keyFrom, misfit } from './values.js';

const field = (kind: FieldKind, options: string[] = []) => ({ kind, label: 'Taille', options });

describe('a value and its field', () => {
  test.each([
    [FieldKind.text, 'Menuisier'],
    [FieldKind.number, 0],
    [FieldKind.number, -2.5],
    [FieldKind.date, '2026-02-28'],
    [FieldKind.yes_no, false],
    [FieldKind.choice, 'M'],
  ])('%s takes %p', (kind, value) => {
    expect(misfit(field(kind, ['S', 'M']), value)).toBeNull();
  });

  test.each([
    [FieldKind.text, 12, 'field.not-a-text'],
    [FieldKind.text, 'a'.repeat(1001), 'field.not-a-text'],
    [FieldKind.number, '12', 'field.not-a-number'],
    [FieldKind.number, Number.NaN, 'field.not-a-number'],
    [FieldKind.date, '2026-02-30', 'field.not-a-date'],
    [FieldKind.date, '28/02/2026', 'field.not-a-date'],
    [FieldKind.yes_no, 'oui', 'field.not-yes-or-no'],
    [FieldKind.choice, 'XXL', 'field.not-an-option'],
    [FieldKind.choice, null, 'field.not-an-option'],
  ])('%s does not take %p', (kind, value, code) => {
    expect(misfit(field(kind, ['S', 'M']), value)?.code).toBe(code);
  });
});

test.each([
  ['Taille de T-shirt', 'taille_de_t_shirt'],
  ['2e métier', 'e_metier'],
  ['Œuvre', 'uvre'],
  ['???', 'champ'],
])('the key of %p is %p', (label, key) => {
  expect(keyFrom(label)).toBe(key);
  expect(keyFrom(label)).toMatch(/^[a-z][a-z0-9_]*$/);
});
