import { clock } from './clock.js';

test.each([
  [180, '3:00'],
  [125, '2:05'],
  [9, '0:09'],
  [0, '0:00'],
  [-12, '−0:12'],
  [-75, '−1:15'],
])('%i seconds are %s', (seconds, shown) => expect(clock(seconds)).toBe(shown));
