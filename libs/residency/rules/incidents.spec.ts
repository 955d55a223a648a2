import fc from 'fast-check';
import { incidentTitle, LONGEST_TITLE } from './incidents.js';

test.each<[string, string | null, string, string]>([
  ['of a place', 'Poste 4', 'La lampe clignote', 'Poste 4 : La lampe clignote'],
  ['of the house', null, '  Plus de savon ', 'Plus de savon'],
  ['on several lines', 'Poste 4', 'La lampe clignote\nDepuis lundi.', 'Poste 4 : La lampe clignote'],
])('the title of what is wrong %s', (_, where, what, title) => {
  expect(incidentTitle(where, what)).toBe(title);
});

test('a long one is cut between two words', () => {
  const title = incidentTitle(null, `${'fuite '.repeat(60)}`);
  expect(title).toMatch(/fuite…$/);
  expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
});

test('it fits on a board whatever is written, and begins with where it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 2000 }), (where, what) => {
      const title = incidentTitle(where || null, what);
      expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(title.startsWith(where)).toBe(true);
    }),
  );
});
