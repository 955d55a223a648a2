import fc from 'fast-check';
import { commanded, kindKeys, readAction } from './lines.js';

describe('the key of a line', () => {
  test.each([
    ['/d On ouvre le mardi', { kind: 'decision', text: 'On ouvre le mardi' }],
    ['/a Appeler le plombier', { kind: 'action', text: 'Appeler le plombier' }],
    ['/B Le bail', { kind: 'for_board', text: 'Le bail' }],
    ['/n Une note', { kind: 'note', text: 'Une note' }],
    ['/z Rien', null],
    ['/d', null],
    ['a été dit que le toit fuit', null],
    ['voir /d ', null],
  ])('%s', (text, expected) => {
    expect(commanded(text)).toEqual(expected);
  });

  test('never loses a word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(kindKeys)), fc.string(), (key, words) => {
        expect(commanded(`/${key} ${words}`)).toEqual({ kind: kindKeys[key], text: words });
      }),
    );
  });
});

describe('who and when, in an action', () => {
  const people = [
    { id: 'nadia', name: 'Nadia Ferrand' },
    { id: 'noe', name: 'Noé Charpentier' },
    { id: 'elodie', name: 'Élodie Nadal' },
  ];
  const read = (text: string) => readAction(text, people, '2026-03-10');
  test.each([
    ['Réparer la porte @nadia 12/03', { ownerId: 'nadia', dueOn: '2026-03-12' }],
    ['@Noé s’en charge', { ownerId: 'noe', dueOn: null }],
    ['@elodie avant le 2/01', { ownerId: 'elodie', dueOn: '2027-01-02' }],
    ['le 09/03/2026, déjà passé', { ownerId: null, dueOn: '2026-03-09' }],
    ['@na : deux personnes, personne', { ownerId: null, dueOn: null }],
    ['écrire à bonjour@noe.fr', { ownerId: null, dueOn: null }],
    ['le 31/02', { ownerId: null, dueOn: null }],
    ['2/3 des présents', { ownerId: null, dueOn: null }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('names only those who are there, on days that exist', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { ownerId, dueOn } = read(text);
        expect(ownerId === null || people.some(({ id }) => id === ownerId)).toBe(true);
        expect(dueOn === null || /^\d{4}-\d\d-\d\d$/.test(dueOn)).toBe(true);
      }),
    );
  });
});
