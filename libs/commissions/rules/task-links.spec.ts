import { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { demandOne, type LinkTarget, linkKinds, thingOf } from './task-links.js';

const codeOf = (link: LinkTarget): string | null => {
  try {
    demandOne(link);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

test.each<[LinkTarget, string | null]>([
  [{ placeId: 'atelier' }, null],
  [{ dueId: 'loyer', placeId: null }, null],
  [{ url: 'https://exemple.fr/notice' }, null],
  [{}, 'task-link.one'],
  [{ placeId: null, url: '' }, 'task-link.one'],
  [{ placeId: 'atelier', dueId: 'loyer' }, 'task-link.one'],
  [{ expenseId: 'facture', url: 'https://exemple.fr' }, 'task-link.one'],
  [{ url: 'javascript:alert(1)' }, 'task-link.address'],
  [{ url: 'https://exemple.fr/une page' }, 'task-link.address'],
])('%j: %s', (link, code) => expect(codeOf(link)).toBe(code));

const target = fc.record(
  Object.fromEntries([...Object.keys(linkKinds), 'url'].map((name) => [name, fc.constant('https://a')])),
  { requiredKeys: [] },
);

test('a link is accepted exactly when it says one thing, which it then leads to', () => {
  fc.assert(
    fc.property(target, (link: LinkTarget) => {
      const said = Object.keys(link);
      expect(codeOf(link) === null).toBe(said.length === 1);
      if (said.length === 1) expect(thingOf(link) === null).toBe(said[0] === 'url');
    }),
  );
});

test('each thing is found under one kind', () => {
  const kinds = Object.values(linkKinds);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(thingOf({ expenseId: 'facture' })).toEqual({ kind: 'expense', id: 'facture' });
});
