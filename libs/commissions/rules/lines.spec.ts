import fc from 'fast-check';
import { commanded, kindKeys } from './lines.js';

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
