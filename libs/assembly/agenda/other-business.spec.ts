import { isOtherBusiness } from './other-business.js';

describe('the heading under which nothing is decided', () => {
  test.each([
    'Questions diverses',
    '9. QUESTIONS DIVERSES',
    'Divers',
    'Points divers',
    'Any other business',
    'A.O.B.',
  ])('is “%s”', (title) => expect(isOtherBusiness(title)).toBe(true));
  test.each(['Diversité des publics', 'Question du siège', 'Achat de matériels divers', 'Business plan'])(
    'is not “%s”',
    (title) => expect(isOtherBusiness(title)).toBe(false),
  );
});
