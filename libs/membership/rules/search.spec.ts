import { searchable } from '@etabli/kernel/names';
import fc from 'fast-check';
import { excerpt, wordsOf } from './search.js';

describe('the words of a search', () => {
  test.each([
    ['parking vélos', ['parking', 'vélos']],
    ['  parking   parking ', ['parking']],
    ['a', []],
    ['…', []],
    ['', []],
    ['1 2', ['1', '2']],
    ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ])('%j are %j', (typed, words) => {
    expect(wordsOf(typed)).toEqual(words);
  });
});

describe('an excerpt', () => {
  test('shows the words around the first that was found, as they were written', () => {
    const before = Array.from({ length: 20 }, (_, n) => `avant${n}`).join(' ');
    const after = Array.from({ length: 20 }, (_, n) => `après${n}`).join(' ');
    const shown = excerpt(`${before} Vélos, ${after}`, ['velos']);
    expect(shown.startsWith('… avant11')).toBe(true);
    expect(shown).toContain('avant19 Vélos, après0');
    expect(shown.endsWith('après8 …')).toBe(true);
  });

  test('is the beginning when no word is in it, and the whole of a short text', () => {
    expect(excerpt('Un mot', ['autre'])).toBe('Un mot');
    expect(excerpt('', ['autre'])).toBe('');
  });

  test('is made of words of the text, and holds the one looked for', () => {
    const text = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), (words, at) => {
        const wanted = words[at % words.length] as string;
        const shown = excerpt(words.join(' '), [wanted]);
        expect(searchable(shown)).toContain(searchable(wanted));
        const inside = shown.replace(/^… | …$/g, '');
        expect(` ${words.join(' ')} `).toContain(` ${inside} `);
      }),
    );
  });
});
