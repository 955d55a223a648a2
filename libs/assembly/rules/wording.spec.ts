import fc from 'fast-check';
import { differences, type Stretch } from './wording.js';

const marked = (stretches: Stretch[]): string =>
  stretches
    .map(({ kind, text }) =>
      kind === 'removed' ? `[-${text}-]` : kind === 'inserted' ? `{+${text}+}` : text,
    )
    .join('');

describe('what an amendment changes', () => {
  test.each([
    ['nothing', 'Ouvrir le dimanche.', 'Ouvrir le dimanche.', 'Ouvrir le dimanche.'],
    ['one word', 'à 20 € par an.', 'à 25 € par an.', 'à[- 20-]{+ 25+} € par an.'],
    ['words added', 'Ouvrir le dimanche.', 'Ouvrir le dimanche matin.', 'Ouvrir le dimanche{+ matin+}.'],
    ['all of it', 'Oui', 'Non', '[-Oui-]{+Non+}'],
    ['from nothing', '', 'Un texte', '{+Un texte+}'],
  ])('%s', (_, before, after, expected) => expect(marked(differences(before, after))).toBe(expected));

  const texts = fc
    .array(fc.constantFrom('le', 'la', 'ouvre', 'ferme', '20', '€', ',', '.', '\n'), { maxLength: 30 })
    .map((words) => words.join(' '));
  const side = (stretches: Stretch[], without: Stretch['kind']) =>
    stretches.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

  test('both texts are in it, to the letter', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.oneof(texts, fc.string()), (before, after) => {
        const stretches = differences(before, after);
        expect(side(stretches, 'inserted')).toBe(before);
        expect(side(stretches, 'removed')).toBe(after);
      }),
    );
  });

  test('the same text has no difference, and no two stretches of a kind follow each other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(differences(before, before).every(({ kind }) => kind === 'kept')).toBe(true);
        const kinds = differences(before, after).map(({ kind }) => kind);
        expect(kinds.some((kind, index) => kind === kinds[index - 1])).toBe(false);
      }),
    );
  });
});
