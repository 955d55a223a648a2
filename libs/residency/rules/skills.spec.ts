import fc from 'fast-check';
import { MOST_SKILLS, tidySkills } from './skills.js';

test.each<[string, string[], string[]]>([
  ['trimmed', ['  Menuiserie  fine ', ''], ['Menuiserie fine']],
  ['spelled once', ['Édition', 'edition', 'EDITION'], ['Édition']],
  ['told apart by their signs', ['C', 'C++', 'c'], ['C', 'C++']],
  ['in their order', ['Son', 'Image'], ['Son', 'Image']],
])('skills are %s', (_, said, kept) => {
  expect(tidySkills(said)).toEqual(kept);
});

test('tidied twice is tidied once, and never more than there may be', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 60 }), (said) => {
      const kept = tidySkills(said);
      expect(tidySkills(kept)).toEqual(kept);
      expect(kept.length).toBeLessThanOrEqual(MOST_SKILLS);
    }),
  );
});
