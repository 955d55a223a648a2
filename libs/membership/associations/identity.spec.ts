import { identityOf, isSiret } from './identity.js';

describe('what an association says of itself', () => {
  test.each(['73282932000074', '35600000049837'])('%s is a SIRET', (siret) => {
    expect(isSiret(siret)).toBe(true);
  });

  test.each(['73282932000075', '7328293200007', 'abcdefghijklmn', ''])('%p is none', (siret) => {
    expect(isSiret(siret)).toBe(false);
  });

  test('numbers are kept without spaces, empty ones as none', () => {
    expect(identityOf({ rna: 'w 751 234567', siret: '732 829 320 00074', phone: ' ' })).toEqual({
      rna: 'W751234567',
      siret: '73282932000074',
      phone: null,
    });
  });

  test.each([
    [{ name: ' ' }, 'input.required'],
    [{ rna: '751234567' }, 'association.rna'],
    [{ siret: '123' }, 'association.siret'],
    [{ website: 'javascript:alert(1)' }, 'association.website'],
    [{ email: 'nowhere' }, 'association.email'],
    [{ timeZone: 'Europe/Nowhere' }, 'association.time-zone'],
  ])('%p is refused', (input, code) => {
    expect(() => identityOf(input)).toThrow(code);
  });
});
