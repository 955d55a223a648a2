import { moveUp, withPerson } from './order.js';

describe('the people of a list', () => {
  test('are added once, at the end', () => {
    expect(withPerson(['a'], 'b')).toEqual(['a', 'b']);
    expect(withPerson(['a'], 'a')).toEqual(['a']);
    expect(withPerson(['a'], '')).toEqual(['a']);
  });

  test('move up a place at a time, and the first stays first', () => {
    expect(moveUp(['a', 'b', 'c'], 'c')).toEqual(['a', 'c', 'b']);
    expect(moveUp(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
    expect(moveUp(['a', 'b'], 'a')).toEqual(['a', 'b']);
    expect(moveUp(['a', 'b'], 'z')).toEqual(['a', 'b']);
  });
});
