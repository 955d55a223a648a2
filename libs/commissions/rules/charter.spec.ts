import fc from 'fast-check';
import { type CharterText, charterDifferences, charterFields, charterInForce, endsSoon } from './charter.js';

const version = (number: number, decidedOn: string, endsOn: string | null = null) => ({
  number,
  decidedOn,
  endsOn,
});

describe('the charter in force', () => {
  const versions = [version(1, '2024-01-10'), version(2, '2025-06-01'), version(3, '2027-01-01')];
  test.each([
    ['none before the first', '2024-01-09', undefined],
    ['from the day of its decision', '2024-01-10', 1],
    ['until the next is decided', '2025-05-31', 1],
    ['the next', '2026-11-26', 2],
    ['one decided for later waits', '2026-12-31', 2],
  ])('%s', (_, day, number) => expect(charterInForce(versions, day)?.number).toBe(number));

  test('is the last written of two decided the same day', () => {
    expect(charterInForce([version(2, '2026-01-01'), version(1, '2026-01-01')], '2026-01-01')?.number).toBe(
      2,
    );
  });
});

test.each([
  ['without an end', null, false],
  ['in sixty-one days', '2026-05-01', false],
  ['in sixty days', '2026-04-30', true],
  ['over already', '2026-02-01', true],
])('a charter %s is to be renewed: %s', (_, endsOn, expected) =>
  expect(endsSoon({ endsOn }, '2026-03-01')).toBe(expected),
);

describe('differences', () => {
  const text: CharterText = {
    purpose: 'Tenir la maison',
    scope: 'Le bâtiment',
    powers: '',
    ceilingCents: 50_000,
    deliverables: '',
    endsOn: null,
  };
  test('name what is said otherwise', () => {
    expect(charterDifferences(text, { ...text, ceilingCents: 80_000, powers: 'Acheter' })).toEqual([
      'powers',
      'ceilingCents',
    ]);
  });
  test('of the first version are everything it says', () => {
    expect(charterDifferences(null, text)).toEqual(['purpose', 'scope', 'ceilingCents']);
  });
  test('tell a ceiling of nothing from no ceiling', () => {
    expect(charterDifferences(text, { ...text, ceilingCents: 0 })).toEqual(['ceilingCents']);
    expect(charterDifferences({ ...text, ceilingCents: null }, { ...text, ceilingCents: 0 })).toEqual([
      'ceilingCents',
    ]);
  });
  test('are the same both ways, and none of a version with itself', () => {
    const any = fc.record({
      purpose: fc.string(),
      scope: fc.string(),
      powers: fc.string(),
      ceilingCents: fc.option(fc.nat()),
      deliverables: fc.string(),
      endsOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(charterDifferences(a, a)).toEqual([]);
        expect(charterDifferences(a, b)).toEqual(charterDifferences(b, a));
        expect(charterFields).toEqual(expect.arrayContaining(charterDifferences(a, b)));
      }),
    );
  });
});
