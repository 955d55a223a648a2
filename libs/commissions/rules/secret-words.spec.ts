import fc from 'fast-check';
import { looksLikeSecret } from './secret-words.js';

describe('a place is not a secret', () => {
  test.each([
    'Au tableau du bureau, crochet 12',
    'Chez Nour, dans l’enveloppe de l’armoire B12',
    'Dans le coffre Bitwarden de la maison : https://vault.exemple.fr/#/Compta2024',
    'Demander à bureau.Compta2@exemple.fr',
    'Le mot de passe est chez la secrétaire',
    'Code de la boîte à clés : voir avec la coordination',
    'Rendez-vous au Rez-de-chaussée, porte 3',
    '',
  ])('« %s » passes', (text) => {
    expect(looksLikeSecret(text)).toBeNull();
  });

  test.each([
    ['Compta : Tr0ub4dor&3', 'Tr0ub4dor&3'],
    ['mdp: chaudiere1', 'chaudiere1'],
    ['Le code est 4821A', '4821A'],
    ['password = soleil!', 'soleil!'],
    ['Digicode : 2580#', '2580#'],
    ['wifi (Village2024!)', 'Village2024!'],
  ])('« %s » is stopped', (text, secret) => {
    expect(looksLikeSecret(text)).toContain(secret.replace(/!$/, ''));
  });

  test('whatever stands around it, a mixed word is seen', () => {
    const prose = fc.array(fc.constantFrom('dans', 'le', 'tiroir', 'du', 'bureau'), { maxLength: 6 });
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        expect(looksLikeSecret([...before, 'aB3xK9pLq7', ...after].join(' '))).toBe('aB3xK9pLq7');
      }),
    );
  });

  test('plain words, however many, are places', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgéè'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(looksLikeSecret(words.join(' '))).toBeNull();
      }),
    );
  });
});
