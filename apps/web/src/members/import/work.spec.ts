import { askedOf, decided, optionsOf, untouched } from './work.js';

test('nothing decided asks for what is proposed', () => {
  expect(askedOf('f', untouched)).toMatchObject({ fileId: 'f', mapping: null, decisions: [] });
  expect(optionsOf(untouched)).toMatchObject({ memberships: true, defaultCategoryId: null, categories: [] });
});

test('a category of the file becomes one of ours, a new one with its voice, or waits', () => {
  const categories = { Actif: 'c1', Amis: 'create:consultative', 'Très actif': '' };
  expect(optionsOf({ ...untouched, categories }).categories).toEqual([
    { name: 'Actif', categoryId: 'c1' },
    { name: 'Amis', voice: 'consultative' },
  ]);
});

test('a decision on a line replaces the one before, and can be taken back', () => {
  const first = decided([], 4, { action: 'skip' });
  const second = decided(first, 4, { action: 'update', personId: 'p', how: 'fillBlanks' });
  expect(second).toEqual([{ line: 4, action: 'update', personId: 'p', how: 'fillBlanks' }]);
  expect(decided(second, 4, null)).toEqual([]);
});
