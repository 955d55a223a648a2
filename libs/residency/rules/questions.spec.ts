import { askedPlace } from './questions.js';

const today = '2026-11-27';

test.each([
  ['poste 14 en mars', 'poste 14', '2027-03-01', '2027-03-31'],
  ['poste 14 en mars ?', 'poste 14', '2027-03-01', '2027-03-31'],
  ['poste 14 en mars 2025', 'poste 14', '2025-03-01', '2025-03-31'],
  ['desk 14 in November', 'desk 14', '2026-11-01', '2026-11-30'],
  ['poste 14 en décembre', 'poste 14', '2026-12-01', '2026-12-31'],
  ['poste 14', 'poste 14', today, today],
  ['bureau en enfilade', 'bureau en enfilade', today, today],
])('« %s »', (words, place, from, to) => {
  expect(askedPlace(words, today)).toMatchObject({ place, from, to });
});
