import { locales, typo } from '@etabli/kernel';
import fc from 'fast-check';
import { statuteChangeIn, statuteChangeText } from './statute-change.js';

const decision = 'L’assemblée générale modifie l’article 12 des statuts.';

describe('the two texts of an article', () => {
  test('are found in the draft, with the words that announce them', () => {
    const text = typo(statuteChangeText(decision, 'deux pouvoirs', 'trois pouvoirs', 'fr'));
    expect(statuteChangeIn(text)).toEqual({
      decision,
      before: { label: 'Ancien texte', text: 'deux pouvoirs' },
      after: { label: 'Nouveau texte', text: 'trois pouvoirs' },
    });
  });

  test.each([
    ['on one line', `${decision} Ancien texte : « un » Nouveau texte : « deux »`, 'un', 'deux'],
    ['with a full stop', `${decision} Ancien texte : « un » Nouveau texte : « deux ».`, 'un', 'deux'],
    ['in English', 'The assembly decides. Old text: “one” New text: “two”', 'one', 'two'],
    [
      'quotes and lines within',
      `${decision}\nAncien texte : « dit « le Lieu »,\nà Romans »\nNouveau texte : « dit « la Halle » »`,
      'dit « le Lieu »,\nà Romans',
      'dit « la Halle »',
    ],
    ['an article that is new', `${decision} Ancien texte : «  » Nouveau texte : « deux »`, '', 'deux'],
  ])('%s', (_, text, before, after) =>
    expect(statuteChangeIn(text)).toMatchObject({ before: { text: before }, after: { text: after } }),
  );

  test.each([
    ['nothing', ''],
    ['any other resolution', 'L’assemblée générale approuve les comptes.'],
    ['only one text', `${decision} Nouveau texte : « deux »`],
    ['no end', `${decision} Ancien texte : « un » Nouveau texte : « deux`],
    [
      'something after the second',
      `${decision} Ancien texte : « un » Nouveau texte : « deux » Dès le 1er mars.`,
    ],
    [
      'a text that quotes the form',
      `${decision} Ancien texte : « un » Nouveau texte : « deux » Nouveau texte : « trois »`,
    ],
  ])('are not guessed: %s', (_, text) => expect(statuteChangeIn(text)).toBeNull());

  test('whatever the articles say, they are found as they were written, or not at all', () => {
    const words = fc
      .array(
        fc.constantFrom('le', 'siège', '«', '»', '“', '”', ':', '.', '\n', 'Nouveau texte', 'Ancien texte'),
      )
      .map((parts) => parts.join(' ').trim());
    fc.assert(
      fc.property(words, words, fc.constantFrom(...locales), (before, after, locale) => {
        const found = statuteChangeIn(statuteChangeText(decision, before, after, locale));
        if (found) expect([found.before.text, found.after.text]).toEqual([before, after]);
        if (!/texte/.test(before + after)) expect(found).not.toBeNull();
      }),
    );
  });
});
