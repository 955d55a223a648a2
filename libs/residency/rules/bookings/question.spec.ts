import { askedRoom } from './question.js';

const friday = '2026-11-27';

test.each([
  ['la verrière', 'la verrière', friday],
  ['la verrière demain ?', 'la verrière', '2026-11-28'],
  ['la verrière aujourd’hui', 'la verrière', friday],
  ['le salon mardi', 'le salon', '2026-12-01'],
  ['le salon vendredi', 'le salon', friday],
  ['the lounge on Tuesday', 'the lounge', '2026-12-01'],
  ['salle 2', 'salle 2', friday],
])('« %s »', (words, room, day) => {
  expect(askedRoom(words, friday)).toEqual({ room, day });
});
